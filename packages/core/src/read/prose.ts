import { type Diagnostic, hasErrors, type Outcome, type Place, type SourceText } from '../diagnostic/index.ts';
import type { World } from '../world.ts';
import { find, type MapNode, type Node, type Path, placeIn, type Tree } from './node.ts';
import { sourceOf } from './source-of.ts';
import { readText } from './text-file.ts';

/** The text of a Markdown field, inline or in its own file, with the way back to where it was written. */
export async function readProse(tree: Tree, node: Node, path: Path, world: World): Promise<Outcome<SourceText>> {
  if (node.kind === 'scalar') return { value: sourceOf(tree, node, path), diagnostics: [] };
  const name = node.kind === 'map' ? fileNamed(node) : undefined;
  if (name === undefined) return { diagnostics: [] };
  const place = placeIn(tree, find(node, ['file']).node.at);
  const read = await world.readFile(name);
  if (read.kind === 'outside') return { diagnostics: [outside(name, place)] };
  if (read.kind === 'missing') return { diagnostics: [notFound(name, place)] };
  const text = readText(name, read.bytes);
  if (text.value?.text.trim() !== '') return hasErrors(text.diagnostics) ? { diagnostics: text.diagnostics } : text;
  return { diagnostics: [...text.diagnostics, empty(name, place)] };
}

function fileNamed(node: MapNode): string | undefined {
  const value = node.entries.get('file')?.value;
  const name = value?.kind === 'scalar' ? value.text.trim() : '';
  // Windows writes folders with a backslash; World wants a slash.
  return name === '' ? undefined : name.replaceAll('\\', '/');
}

function outside(name: string, place: Place): Diagnostic {
  return {
    code: 'file-outside',
    severity: 'error',
    place,
    what: `${name} lies outside the folder of the matter.`,
    why: 'A matter reads only files in its own folder, so that one from a stranger cannot draw in others of yours.',
    fix: 'Copy the file beside the matter and name it without “..” or a leading slash.',
  };
}

function notFound(name: string, place: Place): Diagnostic {
  const what = `${name} cannot be read.`;
  return {
    code: 'file-not-found',
    severity: 'error',
    place,
    what,
    fix: 'Check its name; it is looked for beside the matter.',
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
