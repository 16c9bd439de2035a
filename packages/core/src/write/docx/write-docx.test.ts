import { strFromU8, unzipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { courts } from '../../court/index.ts';
import type { Document, Inline, Note, Paragraph, Section } from '../../document/index.ts';
import { italicStyle, plainStyle } from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import { docxState } from './docx-state.ts';
import { writeDocx } from './index.ts';

const stationery = courts.get('cand')?.stationery;
if (!stationery) throw new Error('no court');

const pages: Pages = {
  width: 612,
  height: 792,
  pages: [],
  anchors: new Map(),
  spaceBefore: new Map(),
  spaceAfter: new Map(),
  entries: new Map([['e1', { lines: ['The first line of ', 'a long heading'], pages: ['4'], apart: false }]]),
  captionLines: new Map(),
  columnWidths: new Map([['t', [468]]]),
  tallRows: new Map(),
  keptWithNext: new Set(),
  footer: { lines: ['MOTION – Case No. 3:26-cv-99012'], size: 10, pitch: 12, top: 753 },
};

const words = (text: string): Inline => ({ kind: 'text', text, style: plainStyle });

let count = 0;
function paragraph(style: Paragraph['style'], inlines: readonly Inline[], more: Partial<Paragraph> = {}): Paragraph {
  count += 1;
  return { kind: 'paragraph', id: `b${count}`, style, inlines, ...more };
}

function documentOf(blocks: Section['blocks'], more: Partial<Document> = {}): Document {
  return {
    id: 'motion',
    title: 'Motion',
    metadata: { title: 'Motion', author: '', subject: '', keywords: [], language: 'en-US', date: '2026-03-02' },
    footer: { kind: 'court', title: 'MOTION', caseNumber: [] },
    sections: [{ region: 'body', numbers: { format: 'arabic', start: 1 }, blocks }],
    notes: [],
    authorities: [],
    recordCites: [],
    paragraphs: [],
    draft: false,
    ...more,
  };
}

const write = (document: Document): Uint8Array => writeDocx(document, pages, stationery, (bytes) => zlibSync(bytes));

function part(document: Document, path: string): string {
  return strFromU8(unzipSync(write(document))[path] ?? new Uint8Array());
}

const body = (document: Document): string => part(document, 'word/document.xml');

describe('the words', () => {
  it('come out as they are, in braces and angle brackets too', () => {
    const xml = body(documentOf([paragraph('body', [words('{legal-headings-0} & <b>')])]));
    expect(xml).toContain('<w:t xml:space="preserve">{legal-headings-0} &amp; &lt;b&gt;</w:t>');
  });

  it('lose what XML cannot hold, and nothing else', () => {
    const xml = body(documentOf([paragraph('body', [words('a\ufffeb\uffffc\u0000d\u000be\ud800f😀')])]));
    expect(xml).toContain('>abcdef😀<');
  });

  it('leave no empty run behind', () => {
    const xml = body(documentOf([paragraph('body', [words('\ufffe')])]));
    expect(xml).not.toContain('<w:r>');
  });

  it('have a non-breaking hyphen of Word’s own', () => {
    const xml = body(documentOf([paragraph('body', [words('a\u2011b')])]));
    expect(xml).toContain('>a</w:t><w:noBreakHyphen/><w:t xml:space="preserve">b<');
  });

  it('are bold only where their style is not', () => {
    const bold: Inline = { kind: 'text', text: 'x', style: { ...plainStyle, bold: true } };
    expect(body(documentOf([paragraph('body', [bold])]))).toContain('<w:b/>');
    expect(body(documentOf([paragraph('title', [bold])]))).not.toContain('<w:b/>');
  });
});

describe('a paragraph', () => {
  it('says nothing of spacing where its style does', () => {
    expect(body(documentOf([paragraph('body', [words('a')])]))).not.toContain('w:spacing');
  });

  it('takes the space the layout put in', () => {
    const block = paragraph('block-quote', [words('a')], { id: 'quote' });
    const spaced = { ...pages, spaceAfter: new Map([['quote', 24]]) };
    const docx = writeDocx(documentOf([block]), spaced, stationery, (bytes) => zlibSync(bytes));
    const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:spacing w:after="480" w:before="0" w:line="240" w:lineRule="exact"/>');
  });

  it('in a heading’s style but without a number takes the style’s number away', () => {
    expect(body(documentOf([paragraph('heading-1', [words('a')])]))).toContain('<w:numId w:val="0"/>');
  });
});

function numbered(format: 'legal-headings' | 'ordered', list: string, level: number, value: number): Paragraph {
  const style = format === 'ordered' ? 'list-item' : (`heading-${level + 1}` as Paragraph['style']);
  return paragraph(style, [words('x')], { numbering: { list, format, level, value, label: '' } });
}

/** The list ids that stand in the body, in order. */
const listIds = (document: Document): string[] =>
  [...body(document).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id);

/** Where the levels of a list start, from its definition. */
function startsOf(document: Document, list: string): (string | undefined)[] {
  const xml = part(document, 'word/numbering.xml');
  const [, of] = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"`).exec(xml) ?? [];
  const [definition = ''] = new RegExp(`<w:abstractNum w:abstractNumId="${of}".*?</w:abstractNum>`).exec(xml) ?? [];
  return [...definition.matchAll(/<w:start w:val="(\d+)"/g)].map(([, start]) => start);
}

describe('numbers', () => {
  it('of headings come from the style alone', () => {
    const headings = [0, 0, 1, 1, 0].map((level, at) =>
      numbered('legal-headings', 'headings', level, [1, 2, 1, 2, 3][at] ?? 0),
    );
    expect(listIds(documentOf(headings))).toEqual([]);
  });

  it('start again where the document does', () => {
    const headings = [1, 2, 1, 2].map((value) => numbered('legal-headings', 'headings', 0, value));
    const ids = listIds(documentOf(headings));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('start at any number', () => {
    const document = documentOf([numbered('ordered', 'list1', 0, 4), numbered('ordered', 'list1', 0, 5)]);
    const [id = '', same] = listIds(document);
    expect(same).toBe(id);
    expect(startsOf(document, id)).toEqual(['4', '1', '1', '1', '1', '1', '1', '1', '1']);
  });

  it('of sub-items that start at c. start at a. again under the next item', () => {
    const items = [
      [0, 1],
      [1, 3],
      [0, 2],
      [1, 1],
      [0, 3],
      [1, 1],
    ].map(([level = 0, value = 0]) => numbered('ordered', 'list1', level, value));
    const document = documentOf(items);
    const ids = listIds(document);
    // Word starts the sub-items of a list again where the list has them start: those from a. are in another list.
    expect(new Set([ids[3], ids[4], ids[5]]).size).toBe(1);
    expect(startsOf(document, ids[3] ?? '').slice(0, 2)).toEqual(['3', '1']);
  });

  it('go on past another list of the same kind, whose items Word would count in', () => {
    const within = ['list1', 'list1', 'list2', 'list2', 'list1'].map((list, at) =>
      numbered('ordered', list, 0, [1, 2, 1, 2, 3][at] ?? 0),
    );
    // After 1 and 2 of the other list Word comes to 3 by itself; after 1, 2 and 3 the list needs a start of its own.
    expect(new Set(listIds(documentOf(within))).size).toBe(2);
    const longer = [...within.slice(0, 4), numbered('ordered', 'list2', 0, 3), numbered('ordered', 'list1', 0, 3)];
    const ids = listIds(documentOf(longer));
    expect(startsOf(documentOf(longer), ids.at(-1) ?? '')[0]).toBe('3');
  });

  it('of a list of an author’s are a list of Word’s own kind, known again wherever it is pasted', () => {
    const xml = part(documentOf([numbered('ordered', 'list1', 0, 1)]), 'word/numbering.xml');
    expect(xml).toMatch(/<w:nsid w:val="[0-9A-F]{8}"\/><w:multiLevelType w:val="hybridMultilevel"/);
    expect(xml).toContain('<w:multiLevelType w:val="multilevel"/>');
    expect(xml).not.toContain('tentative');
  });

  it('go on past bullets within the list, and sub-paragraphs start again under each paragraph', () => {
    const bullet = paragraph('list-item-2', [words('x')], {
      numbering: { list: 'list1', format: 'bulleted', level: 1, value: 1, label: '•' },
    });
    const items = [numbered('ordered', 'list1', 0, 1), bullet, numbered('ordered', 'list1', 0, 2)];
    const [first, within, second] = listIds(documentOf(items));
    expect(second).toBe(first);
    expect(within).not.toBe(first);
    const paragraphs = [
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 1],
    ].map(([level = 0, value = 0]) =>
      paragraph(level === 0 ? 'numbered-paragraph' : 'sub-paragraph', [words('x')], {
        numbering: { list: 'paragraphs', format: 'paragraphs', level, value, label: '' },
      }),
    );
    expect(listIds(documentOf(paragraphs))).toEqual([]);
  });

  it('are taken away from a paragraph whose style has them and which has none', () => {
    expect(listIds(documentOf([paragraph('numbered-paragraph', [words('x')])]))).toEqual(['0']);
  });

  it('of two lists do not run on', () => {
    const ids = listIds(documentOf([numbered('ordered', 'list1', 0, 1), numbered('ordered', 'list2', 0, 1)]));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a table of contents', () => {
  const heading = paragraph('heading-1', [words('The first line of a long heading')], { anchor: 'h1' });
  const contents = {
    kind: 'contents',
    id: 'contents',
    heading: paragraph('contents-head', [words('TABLE OF CONTENTS')]),
    pageHead: paragraph('contents-page-head', [words('Page')]),
    entries: [
      {
        id: 'e1',
        style: 'contents-1',
        label: 'I.',
        text: [
          { text: 'The first ', style: italicStyle },
          { text: 'line of a long heading', style: plainStyle },
        ],
        target: 'h1',
      },
    ],
  } as const;
  const xml = body(documentOf([contents, heading]));

  it('is one field, its entries broken as laid out', () => {
    expect(xml).toContain(' TOC \\o "1-4" ');
    expect(xml).toContain('>line of </w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">a long heading<');
    expect(xml.match(/fldCharType="begin"/g)).toHaveLength(2);
    expect(xml.match(/fldCharType="end"/g)).toHaveLength(2);
  });

  it('leads to the heading by its bookmark, with the page as a PAGEREF', () => {
    expect(xml).toContain('w:anchor="_Toc900000001"');
    expect(xml).toContain(' PAGEREF _Toc900000001 \\h ');
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="_Toc900000001"/>');
  });
});

describe('a cross-reference', () => {
  const heading = paragraph('heading-1', [words('Interest')], { anchor: 'h1' });
  const reference: Inline = { kind: 'reference', target: 'h1', text: 'Part I', style: plainStyle };
  const xml = body(documentOf([heading, paragraph('body', [reference])]));

  it('has a bookmark of its own: those of the contents are gone once Word has updated them', () => {
    const name = / REF (\S+) /.exec(xml)?.[1];
    expect(name).toMatch(/^_Ref\d+$/);
    expect(xml).toMatch(new RegExp(`w:name="_Toc\\d+"/><w:bookmarkStart w:id="\\d+" w:name="${name}"/>`));
  });

  it('is the only reason for one', () => {
    expect(body(documentOf([heading]))).not.toContain('_Ref');
  });
});

describe('a citation', () => {
  const cite = (anchor: string): Inline => ({ kind: 'citation', anchor, authority: 'k', inlines: [] });
  const authority = {
    key: 'k',
    group: 'cases',
    entry: [
      { text: 'Doe "D" v. Roe', style: italicStyle },
      { text: ', 1 U.S. 2', style: plainStyle },
    ],
    short: 'Doe',
    cites: ['c1', 'c2'],
  } as const;
  const xml = body(documentOf([paragraph('body', [cite('c1'), cite('c2')])], { authorities: [authority] }));

  it('is marked at its first place with the whole entry, the case name italic', () => {
    expect(xml).toContain('<w:i/><w:vanish/></w:rPr><w:instrText xml:space="preserve">Doe \\"D\\" v. Roe<');
  });

  it('is marked later by its short form', () => {
    expect(xml).toContain(' TA \\s "Doe" \\c 1 ');
  });
});

it('a section that ends in a table ends in a paragraph of no height', () => {
  const table = { kind: 'table', id: 't', columns: [{ align: 'left', share: 1 }], head: [], rows: [[]] } as const;
  expect(body(documentOf([table]))).toMatch(/<\/w:tbl><w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"\/>/);
});

it('a section ends in its last paragraph, not in an empty one of its own', () => {
  const section = documentOf([paragraph('body', [words('x')])]).sections[0];
  if (!section) throw new Error('no section');
  const xml = body(documentOf([], { sections: [section, section] }));
  expect(xml.match(/<w:p>/g)).toHaveLength(2);
});

describe('the file', () => {
  const note: Note = { id: 'n1', number: 1, paragraphs: [paragraph('footnote', [words('A note.')])] };
  const call: Inline = { kind: 'note-call', note: 'n1', number: 1, anchor: 'call' };
  const document = documentOf([paragraph('body', [words('x'), call])], { notes: [note] });

  it('has the same bytes whenever it is written', () => {
    expect(write(document)).toEqual(write(document));
  });

  it('bears the date of the matter, and no other', () => {
    const core = part(document, 'docProps/core.xml');
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([date]) => date)).toEqual([
      '2026-03-02T00:00:00Z',
      '2026-03-02T00:00:00Z',
    ]);
  });

  it('knows itself', () => {
    expect(docxState(write(document))).toBe('ours');
  });
});
