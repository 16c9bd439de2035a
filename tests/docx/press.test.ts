import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf, partsOf } from '../support/docx.ts';
import { type PrintedWord, printedWords } from '../support/libreoffice.ts';
import { declarationPaper, logo, pressPaper } from '../support/press-paper.ts';
import { hasTool, itWith } from '../support/tools.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from '../support/xml.ts';

type Parts = ReadonlyMap<string, string>;

function part(parts: Parts, path: string): string {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found;
}

function named(xml: string, name: string): XmlElement[] {
  return [...elementsOf(parseXml(xml))].filter((element) => element.name === name);
}

/** What stands at the head and foot of a section's first page and of its others: `-more-`, a slug, or nothing. */
function furnitureOf(parts: Parts): { first: string[] | undefined; others: string[] }[] {
  const targets = new Map(
    named(part(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      attributes.get('Target') ?? '',
    ]),
  );
  return named(part(parts, 'word/document.xml'), 'w:sectPr').map((section) => {
    const children = [...elementsOf(section)];
    const words = (type: string): string[] =>
      ['w:headerReference', 'w:footerReference'].map((name) => {
        const reference = children.find((each) => each.name === name && each.attributes.get('w:type') === type);
        const target = targets.get(reference?.attributes.get('r:id') ?? '') ?? '';
        return named(part(parts, `word/${target}`), 'w:t')
          .map(textOf)
          .join('');
      });
    const apart = children.some(({ name }) => name === 'w:titlePg');
    return { first: apart ? words('first') : undefined, others: words('default') };
  });
}

const slug = 'Marlow Tenants Alliance / tenants-ask-to-join / 2';

describe('a release in Word', () => {
  it('of two pages says -more- on its first alone, by a footer of that page', async () => {
    const parts = partsOf(await docxOf(pressPaper()));
    expect(furnitureOf(parts)).toEqual([{ first: ['', '-more-'], others: [slug, ''] }]);
  });

  it('of more pages has a section of its own for the last', async () => {
    const parts = partsOf(await docxOf(pressPaper(3)));
    expect(furnitureOf(parts)).toEqual([
      { first: ['', '-more-'], others: [slug, '-more-'] },
      { first: undefined, others: [slug, ''] },
    ]);
  });

  it('has no field within another', async () => {
    for (const [path, xml] of partsOf(await docxOf(pressPaper(3)))) {
      if (/header|footer/.test(path)) expect(xml).not.toMatch(/begin"\/>(?:(?!"end").)*begin"/);
    }
  });

  it('as a draft says so on every page, the first too', async () => {
    const parts = partsOf(await docxOf({ ...pressPaper(3), draft: true }));
    expect(furnitureOf(parts).map(({ first, others }) => [first?.[0], others[0]])).toEqual([
      ['DRAFT', `DRAFT${slug}`],
      [undefined, `DRAFT${slug}`],
    ]);
  });

  it('holds its picture as it is, with its words, in a line that may grow', async () => {
    const bytes = await docxOf(pressPaper());
    const xml = part(partsOf(bytes), 'word/document.xml');
    const [docPr] = named(xml, 'wp:docPr');
    expect(docPr?.attributes.get('descr')).toBe('Marlow Tenants Alliance: a wave');
    expect(xml).toMatch(/<w:pStyle w:val="Letterhead"\/><w:spacing [^>]*w:lineRule="atLeast"/);
    // 144 by 48 pt.
    expect(xml).toContain('<wp:extent cx="1828800" cy="609600"/>');
    expect(Buffer.from(bytes).indexOf('word/media/image1.png')).toBeGreaterThan(0);
    expect(logo().data.length).toBeGreaterThan(100);
  });
});

it('headings of releases and declarations stand in Word’s navigation pane', async () => {
  const styles = part(partsOf(await docxOf(pressPaper())), 'word/styles.xml');
  const levelOf = (style: string) =>
    new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:outlineLvl w:val="(\\d)"/>`).exec(styles)?.[1];
  expect(['Headline', 'PressHeading', 'Subheading', 'PressBody'].map(levelOf)).toEqual(['0', '1', '1', undefined]);
});

describe('a declaration in Word', () => {
  let xml = '';
  let numbering = '';
  let styles = '';
  beforeAll(async () => {
    const parts = partsOf(await docxOf(declarationPaper()));
    xml = part(parts, 'word/document.xml');
    numbering = part(parts, 'word/numbering.xml');
    styles = part(parts, 'word/styles.xml');
  });

  it('has its paragraphs numbered by their styles, and again from 1 in the second language', () => {
    const listOf = (style: string) => new RegExp(`w:styleId="${style}">.*?<w:numId w:val="(\\d+)"/>`).exec(styles)?.[1];
    expect(listOf('NumberedParagraph')).toBe(listOf('Sub-paragraph'));
    const own = [
      ...xml.matchAll(/<w:pStyle w:val="(NumberedParagraph|Sub-paragraph)"\/>(?:<w:keepNext\/>)?(<w:numPr>)?/g),
    ];
    expect(own.map(([, style, list]) => `${style}${list ? ' of its own' : ''}`)).toEqual([
      ...['NumberedParagraph', 'NumberedParagraph', 'Sub-paragraph', 'Sub-paragraph', 'NumberedParagraph'],
      ...['NumberedParagraph', 'NumberedParagraph', 'Sub-paragraph', 'Sub-paragraph', 'NumberedParagraph'].map(
        (style) => `${style} of its own`,
      ),
    ]);
    expect(numbering).toMatch(/<w:pStyle w:val="NumberedParagraph"\/>.*<w:pStyle w:val="Sub-paragraph"\/>/);
  });

  it('refers to its own paragraphs by fields that Word can renew', () => {
    expect([...xml.matchAll(/ REF (_Ref\d+) \\w \\h /g)]).toHaveLength(4);
    for (const [, name] of xml.matchAll(/ REF (_Ref\d+) /g)) expect(xml).toContain(`w:name="${name}"`);
  });

  it('tags the words of the declarant’s language, and no others', () => {
    const texts = (words: string): RegExp =>
      new RegExp(`<w:r><w:rPr><w:lang w:val="es-US"/></w:rPr><w:t [^>]*>${words}`);
    for (const words of ['Soy Ángela', 'Antecedentes', 'Luz, mayor', 'Ambos van']) expect(xml).toMatch(texts(words));
    for (const words of ['I am Ángela', 'Background']) expect(xml).not.toMatch(texts(words));
    expect(styles).toContain('<w:lang w:val="en-US"/>');
  });
});

const tools = ['soffice', 'pdftotext'];

describe('LibreOffice prints', () => {
  let release: PrintedWord[][] = [];
  beforeAll(async () => {
    if (tools.every(hasTool)) release = await printedWords(await docxOf(pressPaper(3)));
  });

  itWith(tools, 'a release with -more- where a page follows, and the slug and number on every later page', () => {
    const texts = release.map((page) => page.map(({ text }) => text).join(' '));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.map((text) => text.includes('-more-'))).toEqual(texts.map((_, page) => page < texts.length - 1));
    const head = (page: number): string => `tenants-ask-to-join / ${page + 1}`;
    expect(texts.map((text, page) => text.includes(head(page)))).toEqual(texts.map((_, page) => page > 0));
  });
});
