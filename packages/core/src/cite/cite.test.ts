import { expect, test } from 'vitest';
import type { Citation } from '../authority/index.ts';
import type { CitedInline, DraftBlock, DraftInline, DraftText, TextStyle } from '../document/index.ts';
import { boldStyle, italicStyle, plainStyle } from '../document/index.ts';
import { cite } from './index.ts';

const place = { file: 'motion.md', line: 3, col: 1 };

function text(words: string, style: TextStyle = plainStyle, col = 1): DraftText {
  return { kind: 'text', text: words, style, place: { ...place, col }, voice: 'matter' };
}

function paragraph(...inlines: readonly DraftInline[]): DraftBlock<DraftInline> {
  return { kind: 'paragraph', continued: false, inlines, place };
}

function citedInlines(...inlines: readonly DraftInline[]): readonly CitedInline<Citation>[] {
  const [block] = cite({ blocks: [paragraph(...inlines)] }).value?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.inlines : [];
}

function wordsOf(inlines: readonly CitedInline<Citation>[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'citation') return wordsOf(inline.inlines);
      return inline.kind === 'blank' ? '_' : '';
    })
    .join('');
}

function kindsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"kind":"citation","citation":\{"kind":"([a-z-]+)"/g)].map(
    ([, kind]) => kind ?? '',
  );
}

test('a citation takes in its words in every style, and stands where its name begins', () => {
  const inlines = citedInlines(
    text('See ', plainStyle, 1),
    text('Smith v. Marsh', italicStyle, 6),
    text(', 194 F.3d 1045 (9th Cir. 1999). More.', boldStyle, 21),
  );
  expect(inlines.map(({ kind }) => kind)).toEqual(['text', 'citation', 'text']);
  const citation = inlines[1];
  expect(
    citation?.kind === 'citation' && [citation.place.col, wordsOf(citation.inlines), citation.inlines.length],
  ).toEqual([6, 'Smith v. Marsh, 194 F.3d 1045 (9th Cir. 1999)', 2]);
  expect(inlines[2]).toEqual(text('. More.', boldStyle, 52));
});

test('quotations, lists, tables, headings, notes and links are read too', () => {
  const found = [text('28 U.S.C. § 1331')];
  const blocks: readonly DraftBlock<DraftInline>[] = [
    { kind: 'heading', level: 1, form: 'numbered', inlines: found, place },
    { kind: 'block-quote', blocks: [paragraph(...found)] },
    { kind: 'list', ordered: true, start: 1, items: [{ blocks: [paragraph(...found)], place }] },
    { kind: 'table', aligns: ['left'], head: [found], rows: [[found]], place },
    paragraph(text('x'), { kind: 'note-call', blocks: [paragraph(...found)], place }),
    paragraph({ kind: 'link', href: 'https://example.org', inlines: found }),
    { kind: 'directive', name: 'caption', attributes: {}, place },
  ];
  expect(kindsIn(cite({ blocks }).value)).toHaveLength(7);
});

test('a blank or a line break parts a citation in two', () => {
  const blank: DraftInline = { kind: 'blank', path: 'x', label: 'x', style: plainStyle, place };
  expect(kindsIn(citedInlines(text('Smith v. Marsh, 194 '), blank, text(' F.3d 1045')))).toEqual([]);
  expect(kindsIn(citedInlines(text('28 U.S.C.'), { kind: 'line-break' }, text('§ 1331')))).toEqual(['code']);
});

test('slips of form say where they stand, why and what to write', () => {
  const { diagnostics } = cite({ blocks: [paragraph(text('Smith v. Marsh, 194 F. 3d 1045 (9th Cir. 1999)'))] });
  expect(diagnostics).toEqual([
    {
      code: 'cite-form',
      severity: 'note',
      place,
      what: 'The reporter is printed “F. 3d”.',
      why: 'Its form is “F.3d” (Bluebook table 1).',
      fix: 'Write “F.3d”.',
    },
  ]);
});

const pieces =
  '1 U.S. 1|, |. |; |(|)|§ |§§ |Id.| at 5|supra, |F.3d |A v. B|, aff’d, |(9th Cir. 2011)| (en banc)|No. 1:23-cv-45|Rule 24(a)|¶ 4|12|Fed. R. Civ. P. |U.S. Const. amends. V, |Exec. Order No. 14,159|(3d ed. 2007)|the |Berg, |268 F.3d at 818|2020 WL 123, at *4|\u00a0|é|\uFFFC|\n|"|’|–|Decl.|Harv. L. Rev. |in re |In re X, |[|]|— U.S. —, |5 U.S. (1 Cranch) |2013-Ohio-5|ERISA § 1, |art. 5| Amendment to the U.S. Constitution|No. 9 Civ. 4 (AB), | (S.D. Tex.)|, 1 S. Ct. 5|Supra |*|\u{1F600}'.split(
    '|',
  );

/** Repeats from its seed: the low bits of a linear congruence are poor, so the high ones are taken. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % sides;
  };
}

test.each(Array.from({ length: 300 }, (_, seed) => seed + 1))('no word is lost or changed, seed %i', (seed) => {
  const roll = dice(seed);
  const inlines = Array.from({ length: 1 + roll(12) }, () => {
    const words = Array.from({ length: 1 + roll(6) }, () => pieces[roll(pieces.length)] ?? '').join('');
    return text(words, roll(3) === 0 ? italicStyle : plainStyle);
  });
  expect(wordsOf(citedInlines(...inlines))).toBe(wordsOf(inlines));
});

const repeated =
  '1 U.S. 1, |§ § |((((|Id. Id. |A v. B, 1 U.S. 1 (1999), aff’d, |28 U.S.C. §§ 1 and 2 and |— U.S. —, |Supra |No. 1 A 2 B, |A (B) v. |Ann., Com. '.split(
    '|',
  );

test.each(repeated)('50,000 characters of “%s” are read to the end', (words) => {
  const long = words.repeat(50_000 / words.length);
  expect(wordsOf(citedInlines(text(long)))).toBe(long);
});
