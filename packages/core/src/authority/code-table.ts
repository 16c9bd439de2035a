/** One line a code: its name, then its other spellings, between bars. */

/** Bluebook form, California Style Manual form, and the name as written out. */
export const californiaCodes = `
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

/** The statutes of the other states and territories, and what their own courts call them. */
export const stateStatutes = `
Ala. Code
Alaska Stat.
Am. Samoa Code Ann.
Ariz. Rev. Stat. | Ariz. Rev. Stat. Ann. | A.R.S.
Ark. Code Ann. | Ark. Code
Colo. Rev. Stat. | Colo. Rev. Stat. Ann. | C.R.S.
Conn. Gen. Stat. | Conn. Gen. Stat. Ann. | C.G.S.
D.C. Code | D.C. Code Ann.
Del. Code Ann. | Del. Code
Fla. Stat. | Fla. Stat. Ann. | Florida Statutes | Fla. Statutes
Ga. Code Ann. | Ga. Code | O.C.G.A. | OCGA
Guam Code Ann.
Haw. Rev. Stat. | Haw. Rev. Stat. Ann. | HRS
Idaho Code | Idaho Code Ann.
Ind. Code | Ind. Code Ann.
Iowa Code | Iowa Code Ann.
Kan. Stat. Ann. | Kan. Stat. | K.S.A.
Ky. Rev. Stat. Ann. | Ky. Rev. Stat. | KRS
La. Civ. Code Ann. | La. Civ. Code | La. C.C.
La. Code Civ. Proc. Ann. | La. Code Civ. Proc. | La. C.C.P.
La. Code Crim. Proc. Ann. | La. Code Crim. Proc. | La. C.Cr.P.
La. Code Evid. Ann. | La. Code Evid.
La. Stat. Ann. | La. Rev. Stat. Ann. | La. Rev. Stat. | La. R.S.
Mass. Gen. Laws | Mass. Gen. Laws Ann. | M.G.L. | G.L.
Md. Code Ann. | Md. Code | Maryland Code
Me. Rev. Stat. Ann. | Me. Rev. Stat. | Me. Stat. | M.R.S.A.
Mich. Comp. Laws | Mich. Comp. Laws Ann. | MCL | M.C.L.A.
Minn. Stat. | Minn. Stat. Ann. | Minnesota Statutes
Miss. Code Ann. | Miss. Code
Mo. Rev. Stat. | Mo. Ann. Stat. | RSMo
Mont. Code Ann. | Mont. Code | MCA
N.C. Gen. Stat. | N.C. Gen. Stat. Ann. | N.C.G.S. | N.C.G.S.A.
N.D. Cent. Code | N.D. Cent. Code Ann. | N.D.C.C.
N.H. Rev. Stat. Ann. | N.H. Rev. Stat. | N.H. RSA | RSA
N.J. Stat. Ann. | N.J. Stat. | N.J. Rev. Stat. | N.J.S.A.
N.M. Stat. Ann. | N.M. Stat. | NMSA 1978 | NMSA
N.Y. C.P.L.R. | N.Y. CPLR | CPLR
N.Y.C. Admin. Code
Neb. Rev. Stat. | Neb. Rev. Stat. Ann.
Nev. Rev. Stat. | Nev. Rev. Stat. Ann. | NRS
Ohio Rev. Code Ann. | Ohio Rev. Code | Ohio Revised Code | R.C. | O.R.C.
Okla. Stat. | Okla. Stat. Ann.
Or. Rev. Stat. | Or. Rev. Stat. Ann. | ORS
P.R. Laws Ann.
R.I. Gen. Laws | R.I.G.L.
S.C. Code Ann. | S.C. Code
S.D. Codified Laws | SDCL
Tenn. Code Ann. | Tenn. Code | T.C.A.
Tex. Code Crim. Proc. Ann. | Tex. Code Crim. Proc.
Tex. Rev. Civ. Stat. Ann. | Tex. Rev. Civ. Stat.
Utah Code Ann. | Utah Code
V.I. Code Ann.
Va. Code Ann. | Va. Code | Code of Virginia
Vt. Stat. Ann. | Vt. Stat.
W. Va. Code | W. Va. Code Ann.
Wash. Rev. Code | Wash. Rev. Code Ann. | RCW | Revised Code of Washington
Wis. Stat. | Wis. Stat. Ann. | Wisconsin Statutes
Wyo. Stat. Ann. | Wyo. Stat.`;

/** `N.Y. Gen. Bus. Law`: what stands between the state and the word. */
export const newYorkLaws = `
Aband. Prop.
Agric. & Mkts.
Alco. Bev. Cont.
Arts & Cult. Aff.
Banking
Bus. Corp. | Business Corporation
Civ. Rights | Civil Rights
Civ. Serv.
Coop. Corps.
Correct.
County
Crim. Proc. | Criminal Procedure
Debt. & Cred. | Debtor and Creditor
Dom. Rel. | Domestic Relations
Econ. Dev.
Educ. | Education
Elec. | Election
Em. Dom. Proc.
Empl'rs Liab.
Energy
Envtl. Conserv. | Environmental Conservation
Est. Powers & Trusts
Exec. | Executive
Gen. Bus. | General Business
Gen. City
Gen. Constr.
Gen. Mun. | General Municipal
Gen. Oblig. | General Obligations
High.
Indian
Ins. | Insurance
Jud. | Judiciary
Lab. | Labor
Legis.
Lien
Ltd. Liab. Co.
Loc. Fin.
Lottery
Mental Hyg.
Mil.
Mult. Dwell.
Mun. Home Rule | Municipal Home Rule
Nav.
Not-for-Profit Corp.
P'ship
Parks Rec. & Hist. Preserv.
Penal
Pers. Prop.
Priv. Hous. Fin.
Pub. Auth.
Pub. Health | Public Health
Pub. Hous.
Pub. Lands
Pub. Off. | Public Officers
Pub. Serv.
Rac. Pari-Mut. Wag. & Breed.
Real Prop. Acts.
Real Prop. Tax
Real Prop. | Real Property
Relig. Corp.
Retire. & Soc. Sec.
Rural Elec. Coop.
Second Class Cities
Soc. Serv. | Social Services
State Fin.
State
Tax
Town
Transp.
Veh. & Traf.
Village
Vol. Fire. Ben.
Workers' Comp.`;

