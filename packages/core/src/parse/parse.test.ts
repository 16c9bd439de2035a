import { expect, it } from 'vitest';
import { printDraft } from '../../../../tests/support/print-draft.ts';
import { type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import type { DraftInline } from '../document/index.ts';
import type { Piece } from '../markup/index.ts';
import { parse } from './index.ts';

const place = { file: 'matter.yaml', line: 9, col: 9 };

function text(source: string): Piece {
  return { kind: 'text', source: sourceOfFile('template.md', source) };
}

function inlinesOf(...pieces: readonly Piece[]): readonly DraftInline[] {
  const [block] = parse({ pieces }).value?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.inlines : [];
}

it('says whose words they are and where they stand', () => {
  const prose: Piece = { kind: 'prose', source: sourceOfFile('argument.md', 'prose *too*') };
  const inlines = inlinesOf(text('One\ntwo '), { kind: 'plain', text: 'value', place }, text(' '), prose, text('.'));
  expect(
    inlines.map((inline) => (inline.kind === 'text' ? [inline.text, inline.voice, inline.place] : inline.kind)),
  ).toEqual([
    ['One ', 'template', { file: 'template.md', line: 1, col: 1 }],
    ['two ', 'template', { file: 'template.md', line: 2, col: 1 }],
    ['value', 'matter', place],
    [' ', 'template', { file: 'template.md', line: 1, col: 1 }],
    ['prose ', 'matter', { file: 'argument.md', line: 1, col: 1 }],
    ['too', 'matter', { file: 'argument.md', line: 1, col: 8 }],
    ['.', 'template', { file: 'template.md', line: 1, col: 1 }],
  ]);
});

it('finds its way back through the anchors of a YAML scalar', () => {
  const source: SourceText = {
    file: 'matter.yaml',
    text: 'Text.\n\n- a\n\n  See.[^gone]\n',
    anchors: [0, 6, 7, 11, 12].map((at, index) => ({ at, line: 40 + index, col: 7 })),
  };
  const { diagnostics } = parse({ pieces: [text('A\n\n'), { kind: 'prose', source }, text('\n')] });
  expect(diagnostics).toMatchObject([{ code: 'unknown-footnote', place: { file: 'matter.yaml', line: 44, col: 13 } }]);
});

it('reads a title as one line whatever it begins with', () => {
  const title = parse(
    { pieces: [text('# NOTICE -- *and*\n- MOTION '), { kind: 'plain', text: "OF 'X'", place }] },
    { inline: true },
  );
  expect(title.value && printDraft(title.value)).toBe('paragraph: # NOTICE – *and* - MOTION OF ‘X’');
  expect(parse({ pieces: [text('  \n')] }, { inline: true }).value?.blocks).toEqual([]);
});

it('a slot in a name or an attribute counts as its text', () => {
  const id: Piece = { kind: 'plain', text: 'port', place };
  const draft = parse({
    pieces: [
      text('# One {#d-'),
      id,
      text(' .unnumbered }\n\nPart [@#d-'),
      id,
      text('].\n\n::section{region='),
      { ...id, text: 'body' },
      text(' }'),
    ],
  });
  expect(draft.diagnostics).toEqual([]);
  expect(draft.value && printDraft(draft.value)).toBe(
    'heading 1 unnumbered #d-port: One\nparagraph: Part {#d-port}.\ndirective section region=body',
  );
});

it('a slot mark in the template is a character', () => {
  expect(inlinesOf(text('a \uF8FF b'), { kind: 'plain', text: 'x', place })).toMatchObject([
    { text: 'a \uF8FF b' },
    { text: 'x' },
  ]);
});
