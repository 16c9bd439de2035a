import type { Protected } from './person.ts';

/** What to look for, so that a word costs the same however many names there are. */
export interface Register {
  readonly people: readonly Protected[];
  /** Whole names, folded and run together, letter by letter. */
  readonly wholes: Letter;
  /** The first person of those whom a word gives away, alone or behind a “Ms.”. */
  readonly parts: ReadonlyMap<string, Protected>;
  readonly weak: ReadonlyMap<string, Protected>;
  readonly surnames: ReadonlyMap<string, Protected>;
  /** How long surnames are, from the longest. */
  readonly surnameLengths: readonly number[];
  /** Whether some name is written in a script that leaves no space after it. */
  readonly spaceless: boolean;
}

/** A letter of a name, with those that may follow it, and whose name ends with it. */
export interface Letter {
  readonly next: Map<string, Letter>;
  person?: Protected;
}

export function registerOf(people: readonly Protected[]): Register {
  const surnames = mapOf(people, ({ surnames: own }) => own.filter((word) => word.length >= shortestSurname));
  return {
    people,
    wholes: trieOf(people),
    parts: mapOf(people, ({ parts }) => parts),
    weak: mapOf(people, ({ weak }) => weak),
    surnames,
    surnameLengths: [...new Set([...surnames.keys()].map((word) => word.length))].sort((a, b) => b - a),
    spaceless: people.some(({ spaceless }) => spaceless),
  };
}

/** A shorter one is the beginning or end of too many words. */
const shortestSurname = 4;

function mapOf(
  people: readonly Protected[],
  wordsOf: (person: Protected) => Iterable<string>,
): ReadonlyMap<string, Protected> {
  const map = new Map<string, Protected>();
  for (const person of people) {
    for (const word of wordsOf(person)) if (!map.has(word)) map.set(word, person);
  }
  return map;
}

function trieOf(people: readonly Protected[]): Letter {
  const root: Letter = { next: new Map() };
  for (const person of people) {
    if (person.whole === '') continue;
    let at = root;
    for (const letter of person.whole) {
      const next: Letter = at.next.get(letter) ?? { next: new Map() };
      at.next.set(letter, next);
      at = next;
    }
    at.person ??= person;
  }
  return root;
}
