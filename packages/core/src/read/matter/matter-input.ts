import type { Diagnostic, Outcome } from '../../diagnostic/index.ts';
import type { Tree } from '../node.ts';
import { type Disguised, disguisedIn, namesInUnread, underUnknownKeys } from '../protected/index.ts';
import { guessedTexts, readText } from '../text-file.ts';
import { readYaml } from '../yaml/index.ts';
import { readObject } from './object.ts';

/** A matter as the bytes of its file (YAML or JSON), or as the plain object such a file would hold. */
export type MatterInput = { readonly file: string; readonly bytes: Uint8Array } | { readonly object: unknown };

/** A matter as a tree, if it can be read, and whose names must not be shown even if it cannot. */
interface InputRead extends Outcome<Tree> {
  readonly people: readonly Disguised[];
  /** What may be a name under a misspelt key; not looked for, only blotted out. */
  readonly misspelt: readonly Disguised[];
}

export function readInput(input: MatterInput): InputRead {
  if ('bytes' in input) return readFile(input.file, input.bytes);
  const read = readObject(input.object);
  return { ...read, ...namesIn(read.value) };
}

/** No matter comes near this; a file of another kind, named by mistake, may be of any size. */
const mostBytes = 5_000_000;

function readFile(file: string, bytes: Uint8Array): InputRead {
  if (bytes.length > mostBytes) return { diagnostics: [tooLarge(file)], people: [], misspelt: [] };
  const text = readText(file, bytes);
  if (!text.value) {
    return { diagnostics: text.diagnostics, people: guessedTexts(bytes).flatMap(namesInUnread), misspelt: [] };
  }
  const { value, partial, diagnostics } = readYaml(text.value);
  const { people, misspelt } = namesIn(value ?? partial);
  return {
    ...(value && { value }),
    diagnostics: [...text.diagnostics, ...diagnostics],
    people: value ? people : [...people, ...namesInUnread(text.value.text)],
    misspelt,
  };
}

function namesIn(tree: Tree | undefined): Pick<InputRead, 'people' | 'misspelt'> {
  return tree
    ? { people: disguisedIn(tree.root), misspelt: underUnknownKeys(tree.root) }
    : { people: [], misspelt: [] };
}

function tooLarge(file: string): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    place: { file, line: 1, col: 1 },
    what: `${file} is larger than 5 MB.`,
    fix: 'Check that it is a matter file; put long text in Markdown files beside it: { file: argument.md }.',
  };
}
