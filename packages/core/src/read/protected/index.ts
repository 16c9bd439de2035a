import { type Diagnostic, type Mask, noMask, type Path, placeAt, type SourceText } from '../../diagnostic/index.ts';
import { find, keyPlaceOf, placeIn, type Tree } from '../node.ts';
import { holdsName } from './bytes.ts';
import { type Disguised, disguisedIn, foldedWords, type Protected, underUnknownKeys } from './person.ts';
import type { Register } from './register.ts';
import { type Hit, hitsIn } from './search.ts';
import { type Seen, seenText, textsIn } from './texts.ts';

export { protectedNames } from './namesakes.ts';
export { namesInUnread } from './unread.ts';
export { type Disguised, disguisedIn, underUnknownKeys };

/** What a matter draws in beside its own text. */
export interface Beside {
  /** Prose in files of its own. */
  readonly prose: readonly SourceText[];
  /** Pictures and papers made elsewhere, with where the matter names them. */
  readonly files: readonly FileSeen[];
  /** The texts of the templates that its papers use. */
  readonly templates: readonly SourceText[];
  /** Where the values stand that names of files are made of. */
  readonly inFileNames: readonly Path[];
}

export interface FileSeen {
  readonly bytes: Uint8Array;
  readonly path: Path;
}

/** The words of the names, so that no message has to be without its text: every name and every part of one goes. */
export function maskOf(register: Register): Mask {
  if (register.people.length === 0) return noMask;
  return (text) => {
    // An escaped line end or tab is two characters in a code frame, and no letter of the name.
    const hits = hitsIn(text.replace(/\\[nrt]/g, '  '), register, 'shown');
    return blotted(text, hits);
  };
}

function blotted(text: string, hits: readonly Hit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of hits) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    pieces.push(text.slice(done, start), text.slice(start, to).replace(/[^\s.,;:()[\]{}"'@/\\_-]/g, '▇'));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

/**
 * The names that pseudonyms protect, and parts of them, wherever they stand: the papers print what they are given.
 * The name itself is not in the message, which may end in a log.
 */
export function checkProtectedNames(
  tree: Tree,
  register: Register,
  { prose, files, templates, inFileNames }: Beside,
): readonly Diagnostic[] {
  if (register.people.length === 0) return [];
  const texts = [...textsIn(tree, register.people, inFileNames), ...prose.map(seenText)];
  return [
    ...texts.flatMap((seen) => leaks(seen, register)),
    ...templates.flatMap((template) => inTemplate(template, register)),
    ...fileName(tree, register),
    ...files.flatMap(({ bytes, path }) => inBytes(tree, bytes, path, register)),
    ...unsearched(tree, files),
    ...register.people.filter(({ ambiguous }) => ambiguous).map((person) => notAlone(tree, person)),
  ];
}

/** Nobody mends so many in one text one by one. */
const mostLeaks = 500;

function leaks(seen: Seen, register: Register): readonly Diagnostic[] {
  const hits = hitsIn(seen.text, register, seen.reading).slice(0, mostLeaks);
  return hits.map((hit) => ({
    ...leak(hit, seen.reading === 'address' ? 'this word' : 'this text'),
    place: seen.placeAt(hit.from),
    fix: seen.reading === 'address' ? 'Choose another word, with no part of the name in it.' : fixIn(seen, hit),
  }));
}

/** A template speaks of nobody: a word of it that is also a part of a name says nothing. */
function inTemplate(template: SourceText, register: Register): readonly Diagnostic[] {
  const wholes = hitsIn(template.text, register, 'text').filter(({ whole }) => whole);
  return wholes.map((hit) => ({ ...leak(hit, 'this template'), place: placeAt(template, hit.from), fix: fixOf(hit) }));
}

function leak({ whole, person }: Hit, where: string): Diagnostic {
  return {
    code: 'protected-name',
    severity: 'error',
    what: `${whole ? 'The' : 'A part of the'} name that “${person.pseudonym}” stands for is in ${where}.`,
    why: 'It would be printed, and filed in public.',
  };
}

function fixIn({ text }: Seen, hit: Hit): string {
  const inSmallLetters = !hit.whole && /^\p{Ll}/u.test(text.slice(hit.from));
  return inSmallLetters ? `Write “${hit.person.pseudonym}” here. If it is only a word, choose another.` : fixOf(hit);
}

function fixOf({ whole, person }: Hit): string {
  const telling = foldedWords(person.pseudonym).some((word) => person.surnames.includes(word));
  if (telling) return 'Choose a pseudonym with no part of the name in it, and write it here.';
  const write = `Write “${person.pseudonym}” here.`;
  return whole ? write : `${write} If it means somebody else, list that person under “people”.`;
}

/** The matter file is named in reports and logs. */
function fileName(tree: Tree, register: Register): readonly Diagnostic[] {
  const name = tree.source.file.split(/[/\\]/).at(-1) ?? '';
  return hitsIn(name, register, 'address')
    .slice(0, 1)
    .map((hit) => ({ ...leak(hit, 'the name of this file'), place: placeIn(tree, 0), fix: 'Rename the file.' }));
}

function inBytes(tree: Tree, bytes: Uint8Array, path: Path, register: Register): readonly Diagnostic[] {
  const held = register.people.filter((person) => person.words.length > 1 && holdsName(bytes, person));
  return held.map((person) => ({
    ...leak({ from: 0, to: 0, whole: true, person }, 'the data of this file, e.g. as its author'),
    place: placeIn(tree, find(tree.root, path).node.at),
    fix: 'Remove the file’s properties in the program that made it.',
  }));
}

/** What an external PDF shows is compressed: only a reader can tell whose names are in it. */
function unsearched(tree: Tree, files: readonly FileSeen[]): readonly Diagnostic[] {
  const first = files.find(({ path }) => path.at(-1) === 'external');
  if (!first) return [];
  return [
    {
      code: 'protected-name',
      severity: 'note',
      place: placeIn(tree, find(tree.root, first.path).node.at),
      what: 'The text of papers made elsewhere is not searched for names that a pseudonym protects.',
      fix: 'Read them before they are filed.',
    },
  ];
}

function notAlone(tree: Tree, { pseudonym, path }: Protected): Diagnostic {
  return {
    code: 'protected-name',
    severity: 'note',
    place: keyPlaceOf(tree, path),
    what: `A word of the name that “${pseudonym}” stands for is also a common word or in another’s name, so it is not looked for alone.`,
    fix: 'Read the papers for it.',
  };
}
