import { type Scan, scanContent } from './content.ts';
import { documentProblems } from './document-rules.ts';
import { fileProblems, stringProblems } from './file-rules.ts';
import { type OpenFont, openFonts, shownProblems } from './font-rules.ts';
import { imageProblems } from './image-rules.ts';
import { bookmarkProblems, linkProblems } from './link-rules.ts';
import { entry, latin1, type OpenPdf, openPdf, streamBytes, textOf } from './reader.ts';
import { contentProblems, type FoundElement, isElement, readStructure, structureProblems } from './structure-rules.ts';

/**
 * What a file of ours lacks for PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), as far as a machine sees it, and
 * where it does not hold together: one sentence a problem, with the clause. Nothing for a sound file.
 *
 * It knows only what our writer writes (no transparency, no fields), and takes anything else for a problem.
 */
export async function lintPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const roots = readStructure(pdf);
  const fonts = openFonts(pdf);
  const scans = scanPages(pdf);
  return [
    ...fileProblems(pdf),
    ...stringProblems(pdf),
    ...documentProblems(pdf),
    ...[...fonts.values()].flatMap((font) => font.problems),
    ...scans.flatMap((scan, page) => shownProblems(fonts, scan, page)),
    ...structureProblems(pdf, roots),
    ...contentProblems(pdf, roots, scans),
    ...stampProblems(pdf, fonts),
    ...imageProblems(pdf, scans),
    ...linkProblems(pdf, roots),
    ...bookmarkProblems(pdf),
  ];
}

function scanPages(pdf: OpenPdf): Scan[] {
  return pdf.pages.map(({ dict }) =>
    scanContent(latin1(streamBytes(entry(pdf, dict, 'Contents')) ?? new Uint8Array())),
  );
}

/** Forms hold artifacts alone, and have resources of their own: PDF/UA-1, 7.20; PDF/A-2, 6.2.2, 6.2.9 and 6.2.10. */
function stampProblems(pdf: OpenPdf, fonts: ReadonlyMap<string, OpenFont>): string[] {
  const form = entry(pdf, pdf.pages[0]?.dict, 'Resources', 'XObject', 'Stamp');
  const scan = scanContent(latin1(streamBytes(form) ?? new Uint8Array()));
  const problems = [...scan.problems, ...shownProblems(fonts, scan, 0)].map((problem) => `form: ${problem}`);
  if (!entry(pdf, form, 'Resources', 'Font')) problems.push('6.2.2: a form without resources');
  for (const key of ['Group', 'Ref', 'PS', 'OPI', 'StructParents']) {
    if (entry(pdf, form, key)) problems.push(`7.20: a form with ${key}`);
  }
  const outside = scan.shown.some(({ mark, operator }) => mark?.tag !== 'Artifact' || operator === 'Do');
  return outside ? [...problems, '7.1: a form with more than artifacts'] : problems;
}

/** The tag tree as text, an element a line, its own words behind it: what a screen reader goes through. */
export async function printTags(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const words = wordsByContent(openFonts(pdf), scanPages(pdf));
  return readStructure(pdf)
    .flatMap((root) => printElement(pdf, root, words, ''))
    .join('\n');
}

function wordsByContent(fonts: ReadonlyMap<string, OpenFont>, scans: readonly Scan[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const [page, scan] of scans.entries()) {
    for (const { mark, font = '', codes } of scan.shown) {
      if (mark?.id === undefined) continue;
      const key = `${page}/${mark.id}`;
      const text = codes.map((code) => fonts.get(font)?.unicode.get(code) ?? '\uFFFD').join('');
      words.set(key, (words.get(key) ?? '') + text);
    }
  }
  return words;
}

function printElement(
  pdf: OpenPdf,
  element: FoundElement,
  words: ReadonlyMap<string, string>,
  indent: string,
): string[] {
  const language = textOf(entry(pdf, element.dict, 'Lang'));
  const alt = textOf(entry(pdf, element.dict, 'Alt'));
  const more = `${language ? ` [${language}]` : ''}${alt ? ` “${alt}”` : ''}`;
  const lines: string[] = [indent + element.type + more];
  for (const kid of element.kids) {
    if (isElement(kid)) lines.push(...printElement(pdf, kid, words, `${indent}  `));
    else if ('annotation' in kid) lines.push(`${indent}  → ${textOf(entry(pdf, kid.annotation, 'Contents'))}`);
    else if (element.type !== 'Figure') lines.push(`${indent}  | ${words.get(`${kid.page}/${kid.id}`)}`);
  }
  return lines;
}
