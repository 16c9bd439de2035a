import { describe, expect, it } from 'vitest';
import {
  countedLines,
  grid,
  laidOut,
  laidOutBlocks,
  linesOn,
  numberedLine,
  page,
  stationery,
} from '../../../../tests/support/laid-out.ts';
import { halves, paper, paragraph, section, table, words } from '../../../../tests/support/papers.ts';
import { lineText, printPages } from '../../../../tests/support/print-pages.ts';
import { type Caption, plainStyle, type Table } from '../document/index.ts';

const body = (...blocks: Parameters<typeof section>[2][]) => section('body', { format: 'arabic', start: 1 }, ...blocks);

it('names every character the fonts lack once, with the words around it', () => {
  const text = 'The director said 你好 and then 你 again.';
  const { diagnostics } = laidOut(paper([body(paragraph('body', text), paragraph('body', `${text} 😀`))]));
  expect(diagnostics.map(({ what }) => what)).toEqual([
    'The fonts have no glyph for U+4F60 (你), in “The director said 你好 and then 你 again.”; it stands 4 times.',
    'The fonts have no glyph for U+597D (好), in “The director said 你好 and then 你 again.”; it stands 2 times.',
    'The fonts have no glyph for U+1F600 (😀), in “…id 你好 and then 你 again. 😀”.',
  ]);
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
});

it('names them again for the next paper', () => {
  const document = paper([body(paragraph('body', 'Say 你'))]);
  expect(laidOut(document).diagnostics).toEqual(laidOut(document).diagnostics);
  expect(laidOut(document).diagnostics).toHaveLength(1);
});

it('has letters of every Latin script we meet, and the signs of the law', () => {
  const { diagnostics } = laidOut(paper([body(paragraph('body', 'Núñez Đặng Łódź § ¶ † ‡ “ ” ’ – — … é ñ ü ß fi'))]));
  expect(diagnostics).toEqual([]);
});

it('stands 28 numbers beside the lines, on their baselines', () => {
  const pages = laidOutBlocks([paragraph('body', 'Text')]);
  const numbers = page(pages, 1).furniture.lines.filter(({ block }) => block === 'line-number');
  expect(numbers.map(lineText)).toEqual(Array.from({ length: 28 }, (_, index) => String(index + 1)));
  expect(numbers.map(({ baseline }) => numberedLine(baseline))).toEqual(numbers.map((_, index) => index + 1));
  const right = numbers.map(({ runs: [run] }) => (run?.x ?? 0) + (run?.width ?? 0));
  expect(new Set(right)).toEqual(new Set([grid.numberRightEdge]));
});

it('says DRAFT in the top margin of every page of a draft, and of no other', () => {
  const drafts = (draft: boolean) => laidOut(paper([body(paragraph('body', 'Text'))], [], { draft })).pages;
  const marks = (draft: boolean) => page(drafts(draft), 1).furniture.lines.filter(({ block }) => block === 'draft');
  expect(marks(true).map(lineText)).toEqual(['DRAFT']);
  expect(marks(false)).toEqual([]);
});

it('prints the page number, the title and the case number at the foot', () => {
  const pages = laidOutBlocks([paragraph('body', 'Text')]);
  const foot = page(pages, 1).furniture.lines.filter(({ block }) => block === 'footer');
  const byHeight = [...foot].sort((one, other) => one.baseline - other.baseline).map(lineText);
  expect(byHeight).toEqual(['1', 'MOTION TO INTERVENE – Case No. 3:26-cv-99012-XQZ']);
});

it('prints no number on a page that has none', () => {
  const { pages } = laidOut(paper([section('caption', { format: 'none' }, paragraph('body', 'Text'))]));
  const foot = page(pages, 1).furniture.lines.filter(({ block }) => block === 'footer');
  expect(foot.map(lineText)).toEqual(['MOTION TO INTERVENE – Case No. 3:26-cv-99012-XQZ']);
});

