import { describe, expect, it } from 'vitest';
import { paragraph, words } from '../../../../../tests/support/papers.ts';
import { body, documentOf } from '../../../../../tests/support/word-parts.ts';
import type { Inline } from '../../document/index.ts';
import { italicStyle, plainStyle } from '../../document/index.ts';

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

describe('the fields of the tables', () => {
  const table = (id: string) =>
    ({
      kind: 'contents',
      id,
      heading: paragraph('contents-head', [words('TABLE OF CONTENTS')]),
      pageHead: paragraph('contents-page-head', [words('Page')]),
      entries: [{ id: `${id}-1`, style: 'contents-1', label: 'I.', text: [], target: 'h1' }],
    }) as const;
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it('end in the paragraph behind their last entry', () => {
    const xml = body(documentOf([table('a'), paragraph('body', [words('x')])]));
    expect(xml).toContain(`<w:pStyle w:val="BodyText"/></w:pPr>${end}<w:r><w:t xml:space="preserve">x<`);
  });

  it('end in their last entry where their section does, or a heading follows', () => {
    expect(body(documentOf([table('a')]))).toContain(`${end}</w:p><w:sectPr>`);
    const heading = paragraph('title', [words('MEMORANDUM')]);
    expect(body(documentOf([table('a'), heading]))).toContain(`${end}</w:p><w:p><w:pPr><w:pStyle w:val="Title"/>`);
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

  it('has its mark in front, on the page where it begins, which is the one in the table', () => {
    const long = { ...authority, cites: ['c1'] };
    const name = { kind: 'text', text: 'Doe v. Roe', style: plainStyle } as const;
    const cited = { kind: 'citation', anchor: 'c1', authority: 'k', inlines: [name] } as const;
    const paper = documentOf([paragraph('body', [words('See '), cited])], { authorities: [long] });
    expect(body(paper)).toMatch(/See <\/w:t>.* TA .*fldCharType="end"\/><\/w:r><w:r><w:t [^>]*>Doe v\. Roe</);
  });

  it('is marked later by its short form', () => {
    expect(xml).toContain(' TA \\s "Doe" \\c 1 ');
  });
});
