import type { CodeCitation } from './citation.ts';
import { acts, californiaCodes, newYorkLaws, stateRegulations, stateStatutes, texasCodes } from './code-table.ts';

/** A body of law cited by section: its canonical name, and everything it may be called. */
export interface Code {
  readonly name: string;
  readonly group: CodeCitation['group'];
  readonly spellings: readonly string[];
  /** The number in front is of a title that the name takes in: `10 Del. C.` is `Del. Code Ann. tit. 10`. */
  readonly titleAfter?: true;
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
  code('statutes', 'Pa. Cons. Stat.', 'Pa. Cons. Stat. Ann.', 'Pa. C.S.', 'Pa. C.S.A.'),
  code('statutes', 'Pa. Stat. Ann.', 'Pa. Stat.', 'P.S.'),
  code('statutes', 'Ill. Comp. Stat.', 'Ill. Comp. Stat. Ann.', 'ILCS'),
  code('regulations', 'C.F.R.', 'Code of Federal Regulations'),
  ...codesOf(
    'regulations',
    `
Tex. Admin. Code
Pa. Code
Mass. Code Regs.
N.C. Admin. Code
Va. Admin. Code
Ind. Admin. Code
Ky. Admin. Regs.
Del. Admin. Code`,
  ),
  ...[
    code('statutes', 'Del. Code Ann.', 'Del. C.'),
    code('statutes', 'Me. Rev. Stat. Ann.', 'M.R.S.', 'M.R.S.A.'),
    code('statutes', 'Okla. Stat.', 'O.S.'),
    code('statutes', 'Vt. Stat. Ann.', 'V.S.A.'),
    code('regulations', 'Cal. Code Regs.'),
    code('regulations', 'N.Y. Comp. Codes R. & Regs.', 'N.Y.C.R.R.'),
    code('regulations', 'Ill. Admin. Code'),
  ].map((titled) => ({ ...titled, titleAfter: true as const })),
];

/** In a brief for a California court every form is common, with the state's name and without. */
function withAndWithoutState({ name, spellings }: Code): Code {
  const bare = spellings.map((spelling) => spelling.replace(/^Cal\. (?!U\.)/, ''));
  const shortened = name === 'Cal. Civ. Proc. Code' ? ['C.C.P.', 'Cal. C.C.P.'] : [];
  const named = bare.flatMap((spelling) => [`Cal. ${spelling}`, `California ${spelling}`]);
  return code('statutes', name, ...spellings, ...bare, ...named, ...shortened);
}

function newYorkLaw({ name, spellings }: Code): Code {
  const named = spellings.flatMap((law) => [`N.Y. ${law} Law`, `New York ${law} Law`]);
  return code('statutes', `N.Y. ${name} Law`, ...named);
}

function texasCode({ name, spellings }: Code): Code {
  const named = spellings.flatMap((of) => [`Tex. ${of} Code Ann.`, `Tex. ${of} Code`, `Texas ${of} Code`]);
  return code('statutes', `Tex. ${name} Code Ann.`, ...named);
}

/** By the sections of the act, before they were put into a code. */
export const popularActs: readonly Code[] = [
  code('statutes', 'INA', 'Immigration and Nationality Act'),
  code('statutes', 'U.C.C.'),
  ...acts
    .trim()
    .split(/\s+/)
    .map((name) => code('statutes', name)),
];

/** Cited by section, the name in front: `Cal. Penal Code § 836`. */
export const namedCodes: readonly Code[] = [
  ...codesOf('statutes', californiaCodes).map(withAndWithoutState),
  code('statutes', 'I.R.C.', 'IRC', 'Internal Revenue Code'),
  ...codesOf('statutes', stateStatutes),
  ...codesOf('statutes', newYorkLaws).map(newYorkLaw),
  ...codesOf('statutes', texasCodes).map(texasCode),
  ...popularActs,
  ...codesOf('regulations', stateRegulations),
  code('rules', 'U.S.S.G.', 'U.S. Sent’g Guidelines Manual', 'U.S. Sentencing Guidelines Manual'),
];

