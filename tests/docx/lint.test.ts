import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../packages/core/src/write/docx/index.ts';
import { generatePaper } from '../parity/generate.ts';
import { Random } from '../parity/random.ts';
import { docxOf } from '../support/docx.ts';
import { lintDocx } from '../support/docx-lint/index.ts';
import { assembledMotion, exampleNames } from '../support/examples.ts';
import { paper, paragraph, section } from '../support/papers.ts';
import { declarationPaper, pressPaper } from '../support/press-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { sampleDocument } from './sample.ts';

describe('a DOCX has none of the faults the validator misses', () => {
  it('with one of everything', async () => {
    expect(lintDocx(await docxOf(sampleDocument()))).toEqual([]);
    expect(lintDocx(await docxOf(samplePaper()))).toEqual([]);
    expect(lintDocx(await docxOf(declarationPaper()))).toEqual([]);
  });

  it('in releases of one page, of two, of three and as a draft', async () => {
    for (const pages of [1, 2, 3]) expect(lintDocx(await docxOf(pressPaper(pages)))).toEqual([]);
    expect(lintDocx(await docxOf({ ...pressPaper(3), draft: true }))).toEqual([]);
  });

  it('with a single word', async () => {
    const document = paper([section('body', { format: 'arabic', start: 1 }, paragraph('body', 'Denied.'))]);
    expect(lintDocx(await docxOf(document))).toEqual([]);
  });

  it('in generated papers', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const found = lintDocx(await docxOf(generatePaper(new Random(seed))));
      expect(found.map((finding) => `seed ${seed}: ${finding}`)).toEqual([]);
    }
  });
});

describe.for(exampleNames())('every paper of the example %s', (name) => {
  it('has none of them either', async () => {
    const { packet } = await assembledMotion(name);
    for (const { paper, document, pages, stationery } of packet.papers) {
      const found = lintDocx(writeDocx(document, pages, stationery, (bytes) => zlibSync(bytes)));
      expect(found.map((finding) => `${paper.id}: ${finding}`)).toEqual([]);
    }
  });
});

