import { honorifics, placeWords } from './common-words.ts';
import type { Protected } from './person.ts';
import { inAddress, isAddressOf, isCaseName } from './surroundings.ts';
import { type Word, wordsIn } from './words.ts';

/** A protected name, or a part of it, in a text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly person: Protected;
}

/**
 * How a text is looked at. In `text` a part of a name is a word with a capital that means a person; an `address` (an
 * id, a path, an e-mail address) holds names in small letters and run together; what is `shown` loses every word.
 */
export type Reading = 'text' | 'address' | 'shown';

/** Where the names of some people stand in a text, in its order. Linear in the text. */
export function hitsIn(text: string, people: readonly Protected[], reading: Reading): readonly Hit[] {
  const searches = people.map((person) => new Search(person, text, reading));
  let previous: Word | undefined;
  for (const word of wordsIn(text)) {
    for (const search of searches) search.meet(word, previous);
    previous = word;
  }
  return searches.flatMap((search) => search.found()).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A name begun: how much of it has been met, and in how many words. */
interface Begun {
  readonly from: number;
  readonly met: number;
  readonly words: number;
}

/** No name has more words that could begin it anew. */
const mostBegun = 40;
/** A shorter name run together is also some other word: Bo Li and boli. */
const longEnough = 6;

class Search {
  readonly #person: Protected;
  readonly #text: string;
  readonly #reading: Reading;
  readonly #hits: Hit[] = [];
  #begun: readonly Begun[] = [];

  constructor(person: Protected, text: string, reading: Reading) {
    this.#person = person;
    this.#text = text;
    this.#reading = reading;
  }

  meet(word: Word, previous: Word | undefined): void {
    if (this.#person.whole !== '') this.#meetWhole(word);
    if (this.#isPart(word, previous)) this.#hit(word.from, word.to, false);
  }

  /** Parts within a whole name are not told apart from it. */
  found(): readonly Hit[] {
    const wholes = this.#hits.filter(({ whole }) => whole);
    let next = 0;
    const parts = this.#hits.filter((hit) => {
      if (hit.whole) return false;
      while ((wholes[next]?.to ?? Number.POSITIVE_INFINITY) <= hit.from) next += 1;
      return (wholes[next]?.from ?? Number.POSITIVE_INFINITY) >= hit.to;
    });
    return [...wholes, ...parts];
  }

  #hit(from: number, to: number, whole: boolean): void {
    this.#hits.push({ from, to, whole, person: this.#person });
  }

  #meetWhole(word: Word): void {
    const { whole, spaceless } = this.#person;
    if (spaceless && word.folded.includes(whole)) this.#hit(word.from, word.to, true);
    const open = [...this.#begun, { from: word.from, met: 0, words: 0 }].slice(-mostBegun);
    const going: Begun[] = [];
    for (const { from, met, words } of open) {
      const rest = whole.length - met;
      const ends = rest <= word.folded.length && this.#endsIn(word.folded, met);
      if (ends && this.#isWhole(words + 1)) this.#hit(from, word.to, true);
      const goes = rest > word.folded.length && whole.startsWith(word.folded, met);
      if (goes) going.push({ from, met: met + word.folded.length, words: words + 1 });
    }
    this.#begun = going;
  }

  /** Whether a word is the rest of the name; in a script without spaces something may follow in the same run. */
  #endsIn(folded: string, met: number): boolean {
    const rest = this.#person.whole.slice(met);
    return this.#person.spaceless && met > 0 ? folded.startsWith(rest) : folded === rest;
  }

  #isWhole(words: number): boolean {
    return words > 1 || this.#reading !== 'text' || this.#person.whole.length >= longEnough;
  }

  #isPart(word: Word, previous: Word | undefined): boolean {
    const { parts, weak } = this.#person;
    if (weak.has(word.folded)) return this.#isNamed(word, previous);
    const address = (): boolean => this.#reading === 'address' || inAddress(this.#text, word);
    if (!parts.has(word.folded)) {
      return this.#reading === 'shown' ? this.#isCutShort(word) : isAddressOf(word.folded, this.#person) && address();
    }
    if (this.#reading === 'shown') return true;
    return (word.capital && !this.#isPlace(word, previous) && !isCaseName(this.#text, word)) || address();
  }

  /** `Ms. Park`; in what is shown also `surname: Park`. */
  #isNamed(word: Word, previous: Word | undefined): boolean {
    if (!previous || word.from - previous.to > 4) return false;
    const label = previous.folded === 'name' || previous.folded === 'surname';
    return (word.capital && honorifics.has(previous.folded)) || (label && this.#reading === 'shown');
  }

  #isPlace(word: Word, previous: Word | undefined): boolean {
    if (!previous || word.from - previous.to > 2) return false;
    return placeWords.has(previous.folded) && !this.#person.words.includes(previous.folded);
  }

  /** A message cuts long values short, also in the middle of a name; and an address holds a name run together. */
  #isCutShort({ folded, to }: Word): boolean {
    if (isAddressOf(folded, this.#person)) return true;
    return (
      folded.length > 1 && this.#text.startsWith('…', to) && this.#person.words.some((word) => word.startsWith(folded))
    );
  }
}
