import { expect, it } from 'vitest';
import { laidOutRelease, linesOn, page } from '../../../../tests/support/laid-out.ts';
import { paragraph } from '../../../../tests/support/papers.ts';
import { lineText } from '../../../../tests/support/print-pages.ts';
import type { Image } from '../document/index.ts';
import type { Pages } from '../pages/index.ts';

const text = 'The union of tenants asked the court today to let it defend the law that keeps its members housed. ';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph('press-body', `Paragraph ${index + 1}. ${text.repeat(5)}`));

/** What stands above and below the text of each page. */
function around(pages: Pages): (readonly string[])[] {
  return pages.pages.map(({ furniture }) => furniture.lines.map(lineText));
}

it('leaves a release of one page without slug or -more-', () => {
  const pages = laidOutRelease(paragraphs(3));
  expect(around(pages)).toEqual([[]]);
  expect(pages.lastPageStart).toBeUndefined();
});

it('says -more- below every page that another follows, and the slug and number above every page but the first', () => {
  const pages = laidOutRelease(paragraphs(15));
  expect(around(pages)).toEqual([
    ['-more-'],
    ['Harbor Commons / intervene / 2', '-more-'],
    ['Harbor Commons / intervene / 3'],
  ]);
});

it('ends no page within a paragraph, and says which block the last page starts with', () => {
  const blocks = paragraphs(15);
  const pages = laidOutRelease(blocks);
  for (const { lines } of pages.pages) expect(lines[0]).toMatchObject({ first: true });
  expect(pages.lastPageStart).toBe(pages.pages.at(-1)?.lines[0]?.block);
  const goesOn = laidOutRelease([...paragraphs(2), paragraph('press-body', text.repeat(80))]);
  expect(goesOn.pages).toHaveLength(3);
  expect(goesOn.lastPageStart).toBeUndefined();
});

it('says DRAFT above the slug of a draft', () => {
  const { furniture } = page(laidOutRelease(paragraphs(12), { draft: true }), 2);
  const [draft, slug] = furniture.lines;
  expect(furniture.lines.map(lineText)).toEqual(['DRAFT', 'Harbor Commons / intervene / 2']);
  expect(slug?.top).toBeGreaterThanOrEqual(draft?.baseline ?? Number.POSITIVE_INFINITY);
  expect(slug?.baseline).toBeLessThan(72);
});

it('says nothing at the foot of a paper that is not to say so, and where it goes on all the same', () => {
  const footer = { kind: 'press', slug: 'Harbor Commons / alert', more: '' } as const;
  const pages = laidOutRelease(paragraphs(12), { footer });
  expect(pages.footer.lines).toEqual([]);
  expect(page(pages, 1).furniture.lines).toEqual([]);
  expect(page(pages, 2).furniture.lines.map(lineText)).toEqual(['Harbor Commons / alert / 2']);
});

it('cuts a slug longer than its line', () => {
  const footer = { kind: 'press', slug: 'intervention '.repeat(30), more: '-more-' } as const;
  const { furniture } = page(laidOutRelease(paragraphs(12), { footer }), 2);
  const [slug] = furniture.lines;
  expect(slug && lineText(slug)).toMatch(/^intervention .*… \/ 2$/);
  const last = slug?.runs.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(540);
});

const logo = (width: number, height: number): Image => {
  const pixels = { width: width * 2, height: height * 2 };
  const style = 'letterhead';
  return {
    kind: 'image',
    id: 'logo',
    style,
    data: new Uint8Array(),
    format: 'png',
    pixels,
    width,
    height,
    alt: 'Logo',
  };
};

it('stands a picture on a line of its own, in the middle, the text below it', () => {
  const pages = laidOutRelease([logo(120, 48), paragraph('release-line', 'FOR IMMEDIATE RELEASE')]);
  expect(page(pages, 1).images).toEqual([
    { block: 'logo', x: 72 + (468 - 120) / 2, y: 72, width: 120, height: 48, linePitch: 51 },
  ]);
  expect(page(pages, 1).lines[0]?.top).toBe(72 + 51 + 15);
});

it('makes a picture smaller that is wider than the text, or taller than the page', () => {
  const [wide] = page(laidOutRelease([logo(936, 200)]), 1).images;
  expect(wide).toMatchObject({ width: 468, height: 100 });
  const [tall] = page(laidOutRelease([logo(400, 1600)]), 1).images;
  expect(tall?.height).toBeLessThan(648);
  expect((tall?.width ?? 0) / (tall?.height ?? 1)).toBeCloseTo(0.25);
});

it('goes on to the next page with a picture that has no room', () => {
  const pages = laidOutRelease([...paragraphs(4), logo(100, 300), paragraph('press-body', 'Below.')]);
  expect(page(pages, 1).images).toEqual([]);
  expect(page(pages, 2).images).toMatchObject([{ y: 72 }]);
  expect(pages.lastPageStart).toBe('logo');
  expect(linesOn(pages, 2)).toEqual(['Below.']);
});

it('stands the last line of the contacts, and of a list, apart from what follows', () => {
  const one = paragraph('contact', 'Ana Reyes');
  const last = paragraph('contact', '(415) 555-0102');
  const item = paragraph('press-item', 'An item');
  const nested = paragraph('list-item-2', 'Within it');
  const { spaceAfter } = laidOutRelease([
    one,
    last,
    paragraph('headline', 'Union Asks'),
    item,
    nested,
    ...paragraphs(1),
  ]);
  expect([one, last, item, nested].map(({ id }) => spaceAfter.get(id))).toEqual([undefined, 11.25, undefined, 11.25]);
});