/** A fault put into a part of a good file, and what the lint is to say of it. */
const faults: readonly (readonly [part: string, from: string | RegExp, to: string, finding: string])[] = [
  [
    'word/document.xml',
    '</w:tc>',
    '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>',
    'word/document.xml: a cell that does not end in a paragraph',
  ],
  ['word/document.xml', '<w:fldChar w:fldCharType="end"/>', '<w:tab/>', 'word/document.xml: a field that does not end'],
  [
    'word/document.xml',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:tab/>',
    'word/document.xml: an instruction outside a field',
  ],
  ['word/document.xml', /(<w:sdtPr>.*?<w:id w:val=")\d+(?=.*<w:id w:val="(\d+)")/, '$1$2', 'content control 7 twice'],
  ['word/document.xml', /<w:numId w:val="[1-9]\d*"\/>/, '<w:numId w:val="99"/>', 'no list 99'],
  ['word/document.xml', 'w:pStyle w:val="BodyText"', 'w:pStyle w:val="Nonesuch"', 'no paragraph style Nonesuch'],
  ['word/document.xml', /PAGEREF _Toc\d+/, 'PAGEREF _TocNone', 'no bookmark _TocNone'],
  ['word/document.xml', / REF _Ref\d+/, ' REF _RefNone', 'no bookmark _RefNone'],
  ['word/document.xml', /<w:bookmarkEnd w:id="1"\/>/, '', 'bookmarks that do not close'],
  ['word/document.xml', /r:id="rIdLink1"/, 'r:id="rIdLink9"', 'word/document.xml: no relationship rIdLink9'],
  ['word/document.xml', '<w:t xml:space="preserve">See ', '<w:t>See ', 'word/document.xml: “See ” loses its spaces'],
  ['word/document.xml', '<w:t xml:space="preserve">See </w:t>', '', 'word/document.xml: an empty run'],
  [
    'word/document.xml',
    '<w:rPr><w:i/></w:rPr>',
    '<w:rPr><w:sz w:val="20"/></w:rPr>',
    'word/document.xml: a run formatted by w:sz where a style should',
  ],
  ['word/document.xml', '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="7"/>', 'no footnote 7'],
  ['word/footnotes.xml', '<w:separator/>', '<w:footnoteRef/><w:separator/>', 'footnote -1 has 1 numbers'],
  [
    'word/styles.xml',
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="Nobody"/>',
    'a style w:basedOn Nobody, which does not exist',
  ],
  ['word/settings.xml', '<w:compat>', '<w:updateFields w:val="1"/><w:compat>', 'settings ask to update fields'],
  [
    'word/_rels/document.xml.rels',
    'Target="header1.xml"',
    'Target="header9.xml"',
    'word/_rels/document.xml.rels: no part word/header9.xml',
  ],
  [
    '[Content_Types].xml',
    'PartName="/word/footer1.xml"',
    'PartName="/word/footer9.xml"',
    'no content type for word/footer1.xml',
  ],
  ['word/header1.xml', /id="(\d+)" name="Line numbers"/, 'id="4" name="Line numbers"', 'drawing 4 twice'],
  ['word/footer1.xml', '</w:ftr>', '', 'word/footer1.xml: not well-formed near '],
  ['docProps/core.xml', 'T00:00:00Z', 'T10:11:12Z', 'dcterms:created has a time of day'],
  [
    'word/document.xml',
    'mc:Ignorable="w14',
    'mc:Ignorable="w16du w14',
    'word/document.xml: w16du is to be ignored, and not declared',
  ],
  [
    'word/footer2.xml',
    /(<w:fldChar w:fldCharType="separate"\/><\/w:r>)<w:r>.*?<\/w:r>/,
    '$1',
    'word/footer2.xml: a field without a result',
  ],
  ['word/footnotes.xml', ' w:id="0"', ' w:id="77"', 'no separator 0'],
  ['word/document.xml', /<w:gridCol w:w="\d+"\/>/, '', 'word/document.xml: 3 cells in 2 columns'],
  ['word/document.xml', /<w:tcW [^>]*\/>/, '', 'word/document.xml: a cell without a width'],
  ['word/theme/theme1.xml', /<a:folHlink>.*?<\/a:folHlink>/, '', 'a theme of 11 colours'],
  ['word/theme/theme1.xml', '<a:effectStyle><a:effectLst/></a:effectStyle>', '', 'a theme of 2 in a:effectStyleLst'],
  ['docProps/custom.xml', '<vt:lpwstr>', `<vt:lpwstr>${'0'.repeat(256)}`, 'a property of 273 characters'],
  [
    'word/_rels/document.xml.rels',
    'https://example.org/',
    'https://example.org/%zz',
    'word/_rels/document.xml.rels: https://example.org/%zz?a=1&b=2 is no address',
  ],
  ['word/styles.xml', 'w:val="Body Text Continued"', 'w:val="body text"', 'style body text twice'],
  [
    'word/styles.xml',
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="BodyText"/>',
    'style BodyText is based on itself',
  ],
  ['word/styles.xml', 'w:type="numbering" w:default="1"', 'w:type="numbering"', '0 default styles of type numbering'],
  [
    'word/document.xml',
    / REF _Ref\d+/,
    ' REF _Toc900000001',
    'word/document.xml: a cross-reference to a bookmark of the contents',
  ],
  [
    'word/document.xml',
    /(<\/w:hyperlink>)(<\/w:p><w:p><w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)(<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>)/,
    '$1$3$2',
    'a table that ends in its last entry, TOC2',
  ],
  ['word/numbering.xml', /<w:nsid w:val="\w+"\/>/, '', 'a list without an identity'],
  ['word/numbering.xml', '<w:lvl w:ilvl="0">', '<w:lvl w:ilvl="0" w:tentative="1">', 'a level for Word to redefine'],
  ['word/numbering.xml', /<w:lvlOverride .*?<\/w:lvlOverride>/, '', 'list 2 counts on'],
  ['word/styles.xml', '<w:lang w:val="en-US"/>', '<w:lang w:val="en"/>', 'language en of no region'],
  [
    'word/styles.xml',
    /(w:styleId="Hyperlink">.*?)(<\/w:style>)/,
    '$1<w:rPr><w:u w:val="single"/></w:rPr>$2',
    'Hyperlink in Word’s own look',
  ],
];

const sample = docxOf(sampleDocument());

describe('the lint sees', () => {
  it.each(faults)('in %s the fault %s → %s', async (part, from, to, finding) => {
    const parts = unzipSync(await sample);
    const good = strFromU8(parts[part] ?? new Uint8Array());
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    const found = lintDocx(zipSync({ ...parts, [part]: strToU8(bad) }));
    expect(found).toContain(finding);
  });
});
