import type { Known } from './register.ts';
import { canStandFor, sharesWord, shortName, type TakenApart, takenApart } from './words.ts';

interface Named {
  readonly known: Known;
  readonly name: TakenApart;
}

/** No brief names more; past this only whole words are looked for, so that the search stays short. */
const most = 1000;

/** The authorities of a paper by what they are called and where they are reported. */
export class Names {
  readonly #named: readonly Named[];
  readonly #nameOf: ReadonlyMap<Known, TakenApart>;
  readonly #byWord = new Map<string, Named[]>();
  readonly #byVolume = new Map<string, Known[]>();
  readonly #asked = new Map<string, readonly Known[]>();

  constructor(all: readonly Known[]) {
    this.#named = all
      .filter((known) => nameOf(known) !== '')
      .map((known) => ({ known, name: takenApart(nameOf(known)) }));
    this.#nameOf = new Map(this.#named.map(({ known, name }) => [known, name]));
    for (const named of this.#named)
      for (const word of new Set(named.name.words.map(({ letters }) => letters))) enter(this.#byWord, word, named);
    for (const known of all) {
      const volumes = new Set(known.reports.map((report) => `${report.volume} ${report.reporter}`));
      for (const volume of volumes) enter(this.#byVolume, volume, known);
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
    const near = this.#named.length > most ? (this.#byWord.get(wanted.words[0]?.letters ?? '') ?? []) : this.#named;
    return near.filter(({ name }) => canStandFor(wanted, name)).map(({ known }) => known);
  }

  /** Whether a name that stands for no other case may be a loose one of this: it has a word of it, or is an acronym. */
  mayBe(short: string, known: Known): boolean {
    const wanted = shortName(short);
    const name = this.#nameOf.get(known);
    return (
      wanted.acronym !== undefined || wanted.words.length === 0 || (name !== undefined && sharesWord(wanted, name))
    );
  }

  inVolume(volume: string, reporter: string): readonly Known[] {
    return this.#byVolume.get(`${volume} ${reporter}`) ?? [];
  }
}

function enter<T>(index: Map<string, T[]>, key: string, value: T): void {
  const there = index.get(key);
  if (there) there.push(value);
  else index.set(key, [value]);
}

export function nameOf({ citation }: Known): string {
  if (citation.kind === 'case') return citation.name;
  return citation.kind === 'other' ? (citation.entry ?? citation.cite) : '';
}
