import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { generatePaper } from '../parity/generate.ts';
import { Random } from '../parity/random.ts';
import { docxOf } from '../support/docx.ts';
import { lintDocx } from '../support/docx-lint/index.ts';
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
  ['word/document.xml', / REF _Toc\d+/, ' REF _TocNone', 'no bookmark _TocNone'],
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
