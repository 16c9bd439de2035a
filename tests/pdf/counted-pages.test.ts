import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { pagesOfPdf } from '../../packages/cli/src/output/pdf-pages.ts';
import { fromRoot } from '../support/paths.ts';
import { itWith } from '../support/tools.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'engross-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pdfOf(pages: number, useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return document.save({ useObjectStreams });
}

/** The same file as qpdf writes it. */
function rewritten(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  const [before, after] = [path.join(folder, 'before.pdf'), path.join(folder, 'after.pdf')];
  writeFileSync(before, bytes);
  execFileSync('qpdf', [...options, before, after]);
  return readFileSync(after);
}

describe('the pages of a PDF made elsewhere', () => {
  it('are counted whether its objects stand plain or packed', async () => {
    expect(pagesOfPdf(await pdfOf(3, false))).toBe(3);
    expect(pagesOfPdf(await pdfOf(14, true))).toBe(14);
  });

  it('are not counted in a file that was changed after it was written', async () => {
    const bytes = Buffer.from(await pdfOf(3, false));
    const update = '1 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\nstartxref\n0\n%%EOF\n';
    expect(pagesOfPdf(Buffer.concat([bytes, Buffer.from(update)]))).toBeUndefined();
  });

  it('are not counted in what is no PDF, or a broken one', async () => {
    const packed = Buffer.from(await pdfOf(3, true));
    const at = packed.indexOf('stream', packed.indexOf('/ObjStm'));
    packed.fill(0, at + 10, at + 30);
    expect(pagesOfPdf(packed)).toBeUndefined();
    expect(pagesOfPdf(new TextEncoder().encode('PK'))).toBeUndefined();
    expect(pagesOfPdf(new Uint8Array())).toBeUndefined();
    // Half a million objects that open and never end hold nobody up.
    const endless = `%PDF-1.4\n${'1 0 obj << >> '.repeat(500_000)}endobj startxref`;
    expect(pagesOfPdf(new TextEncoder().encode(endless))).toBeUndefined();
  });

  itWith(['qpdf'], 'are counted in a linearized file, and not in an encrypted one', async () => {
    const bytes = await pdfOf(5, false);
    expect(pagesOfPdf(rewritten(bytes, '--linearize'))).toBe(5);
    const linearized = rewritten(bytes, '--linearize', '--object-streams=generate');
    expect(pagesOfPdf(linearized)).toBe(5);
    expect(pagesOfPdf(Buffer.concat([linearized, Buffer.from('startxref\n0\n%%EOF\n')]))).toBeUndefined();
    expect(pagesOfPdf(rewritten(bytes, '--encrypt', '', 'owner', '256', '--'))).toBeUndefined();
  });

  itWith(['pdfinfo'], 'are those that pdfinfo counts, in every PDF of the examples', () => {
    const papers = readdirSync(fromRoot('examples'), { recursive: true, encoding: 'utf8' });
    const files = papers.filter((name) => name.endsWith('.pdf')).map((name) => fromRoot('examples', name));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const counted = /^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1];
      expect([file, pagesOfPdf(readFileSync(file))]).toEqual([file, Number(counted)]);
    }
  });
});
