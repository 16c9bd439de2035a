import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { pdfOf } from '../support/pdf.ts';
import { pressPaper } from '../support/press-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { itWith } from '../support/tools.ts';

describe('a PDF in the hands of others', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'engross-pdf-'));
  const file = path.join(folder, 'sample.pdf');
  const release = path.join(folder, 'release.pdf');
  beforeAll(async () => {
    writeFileSync(file, await pdfOf(samplePaper()));
    writeFileSync(release, await pdfOf(pressPaper(3)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  itWith(['qpdf'], 'is sound for qpdf', () => {
    for (const each of [file, release])
      expect(run('qpdf', '--check', each)).toContain('No syntax or stream encoding errors found');
  });

  itWith(['pdfimages'], 'gives its picture to pdfimages, as large as it is', () => {
    expect(run('pdfimages', '-list', release)).toMatch(/1 +0 image +120 +40 +rgb +3 +8 +image/);
  });

  itWith(['mutool'], 'is drawn by mutool without a warning about fonts or syntax', () => {
    const draw = `mutool draw -r 30 -o '${folder}/page-%d.png'`;
    const drawn = execFileSync('sh', ['-c', `${draw} '${file}' 2>&1; ${draw} '${release}' 2>&1`], { encoding: 'utf8' });
    const complaints = drawn.split('\n').filter((line) => /warning|error/i.test(line) && !line.includes('ICC support'));
    expect(complaints).toEqual([]);
  });

  itWith(['pdffonts'], 'has its fonts embedded, as subsets, with their text', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBe(4);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Tinos-\w+ +CID TrueType +Identity-H +yes yes yes /);
  });

  itWith(['pdftotext'], 'gives its text to pdftotext', () => {
    const text = run('pdftotext', '-layout', file, '-');
    for (const words of ['Đặng of Łódź', '28 U.S.C. § 1331', '“Plaintiff’s claim”', 'MEMORANDUM ......']) {
      expect(text).toContain(words);
    }
  });

  itWith(['pdfinfo'], 'gives its tags to pdfinfo, notes behind the paragraph that calls them', () => {
    const tags = run('pdfinfo', '-struct-text', file).replaceAll(/^ +/gm, '');
    expect(tags).toContain('H2 (block)\n"I. ARGUMENT"\nReference (inline)\nLink (inline)\n"2"\n');
    expect(tags).toMatch(/Note <note-n1> \(inline\)\nLbl \(block\)\nLink \(inline\)\n"1"\n/);
    expect(tags.indexOf('Łódź')).toBeLessThan(tags.indexOf('señor Núñez'));
    expect(tags.indexOf('señor Núñez')).toBeLessThan(tags.indexOf('The first quoted paragraph.'));
  });
});
