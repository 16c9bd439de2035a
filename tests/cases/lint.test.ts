import { readFileSync } from 'node:fs';
import { builtInTemplates, type Diagnostic, lint, prepareLibrary, type World } from '@engross/core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../support/cases.ts';
import { fromRoot } from '../support/paths.ts';
import { testWorld } from '../support/world.ts';

/**
 * What `engross templates lint` finds. A case is a Markdown file: a title, what it shows, a firm's folder in fenced
 * blocks (each headed by its path; note/template.yaml is that of base.yaml unless the case has its own), and the
 * report, a line a mistake: `file:line:col severity what fix`. Found by folder.
 */
const cases = casesOf('lint');
const base = readFileSync(fromRoot('tests/cases/lint/base.yaml'), 'utf8');

describe('what templates lint finds', () => {
  for (const { title, source } of cases) {
    it(title, async () => {
      const { files, report } = caseIn(source);
      expect(`\n${(await reports(files)).join('\n')}\n`).toBe(`\n${report}\n`);
    });
  }

  it('has at least forty mistakes to find', () => {
    const lines = cases.flatMap(({ source }) => caseIn(source).report.split('\n'));
    expect(lines.filter((line) => line !== '').length).toBeGreaterThanOrEqual(40);
  });

  it('finds nothing in the built-in templates', async () => {
    const world = testWorld('.');
    expect(await lint({ world, templates: builtInTemplates })).toEqual([]);
    const { value: prepared } = await prepareLibrary(builtInTemplates, world);
    expect(prepared && (await lint({ world, templates: prepared }))).toEqual([]);
  });
});

async function reports(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const all = new Map([['note/template.yaml', base], ...files]);
  const names = [
    ...new Set(
      [...all.keys()].filter((path) => path.endsWith('/template.yaml')).map((path) => path.split('/')[0] ?? ''),
    ),
  ];
  const world: World = { ...testWorld('.'), readFirmTemplate: async (path) => all.get(path) };
  const found = await lint({ world, templates: builtInTemplates, firmTemplates: names, files: [...all.keys()] });
  return found.map(printed);
}

function printed({ place, severity, what, why, fix }: Diagnostic): string {
  return [`${place?.file}:${place?.line}:${place?.col}`, severity, what, why, fix].filter(Boolean).join(' ');
}

/** Fenced blocks, the files by the path above each. */
function caseIn(source: string): { readonly files: ReadonlyMap<string, string>; readonly report: string } {
  const files = new Map<string, string>();
  let report = '';
  for (const [, head = '', text = ''] of source.matchAll(/^````?[a-z]* ?(\S*)\n([\s\S]*?)^````?$/gm)) {
    if (head === '') report = text.trimEnd();
    else files.set(head, text);
  }
  return { files, report };
}
