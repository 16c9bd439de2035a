import type { CodeCitation } from './citation.ts';

/** A body of law cited by section: its canonical name, and everything it may be called. */
export interface Code {
  readonly name: string;
  readonly group: CodeCitation['group'];
  readonly spellings: readonly string[];
}

function code(group: Code['group'], name: string, ...others: readonly string[]): Code {
  return { name, group, spellings: [name, ...others] };
}

/** One line a code: its name, then its other spellings, between bars. */
function codesOf(group: Code['group'], lines: string): readonly Code[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...others] = line.split(' | ');
      return code(group, name, ...others);
    });
}

/** Cited with a title number in front: `28 U.S.C. § 1746`. The annotated editions are the same law. */
export const titledCodes: readonly Code[] = [
  code('statutes', 'U.S.C.', 'U.S.C.A.', 'U.S.C.S.', 'U.S. Code', 'United States Code'),
  code('statutes', 'Pa. Cons. Stat.', 'Pa. Cons. Stat. Ann.'),
  code('statutes', 'Ill. Comp. Stat.', 'Ill. Comp. Stat. Ann.', 'ILCS'),
  code('regulations', 'C.F.R.', 'Code of Federal Regulations'),
];

/** Bluebook form, California Style Manual form, and the name as written out. */
const californiaCodes = `
Cal. Bus. & Prof. Code | Bus. & Prof. Code | Business and Professions Code
Cal. Civ. Code | Civ. Code | Civil Code
Cal. Civ. Proc. Code | Code Civ. Proc. | Code of Civil Procedure
Cal. Com. Code | Cal. U. Com. Code | Commercial Code
Cal. Corp. Code | Corp. Code | Corporations Code
Cal. Educ. Code | Ed. Code | Education Code
Cal. Elec. Code | Elec. Code | Elections Code
Cal. Evid. Code | Evid. Code | Evidence Code
Cal. Fam. Code | Fam. Code | Family Code
Cal. Fin. Code | Fin. Code | Financial Code
Cal. Fish & Game Code | Fish & G. Code | Fish and Game Code
Cal. Food & Agric. Code | Food & Agr. Code | Food and Agricultural Code
Cal. Gov't Code | Gov. Code | Government Code
Cal. Harb. & Nav. Code | Harb. & Nav. Code | Harbors and Navigation Code
Cal. Health & Safety Code | Health & Saf. Code | Health and Safety Code
Cal. Ins. Code | Ins. Code | Insurance Code
Cal. Lab. Code | Lab. Code | Labor Code
Cal. Mil. & Vet. Code | Mil. & Vet. Code | Military and Veterans Code
Cal. Penal Code | Pen. Code | Penal Code
Cal. Prob. Code | Prob. Code | Probate Code
Cal. Pub. Cont. Code | Pub. Contract Code | Public Contract Code
Cal. Pub. Res. Code | Pub. Resources Code | Public Resources Code
Cal. Pub. Util. Code | Pub. Util. Code | Public Utilities Code
Cal. Rev. & Tax. Code | Rev. & Tax. Code | Revenue and Taxation Code
Cal. Sts. & High. Code | Sts. & Hy. Code | Streets and Highways Code
Cal. Unemp. Ins. Code | Unemp. Ins. Code | Unemployment Insurance Code
Cal. Veh. Code | Veh. Code | Vehicle Code
Cal. Water Code | Wat. Code | Water Code
Cal. Welf. & Inst. Code | Welf. & Inst. Code | Welfare and Institutions Code`;

/** In a brief for a California court every form is common, with the state's name and without. */
function withAndWithoutState({ name, spellings }: Code): Code {
  const bare = spellings.map((spelling) => spelling.replace(/^Cal\. (?!U\.)/, ''));
  const shortened = name === 'Cal. Civ. Proc. Code' ? ['C.C.P.', 'Cal. C.C.P.'] : [];
  const named = bare.flatMap((spelling) => [`Cal. ${spelling}`, `California ${spelling}`]);
  return code('statutes', name, ...spellings, ...bare, ...named, ...shortened);
}

