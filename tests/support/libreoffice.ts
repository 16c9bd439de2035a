import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A word as printed: its box in pt from the page's top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words on every page of a DOCX as LibreOffice prints it. */
export async function printedWords(docx: Uint8Array): Promise<PrintedWord[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'engross-libreoffice-'));
  try {
    await writeFile(path.join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${folder}/paper.docx`]);
    await run('pdftotext', ['-bbox', path.join(folder, 'paper.pdf'), path.join(folder, 'words.html')]);
    return pagesOf(await readFile(path.join(folder, 'words.html'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const word = /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

function pagesOf(html: string): PrintedWord[][] {
  const pages = html.split('<page ').slice(1);
  return pages.map((page) =>
    [...page.matchAll(word)].map(([, left, right, bottom, text = '']) => ({
      text: text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      left: Number(left),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}
