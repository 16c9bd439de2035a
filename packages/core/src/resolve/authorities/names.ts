import type { Known } from './register.ts';
import { canStandFor, shortName, type TakenApart, takenApart } from './words.ts';

/** The authorities of a paper by what they are called and where they are reported. */
export class Names {
  readonly #named: readonly { readonly known: Known; readonly name: TakenApart }[];
  readonly #byVolume = new Map<string, Known[]>();
  readonly #asked = new Map<string, readonly Known[]>();

  constructor(all: readonly Known[]) {
    this.#named = all
      .filter((known) => nameOf(known) !== '')
      .map((known) => ({ known, name: takenApart(nameOf(known)) }));
    for (const known of all) {
      for (const volume of new Set(known.reports.map((report) => `${report.volume} ${report.reporter}`))) {
        const there = this.#byVolume.get(volume);
        if (there) there.push(known);
        else this.#byVolume.set(volume, [known]);
      }
    }
  }

  /** Those whose name a short one can stand for. */
  called(short: string): readonly Known[] {
    const answer = this.#asked.get(short) ?? this.#search(short);
    this.#asked.set(short, answer);
    return answer;
  }

  #search(short: string): readonly Known[] {
    const wanted = shortName(short);
    return this.#named.filter(({ name }) => canStandFor(wanted, name)).map(({ known }) => known);
  }

  inVolume(volume: string, reporter: string): readonly Known[] {
    return this.#byVolume.get(`${volume} ${reporter}`) ?? [];
  }
}

export function nameOf({ citation }: Known): string {
  if (citation.kind === 'case') return citation.name;
  return citation.kind === 'other' ? (citation.entry ?? citation.cite) : '';
}