/** `Tex. Gov’t Code Ann.`: what stands between the state and the word. */
export const texasCodes = `
Agric. | Agriculture
Alco. Bev. | Alcoholic Beverage
Bus. & Com. | Business and Commerce
Bus. Orgs. | Business Organizations
Civ. Prac. & Rem. | Civil Practice and Remedies
Educ. | Education
Elec. | Election
Est. | Estates
Fam. | Family
Fin. | Finance
Gov't | Government
Health & Safety | Health and Safety
Hum. Res. | Human Resources
Ins. | Insurance
Lab. | Labor
Loc. Gov't | Local Government
Nat. Res. | Natural Resources
Occ. | Occupations
Parks & Wild. | Parks and Wildlife
Penal
Prop. | Property
Spec. Dists. | Special District Local Laws
Tax
Transp. | Transportation
Util. | Utilities
Water`;

/** Acts cited by a section of their own as well as by the code they are in: `ERISA § 502(a)`, 29 U.S.C. § 1132(a). */
export const acts = `
ADA ADEA AEDPA APA BIPA CAA CEQA CERCLA CFAA CWA DGCL DMCA DTSA EPCRA ERISA ESA FAA FACA FCA FCRA FDCA FDCPA
FEHA FHA FIFRA FISA FLPMA FLSA FMLA FOIA FTCA FVRA GINA HAVA HIPAA ICWA IDEA IGRA IIRIRA IRCA LHWCA LMRA LMRDA
MMPA NAGPRA NEPA NFMA NHPA NLRA NVRA PLRA PSLRA RCRA RESPA RFRA RICO RLUIPA SDWA SMCRA TCPA TILA TSCA TVPRA
U.C.C. UCMJ USERRA VAWA VRA`;

export const stateRegulations = `
Ala. Admin. Code
Alaska Admin. Code
Ariz. Admin. Code
Ark. Code R.
Cal. Code Regs. | California Code of Regulations
Code Me. R.
Code Vt. R.
Colo. Code Regs.
Conn. Agencies Regs.
D.C. Mun. Regs.
Fla. Admin. Code | Fla. Admin. Code Ann.
Ga. Comp. R. & Regs.
Haw. Code R.
Idaho Admin. Code
Ill. Admin. Code
Iowa Admin. Code
Kan. Admin. Regs.
La. Admin. Code
Md. Code Regs. | COMAR
Mich. Admin. Code
Minn. R.
Miss. Code R.
Mo. Code Regs. Ann. | Mo. Code Regs.
Mont. Admin. R.
Neb. Admin. Code
Nev. Admin. Code
N.H. Code Admin. R. Ann. | N.H. Code Admin. R.
N.J. Admin. Code | N.J.A.C.
N.M. Code R. | NMAC
N.Y. Comp. Codes R. & Regs.
N.D. Admin. Code
Ohio Admin. Code
Okla. Admin. Code
Or. Admin. R. | OAR
R.I. Code R.
S.C. Code Ann. Regs.
S.D. Admin. R.
Tenn. Comp. R. & Regs.
Treas. Reg. | Temp. Treas. Reg. | Prop. Treas. Reg.
Utah Admin. Code
Wash. Admin. Code | WAC
W. Va. Code R.
Wis. Admin. Code
Wyo. Code R.`;
