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
export function printedWords(docx: Uint8Array): Promise<PrintedWord[][]> {
  return converted(docx, 'pdf', async (pdf) => {
    await run('pdftotext', ['-bbox', pdf, `${pdf}.html`]);
    return pagesOf(await readFile(`${pdf}.html`, 'utf8'));
  });
}

/** A DOCX opened and saved again by LibreOffice. */
export function savedAgain(docx: Uint8Array): Promise<Uint8Array> {
  return converted(docx, 'docx', (file) => readFile(file));
}

/** LibreOffice writes beside a profile and into a folder of its own, so that two may run at once. */
async function converted<T>(docx: Uint8Array, format: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'engross-libreoffice-'));
  try {
    const file = path.join(folder, 'paper.docx');
    await writeFile(file, docx);
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file]);
    return await use(path.join(out, `paper.${format}`));
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
