import { type Anchor, type Path, placeAt, type SourceText, sourceOfFile, spell } from '../diagnostic/index.ts';
import type { ScalarNode, Tree } from './node.ts';

/** The text of a scalar with the way back to its file, through block indentation, folded lines and escapes. */
export function sourceOf(tree: Tree, node: ScalarNode, path: Path): SourceText {
  if (!tree.written) return sourceOfFile(`${tree.source.file}.${spell(path)}`, node.text);
  const anchors = node.marks.map(({ at, offset }): Anchor => {
    const { line, col } = placeAt(tree.source, offset);
    return { at, line, col };
  });
  return { file: tree.source.file, text: node.text, anchors };
}
