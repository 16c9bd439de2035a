import type { Inline } from '../../document/index.ts';
import { type Admission, type Attorney, admissions, type Firm } from '../../matter/index.ts';
import { type HouseWord, type HouseWords, houseWord } from '../../template/index.ts';
import { textOf, word } from '../words.ts';

const legends: { readonly [K in Admission]: HouseWord | undefined } = {
  admitted: undefined,
  'pro-hac-vice': 'counsel.pro-hac-vice',
  'pro-hac-vice-pending': 'counsel.pro-hac-vice-pending',
  'pro-hac-vice-forthcoming': 'counsel.pro-hac-vice-forthcoming',
};

/** A sign for each state of admission that occurs among these firms, in the order the house has signs. */
export type AdmissionMarks = ReadonlyMap<Admission, string>;

export function admissionMarks(firms: readonly Firm[], house: HouseWords): AdmissionMarks {
  const signs = houseWord(house, 'counsel.marks').split(' ');
  const present = admissions.filter((state) => legends[state] !== undefined && occursIn(firms, state));
  // A house with fewer signs than states repeats its last: *, †, ††.
  return new Map(present.map((state, index) => [state, signs[index] ?? (signs.at(-1) ?? '*').repeat(index + 1)]));
}

function occursIn(firms: readonly Firm[], state: Admission): boolean {
  return firms.some((firm) => firm.attorneys.some(({ admission }) => admission === state));
}

/** What follows the attorney's name: the mark, or nothing. */
export function markOf(attorney: Attorney, marks: AdmissionMarks): string {
  return marks.get(attorney.admission) ?? '';
}

/** One line for each mark that stands among `firms`. */
export function legendLines(firms: readonly Firm[], marks: AdmissionMarks, house: HouseWords): readonly Inline[][] {
  return [...marks].flatMap(([state, mark]) => {
    const legend = legends[state];
    return legend !== undefined && occursIn(firms, state) ? [[textOf(`${mark} `), ...word(house, legend)]] : [];
  });
}
