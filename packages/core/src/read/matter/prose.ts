import {
  type Diagnostic,
  hasErrors,
  type Outcome,
  type Path,
  type Place,
  type SourceText,
} from '../../diagnostic/index.ts';
import type { World } from '../../world.ts';
import type { Node, Tree } from '../node.ts';
import { sourceOf } from '../source-of.ts';
import { readText } from '../text-file.ts';
import { fileKey, mustReadBeside } from './beside.ts';

/** The text of a Markdown field, inline or in its own file, with the way back to where it was written. */
export async function readProse(tree: Tree, node: Node, path: Path, world: World): Promise<Outcome<SourceText>> {
  if (node.kind === 'scalar') return { value: sourceOf(tree, node, path), diagnostics: [] };
  const named = fileKey(node);
  const read = named && (await mustReadBeside(tree, named, world));
  if (!read?.value) return { diagnostics: read?.diagnostics ?? [] };
  const { name, bytes, place } = read.value;
  if (bytes.length > mostBytes) return { diagnostics: [tooLarge(name, place)] };
  const text = readText(name, bytes);
  if (text.value?.text.trim() !== '') return hasErrors(text.diagnostics) ? { diagnostics: text.diagnostics } : text;
  return { diagnostics: [...text.diagnostics, empty(name, place)] };
}

/** Two thousand pages: no paper is so long, and a file of another kind may be of any size. */
const mostBytes = 5_000_000;

function tooLarge(name: string, place: Place): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    place,
    what: `${name} is larger than 5 MB.`,
    fix: 'Check that it is the Markdown file you mean.',
  };
}

function empty(name: string, place: Place): Diagnostic {
  return {
    code: 'bad-value',
    severity: 'error',
    place,
    what: `${name} is empty.`,
    fix: 'Write the text, or remove the key.',
  };
}
