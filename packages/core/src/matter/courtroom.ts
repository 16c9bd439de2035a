/** What the caption and the notice print of a courtroom. */
export interface Courtroom {
  /** After a label of the caption, `Ctrm:`: `4, 17th Floor`. */
  readonly alone: string;
  /** In a sentence: `Courtroom 4, 17th Floor`. */
  readonly named: string;
}

/** A number, `4` or `4A`; not the floor of `17th Floor`. */
const number = /^\d+[A-Za-z]?(?![A-Za-z\d])/;

/** A courtroom as the matter gives it, `4` or `Courtroom 4`, with the court's word for one. */
export function courtroomOf(typed: string, word: string): Courtroom {
  const opening = `${word} `;
  if (typed.toLowerCase().startsWith(opening.toLowerCase()))
    return { alone: typed.slice(opening.length), named: typed };
  return { alone: typed, named: number.test(typed) ? opening + typed : typed };
}
