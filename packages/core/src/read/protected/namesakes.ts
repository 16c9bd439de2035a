import { find, nodesAt, type Tree } from '../node.ts';
import { type Disguised, foldedWords, type OtherNames, protect } from './person.ts';
import { type Register, registerOf } from './register.ts';

/** What to look for in a matter in which these people have a pseudonym. */
export function protectedNames(tree: Tree | undefined, people: readonly Disguised[]): Register {
  if (people.length === 0) return registerOf([]);
  const others = tree ? otherNames(tree, people) : new Map();
  const pseudonyms = new Set(people.flatMap(({ pseudonym }) => foldedWords(pseudonym)));
  return registerOf(people.map((person) => protect(person, others, pseudonyms)));
}

/**
 * Who is listed under “people” without a pseudonym may be named: a word shared with a protected name is theirs as well.
 * A party of the caption is not excused; one who shares the word by chance is listed there to say so.
 */
function otherNames(tree: Tree, people: readonly Disguised[]): OtherNames {
  const own = new Set(people.map(({ path }) => path.join('.')));
  const names = new Map<string, (readonly string[])[]>();
  for (const { node, path } of nodesAt(tree.root, ['people', '*'])) {
    const { node: name, exact } = find(node, ['name']);
    if (!exact || name.kind !== 'scalar' || own.has(path.join('.'))) continue;
    const words = foldedWords(name.text);
    for (const word of new Set(words)) {
      const before = names.get(word);
      if (before) before.push(words);
      else names.set(word, [words]);
    }
  }
  return names;
}