const statutes = `
I.R.C. | Internal Revenue Code
INA | I.N.A. | Immigration and Nationality Act
Ala. Code
Alaska Stat.
Ariz. Rev. Stat. | Ariz. Rev. Stat. Ann.
Ark. Code Ann. | Ark. Code
Colo. Rev. Stat. | Colo. Rev. Stat. Ann.
Conn. Gen. Stat. | Conn. Gen. Stat. Ann.
D.C. Code | D.C. Code Ann.
Del. Code Ann. | Del. Code
Fla. Stat. | Fla. Stat. Ann.
Ga. Code Ann. | Ga. Code | O.C.G.A.
Haw. Rev. Stat. | Haw. Rev. Stat. Ann.
Idaho Code | Idaho Code Ann.
Ind. Code | Ind. Code Ann.
Iowa Code | Iowa Code Ann.
Kan. Stat. Ann. | Kan. Stat.
Ky. Rev. Stat. Ann. | Ky. Rev. Stat.
La. Stat. Ann. | La. Rev. Stat. Ann. | La. Rev. Stat.
Mass. Gen. Laws | Mass. Gen. Laws Ann.
Md. Code Ann. | Md. Code
Me. Rev. Stat. Ann. | Me. Rev. Stat. | Me. Stat.
Mich. Comp. Laws | Mich. Comp. Laws Ann.
Minn. Stat. | Minn. Stat. Ann.
Miss. Code Ann. | Miss. Code
Mo. Rev. Stat. | Mo. Ann. Stat.
Mont. Code Ann. | Mont. Code
N.C. Gen. Stat. | N.C. Gen. Stat. Ann.
N.D. Cent. Code | N.D. Cent. Code Ann.
N.H. Rev. Stat. Ann. | N.H. Rev. Stat.
N.J. Stat. Ann. | N.J. Stat. | N.J. Rev. Stat.
N.M. Stat. Ann. | N.M. Stat.
N.Y. C.P.L.R.
N.Y. Crim. Proc. Law
N.Y. Exec. Law
N.Y. Gen. Bus. Law
N.Y. Lab. Law
N.Y. Penal Law
Neb. Rev. Stat. | Neb. Rev. Stat. Ann.
Nev. Rev. Stat. | Nev. Rev. Stat. Ann.
Ohio Rev. Code Ann. | Ohio Rev. Code
Okla. Stat. | Okla. Stat. Ann.
Or. Rev. Stat. | Or. Rev. Stat. Ann. | ORS
R.I. Gen. Laws | 
S.C. Code Ann. | S.C. Code
S.D. Codified Laws
Tenn. Code Ann. | Tenn. Code
Tex. Civ. Prac. & Rem. Code Ann. | Tex. Civ. Prac. & Rem. Code
Tex. Gov't Code Ann. | Tex. Gov't Code
Tex. Loc. Gov't Code Ann. | Tex. Loc. Gov't Code
Tex. Penal Code Ann. | Tex. Penal Code
Utah Code Ann. | Utah Code
Va. Code Ann. | Va. Code
Vt. Stat. Ann. | Vt. Stat.
W. Va. Code | W. Va. Code Ann.
Wash. Rev. Code | Wash. Rev. Code Ann. | RCW
Wis. Stat. | Wis. Stat. Ann.
Wyo. Stat. Ann. | Wyo. Stat.`.replaceAll(' | \n', '\n');

const regulations = `
Cal. Code Regs. | California Code of Regulations
Treas. Reg. | Temp. Treas. Reg.`;

/** Cited by section, the name in front: `Cal. Penal Code § 836`. */
export const namedCodes: readonly Code[] = [
  ...codesOf('statutes', californiaCodes).map(withAndWithoutState),
  ...codesOf('statutes', statutes),
  ...codesOf('regulations', regulations),
  code('rules', 'U.S.S.G.', 'U.S. Sent’g Guidelines Manual', 'U.S. Sentencing Guidelines Manual'),
];

