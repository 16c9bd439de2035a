import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/** The code of a page under the comment `run: name`. */
export function codeUnder(page: string, name: string): string {
  const code = new RegExp(`<!-- run: ${name} -->\\n\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (code === undefined) throw new Error(`The page has no block for ${name}.`);
  return code;
}

/** The lines that code prints. It stands inside the repository, so that the packages resolve as they do for who follows it. */
export function printedBy(code: string): readonly string[] {
  mkdirSync(fromRoot('out'), { recursive: true });
  const folder = mkdtempSync(fromRoot('out/page-'));
  try {
    const file = path.join(folder, 'page.ts');
    writeFileSync(file, code);
    const script = path.join(folder, 'page.mjs');
    const esbuild = fromRoot('node_modules/esbuild/bin/esbuild');
    execFileSync(process.execPath, [esbuild, file, `--outfile=${script}`, '--log-level=error']);
    const options = { cwd: fromRoot(), encoding: 'utf8', stdio: 'pipe' } as const;
    const printed = execFileSync(process.execPath, [script], options);
    return printed.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
