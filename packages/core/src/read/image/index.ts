import type { Diagnostic, Outcome } from '../../diagnostic/index.ts';
import type { ImageFile } from '../../matter/index.ts';
import type { World } from '../../world.ts';
import { fileKey, mustReadBeside } from '../matter/beside.ts';
import { find, type Node, type Tree } from '../node.ts';
import { sniff } from './sniff.ts';

/** A page holds no more than this, and no file is copied into the papers that is larger. */
const mostBytes = 10_000_000;
const mostPixels = 50_000_000;

/** The picture that `{ file, alt }` names, if it can stand in a paper. What is missing there the schema has reported. */
export async function readImage(tree: Tree, node: Node, world: World): Promise<Outcome<ImageFile>> {
  const named = fileKey(node);
  const read = named && (await mustReadBeside(tree, named, world));
  if (!read?.value) return { diagnostics: read?.diagnostics ?? [] };
  const { name, bytes, place } = read.value;
  const refuse = (wrong: string, fix: string): Outcome<ImageFile> => {
    const diagnostic: Diagnostic = { code: 'bad-image', severity: 'error', place, what: `${name} ${wrong}.`, fix };
    return { diagnostics: [diagnostic] };
  };
  if (bytes.length > mostBytes) return refuse('is larger than 10 MB', 'Save it smaller.');
  const sniffed = sniff(bytes);
  if ('wrong' in sniffed) return refuse(sniffed.wrong, sniffed.fix ?? 'Save it as a PNG or an RGB JPEG.');
  const { format, width, height } = sniffed;
  if (width * height > mostPixels) return refuse(`has ${width} × ${height} pixels`, 'Save it smaller.');
  return { value: { file: name, alt: altOf(node), bytes, format, pixels: { width, height } }, diagnostics: [] };
}

function altOf(node: Node): string {
  const { node: alt, exact } = find(node, ['alt']);
  return exact && alt.kind === 'scalar' ? alt.text.trim() : '';
}