/** Cited by number: `Fed. R. Civ. P. 24(a)(2)`. */
export const ruleSets: readonly Code[] = codesOf(
  'rules',
  `
Fed. R. Civ. P. | Fed. R. Civ. Proc. | Fed. Rule Civ. Proc. | Fed. Rules Civ. Proc. | Federal Rule of Civil Procedure | Federal Rules of Civil Procedure | FRCP
Fed. R. Crim. P. | Fed. R. Crim. Proc. | Federal Rule of Criminal Procedure | Federal Rules of Criminal Procedure
Fed. R. App. P. | Fed. R. App. Proc. | Federal Rule of Appellate Procedure | Federal Rules of Appellate Procedure | FRAP
Fed. R. Evid. | Fed. Rule Evid. | Federal Rule of Evidence | Federal Rules of Evidence | FRE
Fed. R. Bankr. P. | Federal Rule of Bankruptcy Procedure | Federal Rules of Bankruptcy Procedure
Sup. Ct. R. | Supreme Court Rule
1st Cir. R. | First Circuit Rule
2d Cir. R. | 2d Cir. Local Rule | Second Circuit Rule
3d Cir. R. | Third Circuit Rule
4th Cir. R. | Fourth Circuit Rule
5th Cir. R. | Fifth Circuit Rule
6th Cir. R. | Sixth Circuit Rule
7th Cir. R. | Seventh Circuit Rule
8th Cir. R. | Eighth Circuit Rule
9th Cir. R. | Ninth Circuit Rule
10th Cir. R. | Tenth Circuit Rule
11th Cir. R. | Eleventh Circuit Rule
D.C. Cir. R. | D.C. Circuit Rule
Fed. Cir. R. | Federal Circuit Rule
Cal. R. Ct. | Cal. Rules of Court | California Rules of Court | California Rule of Court
Cal. Rules of Prof. Conduct | Cal. Rules of Pro. Conduct | California Rules of Professional Conduct
L.A. Super. Ct. R. | Super. Ct. L.A. County, Local Rules
Model Rules of Pro. Conduct | Model Rules of Prof'l Conduct | Model Rules of Professional Conduct`,
);

/** A district court's own rules; the district may stand in front, `N.D. Cal. Civ. L.R. 7-2`. */
export const localRuleSets: readonly Code[] = codesOf(
  'rules',
  `
Civ. L.R. | Civil L.R. | Civil Local Rule | Civil Local Rules | CivLR
Crim. L.R. | Criminal L.R. | Criminal Local Rule | CrimLR
L.R. | Local Rule | Local Rules
L. Civ. R. | Local Civil Rule | Local Civil Rules | LCvR`,
);

const states =
  'Ala.|Alaska|Ariz.|Ark.|Cal.|Colo.|Conn.|Del.|Fla.|Ga.|Haw.|Idaho|Ill.|Ind.|Iowa|Kan.|Ky.|La.|Me.|Md.|Mass.|' +
  'Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Ohio|Okla.|Or.|Pa.|R.I.|S.C.|S.D.|Tenn.|' +
  'Tex.|Utah|Vt.|Va.|Wash.|W. Va.|Wis.|Wyo.|P.R.';

export const constitutions: readonly Code[] = [
  code('constitutional-provisions', 'U.S. Const.', 'United States Constitution'),
  code('constitutional-provisions', 'Cal. Const.', 'California Constitution'),
  ...states
    .split('|')
    .filter((state) => state !== 'Cal.')
    .map((state) => code('constitutional-provisions', `${state} Const.`)),
];

/** The federal districts as cases are cited to them: `N.D. Cal.`, `S.D.N.Y.`, `D.D.C.` */
export const districts: readonly string[] = [
  ...'Alaska|Ariz.|Colo.|Conn.|Del.|Haw.|Idaho|Kan.|Me.|Md.|Mass.|Minn.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.D.|Or.|R.I.|S.C.|S.D.|Utah|Vt.|Wyo.|P.R.'
    .split('|')
    .map((state) => `D. ${state}`.replace(/\. (?=\w\.\w\.)/, '.')),
  'D.D.C.',
  ...divided('NMS', 'Ala.|Fla.|Ga.'),
  ...divided('NECS', 'Cal.'),
  ...divided('NCS', 'Ill.'),
  ...divided('NS', 'Ind.|Iowa|Miss.|Ohio|W. Va.'),
  ...divided('EW', 'Ark.|Ky.|Mich.|Mo.|Va.|Wash.|Wis.'),
  ...divided('EMW', 'La.|N.C.|Pa.|Tenn.'),
  ...divided('NEW', 'Okla.'),
  ...divided('NSEW', 'N.Y.|Tex.'),
];

function divided(parts: string, of: string): string[] {
  return of
    .split('|')
    .flatMap((state) => [...parts].map((part) => `${part}.D.${/^\w\.\w\.$/.test(state) ? '' : ' '}${state}`));
}
