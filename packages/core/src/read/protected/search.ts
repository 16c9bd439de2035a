import { honorifics, placeWords } from './common-words.ts';
import type { Protected } from './person.ts';
import type { Letter, Register } from './register.ts';
import { addressee, humps, inAddress, isCaseName } from './surroundings.ts';
import { type Word, wordsIn } from './words.ts';

/** A protected name, or a part of it, in a text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly person: Protected;
}

/**
 * How a text is looked at. In `text` a part of a name is a word with a capital that means a person, or a long word; an `address` (an
 * id, a path, an e-mail address) holds names in small letters and run together; what is `shown` loses every word.
 */
export type Reading = 'text' | 'address' | 'shown';

/** Where protected names stand in a text, in its order. Linear in the text. */
export function hitsIn(text: string, register: Register, reading: Reading): readonly Hit[] {
  const search = new Search(register, text, reading);
  let previous: Word | undefined;
  for (const word of wordsIn(text)) {
    search.meet(word, previous);
    previous = word;
  }
  return search.found();
}

/** A name begun: how far it has been met, from where, and in how many words. */
interface Begun {
  readonly from: number;
  readonly at: Letter;
  readonly words: number;
}

/** No name has more words that could begin another anew. */
const mostBegun = 40;
/** A shorter name run together is also some other word: Bo Li and boli. */
const longEnough = 6;
/** A word this long that is common in no paper is a name in small letters too; a shorter one is an area or a bill. */
const longWord = 5;

class Search {
  readonly #register: Register;
  readonly #text: string;
  readonly #reading: Reading;
  readonly #hits: Hit[] = [];
  #begun: readonly Begun[] = [];

  constructor(register: Register, text: string, reading: Reading) {
    this.#register = register;
    this.#text = text;
    this.#reading = reading;
  }

  meet(word: Word, previous: Word | undefined): void {
    this.#meetWhole(word);
    const person = this.#partOf(word, previous);
    if (person) this.#hits.push({ from: word.from, to: word.to, whole: false, person });
  }

  /** In the order of the text; a part within a whole name is not told apart from it. */
  found(): readonly Hit[] {
    const sorted = this.#hits.sort((a, b) => a.from - b.from || b.to - a.to);
    let end = 0;
    return sorted.filter((hit) => {
      if (hit.to <= end) return false;
      end = hit.to;
      return true;
    });
  }

  #meetWhole(word: Word): void {
    const going: Begun[] = [];
    for (const { from, at, words } of [...this.#begun, { from: word.from, at: this.#register.wholes, words: 0 }]) {
      const next = this.#along(at, word, from, words + 1);
      if (next) going.push({ from, at: next, words: words + 1 });
    }
    if (this.#register.spaceless) {
      for (let at = 1; at < word.folded.length; at += 1) {
        this.#along(this.#register.wholes, { ...word, folded: word.folded.slice(at) }, word.from, 1);
      }
    }
    this.#begun = going.slice(-mostBegun);
  }

  /** Follows the letters of a word. In a script without spaces a name may end within it. */
  #along(start: Letter, word: Word, from: number, words: number): Letter | undefined {
    let at: Letter | undefined = start;
    for (const letter of word.folded) {
      at = at.next.get(letter);
      if (!at) return undefined;
      if (at.person?.spaceless) this.#hits.push({ from, to: word.to, whole: true, person: at.person });
    }
    if (at.person && this.#isWhole(at.person, words)) {
      this.#hits.push({ from, to: word.to, whole: true, person: at.person });
    }
    return at;
  }

  #isWhole({ whole }: Protected, words: number): boolean {
    return words > 1 || this.#reading !== 'text' || whole.length >= longEnough;
  }

  #partOf(word: Word, previous: Word | undefined): Protected | undefined {
    const weak = this.#register.weak.get(word.folded);
    if (weak && this.#isNamed(word, previous)) return weak;
    const person = this.#register.parts.get(word.folded);
    if (this.#reading === 'shown') {
      return person ?? addressee(word.folded, this.#register) ?? this.#inHumps(word) ?? this.#cutShort(word);
    }
    if (person && word.capital && !this.#isPlace(word, previous, person) && !isCaseName(this.#text, word))
      return person;
    if (person && !word.capital && word.folded.length >= longWord) return person;
    const addressed = person ?? addressee(word.folded, this.#register) ?? this.#inHumps(word);
    return addressed && (this.#reading === 'address' || inAddress(this.#text, word)) ? addressed : undefined;
  }

  #inHumps(word: Word): Protected | undefined {
    for (const hump of humps(this.#text, word)) {
      const person = this.#register.parts.get(hump);
      if (person) return person;
    }
    return undefined;
  }

  /** `Ms. Park`; in what is shown also `surname: Park`. */
  #isNamed(word: Word, previous: Word | undefined): boolean {
    if (!previous || word.from - previous.to > 4) return false;
    const label = previous.folded === 'name' || previous.folded === 'surname';
    return (word.capital && honorifics.has(previous.folded)) || (label && this.#reading === 'shown');
  }

  #isPlace(word: Word, previous: Word | undefined, { words }: Protected): boolean {
    if (!previous || word.from - previous.to > 2) return false;
    return placeWords.has(previous.folded) && !words.includes(previous.folded);
  }

  /** A message cuts long values short, also in the middle of a name. */
  #cutShort({ folded, to }: Word): Protected | undefined {
    if (folded.length < 2 || !this.#text.startsWith('…', to)) return undefined;
    return this.#register.people.find(({ words }) => words.some((word) => word.startsWith(folded)));
  }
}
