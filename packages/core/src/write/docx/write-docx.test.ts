import { strFromU8, unzipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph, words } from '../../../../../tests/support/papers.ts';
import { body, documentOf, pages, part, stationery, write } from '../../../../../tests/support/word-parts.ts';
import type { Document, Inline, Note } from '../../document/index.ts';
import { plainStyle } from '../../document/index.ts';
import { docxState } from './docx-state.ts';
import { writeDocx } from './index.ts';

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

describe('the gallery', () => {
  const galleryOf = (document: Document): string[] => {
    const styles = part(document, 'word/styles.xml').split('<w:style ').slice(1);
    return styles
      .filter((style) => style.includes('<w:qFormat/>'))
      .flatMap((style) => /styleId="(\w+)"/.exec(style)?.[1] ?? []);
  };
  const motion = galleryOf(documentOf([]));
  const release = galleryOf(documentOf([], { footer: { kind: 'press', slug: 'x', more: '' } }));

  it('of a motion has headings and text, and neither its caption nor a release’s headline', () => {
    expect(motion).toEqual(expect.arrayContaining(['BodyText', 'Heading1', 'BlockText', 'TableCell']));
    for (const style of ['CaptionParty', 'TOC1', 'FootnoteText', 'Headline']) expect(motion).not.toContain(style);
  });

  it('of a release has its headline, and no numbered headings', () => {
    expect(release).toEqual(expect.arrayContaining(['Headline', 'PressBody', 'TableCell']));
    expect(release).not.toContain('Heading1');
  });
});

it('an address is written as a URI may be, and else as typed', () => {
  const link = (href: string): Inline => ({ kind: 'link', href, inlines: [words('x')] });
  const document = documentOf([
    paragraph('body', [link('https://a.example/%zz?q={1}'), link('https://é.example/%C3%A9')]),
  ]);
  const relations = part(document, 'word/_rels/document.xml.rels');
  expect(relations).toContain('Target="https://a.example/%25zz?q=%7B1%7D"');
  expect(relations).toContain('Target="https://é.example/%C3%A9"');
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
