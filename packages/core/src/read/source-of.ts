import { type Anchor, placeAt, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import { alignBlock } from './align-block.ts';
import { decodeFlow } from './decode-flow.ts';
import { type Path, type ScalarNode, spell, type Tree } from './node.ts';

/** The text of a scalar with the way back to its file, through block indentation, folded lines and escapes. */
export function sourceOf(tree: Tree, node: ScalarNode, path: Path): SourceText {
  if (!tree.written) return sourceOfFile(`${tree.source.file}.${spell(path)}`, node.text);
  const written = tree.source.text;
  const marks = node.style === 'block' ? alignBlock(written, node) : decodeFlow(written, node);
  if (marks === undefined) {
    return { file: tree.source.file, text: node.text, anchors: [{ ...positionAt(tree, node.at), at: 0 }] };
  }
  const anchors = marks.map(({ at, offset }): Anchor => ({ ...positionAt(tree, offset), at }));
  return { file: tree.source.file, text: node.text, anchors };
}

function positionAt(tree: Tree, offset: number): { readonly line: number; readonly col: number } {
  const { line, col } = placeAt(tree.source, offset);
  return { line, col };
}
