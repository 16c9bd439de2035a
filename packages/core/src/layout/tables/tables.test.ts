import { expect, it } from 'vitest';
import { countedLines, laidOut, linesOn, page, stationery } from '../../../../../tests/support/laid-out.ts';
import {
  authorities,
  contents,
  paper,
  paragraph,
  section,
  tableOfAuthorities,
} from '../../../../../tests/support/papers.ts';
import { lineText } from '../../../../../tests/support/print-pages.ts';
import {
  type Authority,
  type Block,
  type Contents,
  type Document,
  type Inline,
  plainStyle,
  type TableOfAuthorities,
} from '../../document/index.ts';

function contentsOf(entries: readonly (readonly [string, string])[]): Contents {
  return contents(
    entries.map(([text, target], index) => {
      return { id: `e${index + 1}`, style: 'contents-1', label: 'I.', text: [{ text, style: plainStyle }], target };
    }),
  );
}

function authoritiesOf(keys: readonly string[]): TableOfAuthorities {
  return tableOfAuthorities(authorities('cases', 'Cases', keys));
}

const authority = (key: string, text: string, cites: readonly string[]): Authority => {
  return { key, group: 'cases', entry: [{ text, style: plainStyle }], short: key, cites };
};

const cite = (anchor: string, key: string): Inline => {
  return { kind: 'citation', anchor, authority: key, inlines: [{ kind: 'text', text: key, style: plainStyle }] };
};

/** Tables in roman numbers before a body in arabic ones. */
function withTables(table: Block, body: readonly Block[], more: Partial<Document> = {}): Document {
  return paper(
    [section('tables', { format: 'roman', start: 1 }, table), section('body', { format: 'arabic', start: 1 }, ...body)],
    [],
    more,
  );
}

const filler = (lines: number): Block => paragraph('body-continued', countedLines('line', lines));

it('prints behind each heading the page where it stands', () => {
  const heads = [paragraph('heading-1', 'ONE', { anchor: 'one' }), paragraph('heading-1', 'TWO', { anchor: 'two' })];
  const [one, two] = heads;
  if (!one || !two) throw new Error('Two headings.');
  const table = contentsOf([
    ['ONE', 'one'],
    ['TWO', 'two'],
  ]);
  const { pages } = laidOut(withTables(table, [one, filler(30), two, filler(2)]));
  expect([...pages.entries.values()].map((entry) => entry.pages)).toEqual([['1'], ['2']]);
  expect(linesOn(pages, 1).at(-1)).toMatch(/^I\. TWO \.+ 2$/);
});

it('prints the numbers of pages that the table itself moves', () => {
  const targets = Array.from({ length: 40 }, (_, index) => [`Heading ${index + 1}`, `h${index + 1}`] as const);
  const heads = targets.map(([text, anchor]) => paragraph('heading-1', text, { anchor }));
  const document = paper([section('body', { format: 'arabic', start: 1 }, contentsOf(targets), ...heads)]);
  const { pages, diagnostics } = laidOut(document);
  expect(diagnostics).toEqual([]);
  for (const [index, [, target]] of targets.entries()) {
    expect(pages.entries.get(`e${index + 1}`)?.pages).toEqual([pages.anchors.get(target)?.label]);
  }
});

it('lists each page of an authority once, in the order of the paper', () => {
  const body = ['c1', 'c2', 'c3', 'c4'].flatMap((anchor, index) => [
    paragraph('body', [cite(anchor, 'doe')]),
    filler(index === 0 ? 1 : 28),
  ]);
  const cited = authority('doe', 'Doe v. Roe, 1 U.S. 1 (1900)', ['c1', 'c2', 'c3', 'c4']);
  const { pages } = laidOut(withTables(authoritiesOf(['doe']), body, { authorities: [cited] }));
  expect(pages.entries.get('entry-doe')?.pages).toEqual(['1, 2, 3']);
});

it('keeps an entry’s text off the page numbers, and says how it broke it', () => {
  const text = 'A very long heading that says all there is to say about the adequacy of representation by the parties';
  const { pages } = laidOut(withTables(contentsOf([[text, 'h']]), [paragraph('heading-1', text, { anchor: 'h' })]));
  const entry = pages.entries.get('e1');
  expect(entry?.lines.join('')).toBe(text);
  expect(entry?.lines).toHaveLength(2);
  const { geometry } = stationery;
  const right = geometry.width - geometry.margins.right;
  for (const line of page(pages, 1).lines) {
    const words = line.runs
      .filter(({ role }) => role.kind === 'go-to' || role.kind === 'text')
      .filter(({ x }) => x < 500);
    for (const run of words) expect(run.x + run.width - 3).toBeLessThanOrEqual(right - geometry.entry.gutter);
  }
});

it('sets a list of pages that has no room behind its text on lines of its own', () => {
  const anchors = Array.from({ length: 60 }, (_, index) => `c${index + 1}`);
  const body = anchors.flatMap((anchor) => [paragraph('body', [cite(anchor, 'doe')]), filler(27)]);
  const cited = authority('doe', 'Doe v. Roe, 1 U.S. 1 (1900)', anchors);
  const { pages } = laidOut(withTables(authoritiesOf(['doe']), body, { authorities: [cited] }));
  const entry = pages.entries.get('entry-doe');
  expect(entry?.apart).toBe(true);
  expect(entry?.lines).toEqual(['Doe v. Roe, 1 U.S. 1 (1900)']);
  expect(entry?.pages).toHaveLength(3);
  expect(entry?.pages.join(' ')).toBe(anchors.map((_, index) => index + 1).join(', '));
  const right = stationery.geometry.width - stationery.geometry.margins.right;
  for (const { runs } of page(pages, 1).lines.slice(-3)) {
    const last = runs.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(right, 6);
  }
});

it('links a page number to the place it is for', () => {
  const body = [paragraph('body', [cite('c1', 'doe')])];
  const cited = authority('doe', 'Doe v. Roe, 1 U.S. 1 (1900)', ['c1']);
  const { pages } = laidOut(withTables(authoritiesOf(['doe']), body, { authorities: [cited] }));
  const entry = page(pages, 1).lines.find((line) => lineText(line).startsWith('Doe'));
  expect(entry?.runs.map(({ role }) => role.kind)).toEqual(['text', 'leader', 'go-to']);
  expect(entry?.runs.at(-1)).toMatchObject({ text: '1', role: { target: 'c1' } });
});
