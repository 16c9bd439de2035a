import type { Diagnostic, Outcome, Place } from '../../diagnostic/index.ts';
import type { World } from '../../world.ts';
import { find, type Node, placeIn, type ScalarNode, type Tree } from '../node.ts';

/** A file that lies beside the matter, with where the matter names it. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: Place;
}

/** Reads a file the matter names. One outside its folder is an error; no value and no diagnostic means that there is none. */
export async function readBeside(tree: Tree, node: ScalarNode, world: World): Promise<Outcome<FileBeside>> {
  const name = fileNameOf(node);
  if (name === '') return { diagnostics: [] };
  const place = placeIn(tree, node.at);
  const read = await world.readFile(name);
  if (read.kind === 'outside') return { diagnostics: [outside(name, place)] };
  return read.kind === 'missing' ? { diagnostics: [] } : { value: { name, bytes: read.bytes, place }, diagnostics: [] };
}

/** Like {@link readBeside}, for a file that must be there. */
export async function mustReadBeside(tree: Tree, node: ScalarNode, world: World): Promise<Outcome<FileBeside>> {
  const read = await readBeside(tree, node, world);
  const name = fileNameOf(node);
  if (read.value || read.diagnostics.length > 0 || name === '') return read;
  return { diagnostics: [notFound(name, placeIn(tree, node.at))] };
}

/** Windows writes folders with a backslash; World wants a slash. */
function fileNameOf(node: ScalarNode): string {
  return node.text.trim().replaceAll('\\', '/');
}

/** The value of `file:` in `{ file: … }`. */
export function fileKey(node: Node): ScalarNode | undefined {
  const { node: value, exact } = find(node, ['file']);
  return exact && value.kind === 'scalar' ? value : undefined;
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
