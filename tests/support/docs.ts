import { readFileSync } from 'node:fs';
import { fromRoot } from './paths.ts';

/** A page of docs/ as a test reads it. */
export function docsPage(name: string): string {
  return readFileSync(fromRoot('docs', name), 'utf8');
}

/** The rows of every table of a page whose head is these cells, without the head; `\|` within a cell is a bar. */
export function tableRows(page: string, ...head: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) {
      inside = false;
      continue;
    }
    const cells = cellsOf(line);
    if (head.every((cell, index) => cells[index] === cell)) inside = true;
    else if (inside && !/^\| -/.test(line)) rows.push(cells);
  }
  return rows;
}

function cellsOf(line: string): readonly string[] {
  const cells = line
    .slice(1)
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** What stands between backticks in a cell. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
}

/** The part of a page below a heading, down to the next one of its rank. */
export function sectionOf(page: string, heading: string): string {
  const rank = /^#+/.exec(heading)?.[0] ?? '##';
  const start = page.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`The page has no “${heading}”.`);
  const end = page.indexOf(`\n${rank} `, start + heading.length);
  return page.slice(start, end < 0 ? undefined : end);
}
