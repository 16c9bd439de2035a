import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfFile } from '../../packages/core/src/diagnostic/index.ts';
import type { DraftBlock, DraftInline } from '../../packages/core/src/document/index.ts';
import type { Markup, Piece } from '../../packages/core/src/markup/index.ts';
import { parse } from '../../packages/core/src/parse/index.ts';
import { printDraft } from '../support/print-draft.ts';

/** Text that is likely to be taken for markup. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        ']',
        '](https://a.example)',
        '[^1]',
        '[^1]: ',
        '[@#a]',
        '[@a#b]',
        '[@a at ',
        '1. {#a} ',
        '{.headline}',
        ':::',
        'a@b.example',
        "o'x--y@b.example",
        '> ',
        '- ',
        '1. ',
        '# ',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '  ',
        '\t',
        '|',
        '|---|',
        '::caption',
        '{.continued}',
        '{#a}',
        '\\',
        '--',
        '---',
      ),
      fc.constantFrom(
        '"',
        "'",
        '`',
        '```',
        '<b>',
        '&amp;',
        '{{x}}',
        '\uF8FF',
        '\uFFFC',
        'v. ',
        '§ ',
        'No. 3',
        'a',
        'Zé',
        '🙂',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function template(text: string): Piece {
  return { kind: 'text', source: sourceOfFile('template.md', text) };
}

function plain(text: string): Piece {
  return { kind: 'plain', text, place: { file: 'matter.yaml', line: 1, col: 1 } };
}

function prose(text: string): Piece {
  return { kind: 'prose', source: sourceOfFile('matter.yaml', text) };
}

function blocksOf(...pieces: readonly Piece[]): readonly DraftBlock<DraftInline>[] {
  return parse({ pieces }).value?.blocks ?? [];
}

function textOf(inlines: readonly DraftInline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\u0000')).join('');
}

/** As typed, but for what typography may change. */
function bare(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00AD/g, '')
    .replace(/\r\n?|\n|\u00A0/g, ' ')
    .replace(/ +$/, '')
    .replace(/^ +/, '');
}

describe('a value that is not Markdown', () => {
  it('comes out as typed, alone or among markup', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [block, ...rest] = blocksOf(plain(text));
        expect(rest).toEqual([]);
        if (bare(text).trim() === '') return;
        expect(block?.kind === 'paragraph' ? bare(textOf(block.inlines)) : undefined).toBe(bare(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing around it', () => {
    const around = (value: string): string =>
      printDraft({
        blocks: blocksOf(
          template('# A '),
          plain(value),
          template(' b\n\n> *c* '),
          plain(value),
          template('\n\n- d\n| e | '),
          plain(value),
          template(' |\n|---|---|\n\n[^f]: '),
          plain(value),
          template('\n\ng[^f]'),
        ),
      });
    fc.assert(
      fc.property(nasty, (value) => {
        const shape = (text: string): readonly string[] =>
          text.split('\n').map((line) => line.trimStart().split(/[ :]/)[0] ?? '');
        const filled = value.replace(/[\s\u00A0~|{}]+/g, '');
        fc.pre(filled.trim() !== '');
        expect(shape(around(filled))).toEqual(shape(around('x')));
      }),
    );
  });
});

describe('a Markdown field', () => {
  it('is parsed whatever it holds', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        for (const pieces of [[prose(text)], [template(text)], [template('a '), prose(text), template(other)]]) {
          expect(parse({ pieces }).value).toBeDefined();
          expect(parse({ pieces }, { inline: true }).value).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has no effect on the next', () => {
    const print = (markup: Markup): string => printDraft(parse(markup).value ?? { blocks: [] });
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const apart = [print({ pieces: [prose(one)] }), print({ pieces: [prose(two)] })].filter((text) => text !== '');
        fc.pre(!apart.some((text) => text.startsWith('\n')));
        // Alone on their lines, in one template.
        expect(print({ pieces: [template('\n'), prose(one), template('\n'), prose(two), template('\n')] })).toBe(
          apart.join('\n'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('puts every place in its own file, and inside it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = text.split('\n');
        const { value, diagnostics } = parse({ pieces: [template('x\n\n'), prose(text), template('\n')] });
        const places = [
          ...diagnostics.map(({ place }) => place),
          ...(value?.blocks ?? []).flatMap((block) => ('place' in block ? [block.place] : [])),
        ];
        for (const place of places) {
          if (place?.file !== 'matter.yaml') continue;
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.col).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
        }
      }),
    );
  });
});

describe('a megabyte of one mark', () => {
  const megabyte = (pattern: string): string => pattern.repeat(Math.ceil(1_000_000 / pattern.length));
  const patterns = ['*', '_', '[', '>', '`', '> - ', '**a*', '[](http://', '[^a] ', '  - a\n', '"', ' '];
  const more = ['[@', '[@a#', '<b', '<a >', '`a`', '!['];
  const addresses = ['a@b.c ', '@', 'a@b.', "o'b@c.d ", 'www.', '\u00AD', '{#a} ', '1. {#'];
  for (const pattern of [...patterns, ...more, ...addresses]) {
    it(`is parsed: ${JSON.stringify(pattern)}`, () => {
      expect(parse({ pieces: [prose(megabyte(pattern))] }).value).toBeDefined();
    });
  }
});
