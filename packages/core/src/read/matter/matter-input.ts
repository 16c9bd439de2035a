import type { Diagnostic, Outcome } from '../../diagnostic/index.ts';
import type { Tree } from '../node.ts';
import { type Disguised, disguisedIn, namesInUnread } from '../protected/index.ts';
import { guessedTexts, readText } from '../text-file.ts';
import { readYaml } from '../yaml/index.ts';
import { readObject } from './object.ts';

/** A matter as the bytes of its file (YAML or JSON), or as the plain object such a file would hold. */
export type MatterInput = { readonly file: string; readonly bytes: Uint8Array } | { readonly object: unknown };

/** A matter as a tree, if it can be read, and whose names must not be shown even if it cannot. */
export interface InputRead extends Outcome<Tree> {
  readonly people: readonly Disguised[];
}

export function readInput(input: MatterInput): InputRead {
  if ('bytes' in input) return readFile(input.file, input.bytes);
  const read = readObject(input.object);
  return { ...read, people: read.value ? disguisedIn(read.value.root) : [] };
}

/** No matter comes near this; a file of another kind, named by mistake, may be of any size. */
const mostBytes = 5_000_000;

function readFile(file: string, bytes: Uint8Array): InputRead {
  if (bytes.length > mostBytes) return { diagnostics: [tooLarge(file)], people: [] };
  const text = readText(file, bytes);
  if (!text.value) return { diagnostics: text.diagnostics, people: guessedTexts(bytes).flatMap(namesInUnread) };
  const { value, partial, diagnostics } = readYaml(text.value);
  const tree = value ?? partial;
  const read = tree ? disguisedIn(tree.root) : [];
  return {
    ...(value && { value }),
    diagnostics: [...text.diagnostics, ...diagnostics],
    people: value ? read : [...read, ...namesInUnread(text.value.text)],
  };
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