/** Cited by number: `Fed. R. Civ. P. 24(a)(2)`. */
export const ruleSets: readonly Code[] = codesOf(
  'rules',
  `
Fed. R. Civ. P. | Fed. R. Civ. Proc. | Fed. Rule Civ. Proc. | Fed. Rules Civ. Proc. | Federal Rule of Civil Procedure | Federal Rules of Civil Procedure | FRCP
Fed. R. Crim. P. | FRCrP | Fed. R. Crim. Proc. | Federal Rule of Criminal Procedure | Federal Rules of Criminal Procedure
Fed. R. App. P. | Fed. R. App. Proc. | Federal Rule of Appellate Procedure | Federal Rules of Appellate Procedure | FRAP
Fed. R. Evid. | Fed. Rule Evid. | Federal Rule of Evidence | Federal Rules of Evidence | FRE
Fed. R. Bankr. P. | Fed. R. Bank. P. | FRBP | Federal Rule of Bankruptcy Procedure | Federal Rules of Bankruptcy Procedure
Sup. Ct. R. | Supreme Court Rule
1st Cir. R. | First Circuit Rule | First Cir. R.
2d Cir. R. | 2d Cir. Local Rule | 2d Cir. L.R. | 2d Cir. Local R. | Second Circuit Rule | Second Cir. R.
3d Cir. R. | Third Circuit Rule | Third Cir. R.
4th Cir. R. | Fourth Circuit Rule | Fourth Cir. R.
5th Cir. R. | Fifth Circuit Rule | Fifth Cir. R.
6th Cir. R. | Sixth Circuit Rule | Sixth Cir. R.
7th Cir. R. | Seventh Circuit Rule | Seventh Cir. R.
8th Cir. R. | Eighth Circuit Rule | Eighth Cir. R.
9th Cir. R. | Ninth Circuit Rule | Ninth Cir. R.
10th Cir. R. | Tenth Circuit Rule | Tenth Cir. R.
11th Cir. R. | Eleventh Circuit Rule | Eleventh Cir. R.
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
L.R. | Local Rule | Local Rules | Loc. R. | Local R.
L. Civ. R. | Local Civil Rule | Local Civil Rules | LCvR | LCivR | Local Civ. R. | Loc. Civ. R.
LRCiv
LCR | Local Civil R.
L. Crim. R. | LCrR | Local Crim. R.`,
);

/** Every state as the Bluebook abbreviates it, and its name. */
const states: ReadonlyMap<string, string> = new Map(
  `
Ala.=Alabama|Alaska=Alaska|Ariz.=Arizona|Ark.=Arkansas|Cal.=California|Colo.=Colorado|Conn.=Connecticut
Del.=Delaware|Fla.=Florida|Ga.=Georgia|Haw.=Hawaii|Idaho=Idaho|Ill.=Illinois|Ind.=Indiana|Iowa=Iowa
Kan.=Kansas|Ky.=Kentucky|La.=Louisiana|Me.=Maine|Md.=Maryland|Mass.=Massachusetts|Mich.=Michigan
Minn.=Minnesota|Miss.=Mississippi|Mo.=Missouri|Mont.=Montana|Neb.=Nebraska|Nev.=Nevada|N.H.=New Hampshire
N.J.=New Jersey|N.M.=New Mexico|N.Y.=New York|N.C.=North Carolina|N.D.=North Dakota|Ohio=Ohio
Okla.=Oklahoma|Or.=Oregon|Pa.=Pennsylvania|R.I.=Rhode Island|S.C.=South Carolina|S.D.=South Dakota
Tenn.=Tennessee|Tex.=Texas|Utah=Utah|Vt.=Vermont|Va.=Virginia|Wash.=Washington|W. Va.=West Virginia
Wis.=Wisconsin|Wyo.=Wyoming|P.R.=Puerto Rico`
    .trim()
    .split(/[|\n]/)
    .map((state): [string, string] => {
      const [short = '', name = ''] = state.split('=');
      return [short, name];
    }),
);

export const constitutions: readonly Code[] = [
  code(
    'constitutional-provisions',
    'U.S. Const.',
    'United States Constitution',
    'U.S. Constitution',
    'U.S.C.A. Const.',
  ),
  ...[...states].map(([state, written]) =>
    code('constitutional-provisions', `${state} Const.`, `${written} Constitution`, `${state} Constitution`),
  ),
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
