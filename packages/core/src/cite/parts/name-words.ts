function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Lower-case words inside party names. */
export const connectives = wordSet(`
of the for and de del della la le los las du van von der den ex rel. al. et d/b/a f/k/a a/k/a a an on to by from at
in as thru through re parte with upon under y & o/b/o into`);

/** What may follow a comma within a party's name. */
export const entitySuffixes = wordSet(`
Inc. Inc LLC L.L.C. LLP L.L.P. Ltd. Ltd LP L.P. P.C. PC P.A. N.A. Co. Corp. Corp S.A. A.G. AG PLC plc Jr. Sr. II III IV
et al. U.S. Etc. P.S.C. P.L.L.C. PLLC GmbH S.p.A. N.V. Local`);

/** Words in front of a name that are no part of it: signals, and how sentences begin. */
export const introductions = wordSet(`
see also e.g cf but accord compare contra with generally and or in under as quoting citing quoted cited following
thus here because although while when like unlike both by per from on at to that since before after applying
overruling abrogating distinguishing discussing id supra i.e though if for nor yet`);

/** Abbreviations of party names (Bluebook tables 6 and 10), without the point. */
export const abbreviations = wordSet(`
Acad Acct Adm Admin Adver Advoc Aff Agric Ala All Alt Am Ann App Apr Arb Ariz Ark Assoc Assocs Assur Atl Att'y Aug Auth
Auto Ave Balt Bankr Behav Bd Bhd Bldg Bros Broad Bus Cal Cap Cas Cath Cent Chem Child Chron Cir Civ Cl Clev Cmty Cmtys
Cnty Cntys Co Coal Col Coll Colo Com Comm Commc'n Comp Compar Conf Conn Consol Const Constr Cont Contemp Coop Corp Corps
Corr Cos Crim Ct Cts Ctr Ctrs Cty Cultur Dec Def Del Deliv Dep Dept Dev Dig Dipl Dir Dirs Disc Disp Dist Distrib Distribs
Div Doc Dr E Econ Ed Educ El Elec Elecs Emp Emps Eng'g Ent Enter Enters Env't Equal Equip Ests Eur Exch Exec Expl Exp Fac
Fam Fed Fid Fin Fla Ford Found Gen Glob Govt Grp Grps Guar Haw Hist Hon Hosp Hosps Hous Hum Ill Imm Imp Imps Inc Indem
Ind Indep Indus Info Ins Inst Inv Invs Int Jan Jr Jud Kan Ky La Lab Laws Legis Liab Litig Loc Ltd Mach Maint Mar Mass Mech
Med Mem Merch Metro Mfg Mfr Mfrs Mgmt Mich Minn Miss Mkt Mktg Mo Mont Mortg Mr Mrs Ms Mun Mut N Nat Nation Natl Ne Neb Nev No
Nos Nov Nw Oct Off Op Okla Or Ord Org Orgs P Pa Pac Pat Pers Petrol Pharm Pharms Phil Pol Prac Pracs Pres Prob Proc Prod
Prods Prof Prop Props Prot Psych Pub Publ Publ'n Publ'g R Rd Reg Regul Rehab Rel Rels Reprod Res Resol Resp Rest Ret Rev Ry Rts Rsch S
Sav Sch Schs Sci Se Sec Secs Sen Sept Serv Servs Shareholder Soc Sol Sols Sr St Stat Stats Ste Stud Subcomm Sup Super Supp Sur
Surg Sw Sys Syss Tech Techs Tel Telecomm Telegraph Temp Tenn Tex Toxicol Tpk Tr Transcon Transp Trs Twp U Unif Univ Util Utils
Va Vet Vt W Wash Wis Wm Wyo Vill`);

/** Short words that may end a sentence, and are no abbreviations. */
export const shortWords = wordSet(`
Act Acts Rule Law Laws City Code Bill Case Fact Note Part Doe Roe June July One Two Four Five Nine Ten Ohio Iowa Utah It Us
Id Him Her Them Then Here This That Army Navy Bank Club Fund Cost Time Year Days Week Wall Line Page Post Plan Unit User`);