it('keeps a long footer below the text, smaller or cut', () => {
  for (const count of [12, 20, 40, 80]) {
    const title = 'MOTION TO INTERVENE '.repeat(count).trim();
    const footer = { kind: 'court' as const, title, caseNumber: [words('Case No. 3:26-cv-99012-XQZ')] };
    const { pages } = laidOut(paper([body(paragraph('body', 'Text'))], [], { footer }));
    const { height, margins } = stationery.geometry;
    expect(pages.footer.top).toBeGreaterThanOrEqual(height - margins.bottom);
    expect(pages.footer.pitch).toBeGreaterThanOrEqual(pages.footer.size);
    expect(pages.footer.lines.length).toBeLessThanOrEqual(3);
  }
});

const caption = (parties: number): Caption => {
  return {
    kind: 'caption',
    id: 'caption',
    left: Array.from({ length: parties }, (_, index) => paragraph('caption-party', `PARTY ${index + 1}`)),
    right: [paragraph('caption-right', 'Case No. 3:26-cv-99012-XQZ')],
  };
};

it('sets the caption in two columns with a bracket, and the text below back on its line', () => {
  for (const parties of [1, 2, 3, 6, 7]) {
    const pages = laidOutBlocks([paragraph('court-title', 'COURT'), caption(parties), paragraph('body', 'Text')]);
    const brackets = page(pages, 1).furniture.lines.filter(({ block }) => block === 'caption');
    expect(brackets).toHaveLength(pages.captionLines.get('caption') ?? 0);
    expect(brackets.length % 2).toBe(0);
    expect(brackets.length).toBeGreaterThan(parties);
    expect(numberedLine(page(pages, 1).lines.at(-1)?.baseline ?? 0)).toBe(3 + brackets.length / 2);
  }
});

it('goes on with a caption longer than its page', () => {
  const pages = laidOutBlocks([paragraph('court-title', 'COURT'), caption(70), paragraph('body', 'Text')]);
  expect(linesOn(pages, 1)).toHaveLength(1 + 52 + 1);
  expect(linesOn(pages, 2)).toEqual([...Array.from({ length: 18 }, (_, index) => `PARTY ${index + 53}`), 'Text']);
  expect(numberedLine(page(pages, 2).lines.at(-1)?.baseline ?? 0) % 1).toBe(0);
});

const tableOf = (rows: number): Table => {
  const days = Array.from({ length: rows }, (_, index) => [`day ${index + 1}`, `event ${index + 1}`]);
  return table('table', halves, ['Date', 'Event'], days);
};

it('sets a table’s head again on each of its pages, and the text below back on its line', () => {
  const pages = laidOutBlocks([paragraph('body', 'Before'), tableOf(60), paragraph('body', 'After')]);
  expect(linesOn(pages, 1).slice(0, 4)).toEqual(['Before', 'Date', 'Event', 'day 1']);
  const again = page(pages, 2).furniture.lines.filter(
    ({ block }) => tableOf(0).head.length > 0 && !/^(line|foot)/.test(block),
  );
  expect(again.map(lineText)).toEqual(['Date', 'Event']);
  expect(linesOn(pages, 2).at(-1)).toBe('After');
  expect(numberedLine(page(pages, 2).lines.at(-1)?.baseline ?? 0) % 1).toBe(0);
});

it('breaks a row that is taller than a page', () => {
  const tall: Table = {
    ...tableOf(1),
    rows: [[paragraph('table-cell', countedLines('cell', 100)), paragraph('table-cell', 'beside')]],
  };
  const pages = laidOutBlocks([tall, paragraph('body', 'After')]);
  const cells = pages.pages.flatMap((each) => each.lines.map(lineText)).filter((text) => text.startsWith('cell'));
  expect(cells).toHaveLength(100);
});

it('prints its pages as text', () => {
  const pages = laidOutBlocks([paragraph('heading-1', 'ARGUMENT'), paragraph('block-quote', 'Quoted.')]);
  const { margins, baselineShare } = stationery.geometry;
  expect(printPages(pages, { top: margins.top, pitch: grid.pitch, share: baselineShare })).toBe(
    ['page 1 (section 1)', '  1      108.0  ARGUMENT', '  2½     144.0  Quoted.', ''].join('\n'),
  );
});

