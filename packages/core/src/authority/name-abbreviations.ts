/** Abbreviations of party names (Bluebook tables 6 and 10), without the point. */
export const nameAbbreviations: ReadonlySet<string> = new Set(
  `
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
Va Vet Vt W Wash Wis Wm Wyo Vill`
    .trim()
    .split(/\s+/),
);
