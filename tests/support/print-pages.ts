import type { Line, Page, Pages } from '../../packages/core/src/pages/index.ts';

/**
 * The pages as text, one line of text a line: what a golden compares and a person reads.
 *
 *     page 3 (section 2)
 *       1       144.0  Leave to intervene should be granted because the motion is timely and the
 *       12½     144.0  The Court of Appeals has said so:
 *       note    108.0  1 See Doe v. Roe, 1 U.S. 1 (1900).
 *
 * The number is the numbered line the baseline stands on; `½` marks one that stands between two.
 */
export function printPages(
  pages: Pages,
  grid: { readonly top: number; readonly pitch: number; readonly share: number },
): string {
  return pages.pages.map((page) => printPage(page, grid)).join('\n');
}

function printPage(page: Page, grid: { readonly top: number; readonly pitch: number; readonly share: number }): string {
  const number = page.label === '' ? '-' : page.label;
  const body = page.lines.map((line) => printLine(lineNumber(line, grid), line));
  const notes = page.notes.map((line) => printLine('note', line));
  return [`page ${number} (section ${page.section + 1})`, ...body, ...notes, ''].join('\n');
}

function printLine(place: string, line: Line): string {
  const x = line.runs[0]?.x ?? 0;
  return `  ${place.padEnd(4)} ${x.toFixed(1).padStart(7)}  ${lineText(line)}`.trimEnd();
}

/** The words of a line; a gap between runs, as a tab leaves, is a space. */
export function lineText(line: Line): string {
  let text = '';
  let end: number | undefined;
  for (const run of line.runs) {
    const gap = end !== undefined && run.x > end + 0.5 && !text.endsWith(' ');
    text += `${gap ? ' ' : ''}${run.text}`;
    end = run.x + run.width;
  }
  return text.trimEnd();
}

/** `7`, or `7½` for a line between line 7 and line 8. */
function lineNumber(
  line: Line,
  grid: { readonly top: number; readonly pitch: number; readonly share: number },
): string {
  const number = (line.baseline - grid.top - grid.share * grid.pitch) / grid.pitch + 1;
  const whole = Math.round(number);
  return Math.abs(number - whole) * grid.pitch <= 0.1 ? String(whole) : `${Math.floor(number)}½`;
}