it('notes a word wider than its line, once', () => {
  const word = `https://www.marlow.example/${'programs/'.repeat(20)}`;
  const { diagnostics } = laidOut(paper([body(paragraph('body', `See ${word} and ${word}.`))]));
  expect(diagnostics).toMatchObject([
    {
      code: 'too-wide',
      severity: 'note',
      what: '“https://www.marlow.examp…” is wider than its line, and breaks where the line ends.',
    },
  ]);
});

describe('the place of what it finds', () => {
  const place = { file: 'facts.md', line: 7, col: 10 };
  const placed = { kind: 'text', text: 'They said 你好.', style: plainStyle, place } as const;

  it('is the character’s or word’s own, by the place of its text', () => {
    const { diagnostics } = laidOut(paper([body(paragraph('body', [words('你 '), placed]))]));
    expect(diagnostics.map((found) => found.place)).toEqual([
      { ...place, col: 20 },
      { ...place, col: 21 },
    ]);
    const long = { ...placed, text: `See ${'long'.repeat(60)}` };
    const [tooWide] = laidOut(paper([body(paragraph('body', [long]))])).diagnostics;
    expect(tooWide?.place).toEqual({ ...place, col: 14 });
  });

  it('is looked for where the text has none', () => {
    const document = paper([body(paragraph('body', 'They said 你.'))]);
    const { diagnostics } = laidOut(document, stationery, (text) => (text === '你' ? place : undefined));
    expect(diagnostics[0]?.place).toEqual(place);
  });
});

describe('columns of a table', () => {
  const columns = (...shares: readonly number[]) => shares.map((share) => ({ share, align: 'left' }) as const);
  const tableOf = (shares: readonly number[], ...rows: readonly (readonly string[])[]): Table => {
    const cells = rows.map((row) => row.map((cell) => paragraph('table-cell', cell)));
    return { kind: 'table', id: 'table', columns: columns(...shares), head: [], rows: cells };
  };
  const widthsOf = (table: Table) => laidOutBlocks([table]).columnWidths.get('table') ?? [];

  it('share the page where no word is wider than its column', () => {
    expect(widthsOf(tableOf([0.25, 0.75], ['one', 'two']))).toEqual([117, 351]);
  });

  it('have room for their longest word, at the cost of those with room to spare', () => {
    const table = tableOf([0.1, 0.9], ['constitutionally', 'a b c d']);
    const [first = 0, second = 0] = widthsOf(table);
    expect(first).toBeGreaterThan(80);
    expect(first + second).toBeCloseTo(468);
    expect(linesOn(laidOutBlocks([table]), 1)).toEqual(['constitutionally', 'a b c d']);
  });

  it('break only the longest words where the page has no room for all', () => {
    const table = tableOf([1 / 3, 1 / 3, 1 / 3], ['x'.repeat(80), 'constitutionally', 'y'.repeat(80)]);
    const lines = linesOn(laidOutBlocks([table]), 1);
    expect(lines).toContain('constitutionally');
    expect(lines.length).toBeGreaterThan(3);
  });

  it('are too many where a letter has no room', () => {
    const many = (count: number) => {
      const cells = Array.from({ length: count }, (_, index) => String(index));
      const shares = cells.map(() => 1 / count);
      return laidOut(paper([body(tableOf(shares, cells))])).diagnostics.filter(({ severity }) => severity === 'error');
    };
    expect(many(12)).toEqual([]);
    expect(many(64)).toMatchObject([{ code: 'too-wide', what: expect.stringContaining('64 columns') }]);
  });
});

it('sets the head again above each part of a row that is taller than a page', () => {
  const tall: Table = {
    ...tableOf(1),
    rows: [[paragraph('table-cell', countedLines('cell', 130)), paragraph('table-cell', 'x')]],
  };
  const pages = laidOutBlocks([tall, paragraph('body', 'After')]);
  const heads = pages.pages.map(
    ({ lines, furniture }) =>
      [...lines, ...furniture.lines].filter((line) => /^(Date|Event)$/.test(lineText(line))).length,
  );
  expect(heads).toEqual([2, 2, 2]);
  const cells = pages.pages.flatMap((each) => each.lines.map(lineText)).filter((text) => text.startsWith('cell'));
  expect(cells).toEqual(Array.from({ length: 130 }, (_, index) => `cell ${index + 1}`));
});
