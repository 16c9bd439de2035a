import type { DraftBlock, DraftInline, DraftText } from '../../../../packages/core/src/document/index.ts';
import { italicStyle, plainStyle } from '../../../../packages/core/src/document/index.ts';

/** Paragraphs of a case: `*italics*`, `\\*` for a star, notes as `^[words]`, blanks as `{{path}}`; blank lines between them. */
export function readParagraphs(text: string): readonly DraftBlock<DraftInline>[] {
  return text
    .split(/\n\n+/)
    .map((words, index) => paragraphOf(words.replaceAll('\n', ' ').replaceAll('\\*', star), index + 1));
}

/** Stands for an escaped star while italics are read. */
const star = '\uE000';

function paragraphOf(words: string, line: number): DraftBlock<DraftInline> {
  return { kind: 'paragraph', continued: false, inlines: inlinesOf(words, line), place: placeOf(line, 1) };
}

function placeOf(line: number, col: number): DraftText['place'] {
  return { file: 'case.md', line, col };
}

function inlinesOf(words: string, line: number): readonly DraftInline[] {
  return [
    ...words.matchAll(/\^\[((?:[^[\]]|\[[^\]]*\])*)\]|\{\{([^}]*)\}\}|\*([^*]+)\*|(?:[^*^{]|\^(?!\[)|\{(?!\{))+/g),
  ].map(([whole, note, blank, italic]): DraftInline => {
    if (note !== undefined) return { kind: 'note-call', blocks: [paragraphOf(note, line)], place: placeOf(line, 1) };
    const style = italic === undefined ? plainStyle : italicStyle;
    if (blank !== undefined) return { kind: 'blank', path: blank, label: blank, style, place: placeOf(line, 1) };
    return {
      kind: 'text',
      text: (italic ?? whole).replaceAll(star, '*'),
      style,
      place: placeOf(line, 1),
      voice: 'matter',
    };
  });
}
