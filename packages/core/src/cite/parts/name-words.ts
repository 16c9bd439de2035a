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
et al. U.S. U.S.A. S.C. AFL-CIO Etc. JV J.V. LLLP FSB F.S.B. B.V. S.A.R.L. M.D. Warden
Tex. Cal. Fla. Pa. N.Y. Ill. Va. Md. Mass. Mich. Minn. Mo. N.J. N.M. N.C. Ga. Conn. Colo. Ariz. Ala. Ark. Del. Ky. La. Me.
Miss. Mont. Neb. Nev. Okla. Or. R.I. S.C. S.D. Tenn. Vt. Wash. Wis. Wyo. D.C. P.S.C. P.L.L.C. PLLC GmbH S.p.A. N.V. Local`);

/** Words in front of a name that are no part of it: signals, and how sentences begin. */
export const introductions = wordSet(`
see also e.g cf but accord compare contra with generally and or in under as quoting citing quoted cited following
thus here because although while when like unlike both by per from on at to that since before after applying
overruling abrogating distinguishing discussing id supra i.e though if for nor yet however therefore moreover
furthermore additionally accordingly similarly likewise consequently specifically finally recently notably importantly
indeed instead rather nevertheless nonetheless meanwhile conversely still then now again first second third`);

/** What stands in front of a citation and of nothing else. */
export const signals = wordSet(`
see also e.g cf but accord compare contra with generally quoting citing cited quoted following and &`);

/** Short words that may end a sentence, and are no abbreviations. */
export const shortWords = wordSet(`
Act Acts Rule Law Laws City Code Bill Case Fact Note Part Doe Roe June July One Two Four Five Nine Ten Ohio Iowa Utah It Us
Id Him Her Them Then Here This That Army Navy Bank Club Fund Cost Time Year Days Week Wall Line Page Post Plan Unit User`);
