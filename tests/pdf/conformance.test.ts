import { describe, expect, it } from 'vitest';
import { paper, paragraph, section, words } from '../support/papers.ts';
import { pdfOf } from '../support/pdf.ts';
import { defects, pressDefects, rawDefects, spoil } from '../support/pdf-defects.ts';
import { lintPdf, printTags } from '../support/pdf-lint/index.ts';
import { pressPaper } from '../support/press-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';

const arabic = { format: 'arabic', start: 1 } as const;

describe('a PDF conforms to PDF/UA-1 and PDF/A-2a, as far as our lint sees', () => {
  it('with one of everything', async () => {
    expect(await lintPdf(await pdfOf(samplePaper()))).toEqual([]);
  });

  it('as a draft', async () => {
    expect(await lintPdf(await pdfOf({ ...samplePaper(), draft: true }))).toEqual([]);
  });

  it('with a single word and no heading, hence no bookmarks', async () => {
    const document = paper([section('body', arabic, paragraph('body', 'Denied.'))]);
    expect(await lintPdf(await pdfOf(document))).toEqual([]);
  });

  it('without date, author, subject or keywords', async () => {
    const bare = { title: 'A & B <v.> C', author: '', subject: '', keywords: [], language: 'en', date: '' };
    const document = paper([section('body', arabic, paragraph('body', 'Text.'))], [], { metadata: bare });
    expect(await lintPdf(await pdfOf(document))).toEqual([]);
  });

  it('with a table that has a head and no rows', async () => {
    const table = {
      kind: 'table',
      id: 'table',
      columns: [{ align: 'left', share: 1 }],
      head: [paragraph('table-head', 'Exhibit')],
      rows: [],
    } as const;
    expect(await lintPdf(await pdfOf(paper([section('body', arabic, table)])))).toEqual([]);
  });

  it('with a name that looks like a hexadecimal string, in a heading and a link', async () => {
    const name = paragraph('heading-1', 'Sam <b> (Okafor) \\ /Encrypt <<', { anchor: 'name' });
    const link = { kind: 'link', href: 'https://a.example/<b>', inlines: [words('here')] } as const;
    const document = paper([section('body', arabic, name, paragraph('body', [link]))]);
    expect(await lintPdf(await pdfOf(document))).toEqual([]);
  });

  it('with an address too long for a string of PDF/A, which stays words', async () => {
    const link = { kind: 'link', href: `https://a.example/${'ü'.repeat(6000)}`, inlines: [words('here')] } as const;
    const bytes = await pdfOf(paper([section('body', arabic, paragraph('body', [link]))]));
    expect(await lintPdf(bytes)).toEqual([]);
    expect(await printTags(bytes)).toContain('| here');
  });

  it('with a heading too long for a string of PDF/A', async () => {
    const long = paragraph('heading-1', 'A heading nobody should write. '.repeat(1200), { anchor: 'long' });
    const document = paper([section('body', arabic, long, paragraph('body', 'Text.'))]);
    expect(await lintPdf(await pdfOf(document))).toEqual([]);
  });
});

describe('the lint sees', () => {
  const soundMotion = pdfOf(samplePaper());
  const soundRelease = pdfOf(pressPaper());
  const cases = [
    ...defects.map((defect) => ({ ...defect, sound: soundMotion })),
    ...pressDefects.map((defect) => ({ ...defect, sound: soundRelease })),
  ];

  it.each(cases)('$name', async ({ sound, ...defect }) => {
    const spoiled = await spoil(await sound, defect);
    expect((await lintPdf(spoiled)).join('\n')).toMatch(defect.seen);
  });

  it.each(rawDefects)('$name', async ({ seen, spoil: spoilSource }) => {
    const spoiled = spoilSource(Buffer.from(await soundMotion).toString('latin1'));
    expect((await lintPdf(Buffer.from(spoiled, 'latin1'))).join('\n')).toMatch(seen);
  });
});
