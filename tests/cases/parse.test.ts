import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../packages/core/src/parse/index.ts';
import { markupOf } from '../support/markup.ts';
import { fromRoot } from '../support/paths.ts';
import { printDraft } from '../support/print-draft.ts';

/**
 * How Markdown is read. A case is a Markdown file: a title, what it shows, the text (`{{name}}` is a fact, given under
 * `text`, `prose` or `blank`), and the print of what must come of it, what is reported last. Found by folder.
 */
const folder = fromRoot('tests/cases/parse');

describe('how Markdown is read', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const title = /^# (.+)$/m.exec(source)?.[1] ?? name;
    it(title, () => expect(`\n${printOf(source)}\n`).toBe(`\n${fence(source, 'text')}\n`));
  }
});

function printOf(source: string): string {
  const slots = source.includes('```yaml\n') ? parseYaml(fence(source, 'yaml')) : {};
  const { value, diagnostics } = parse(markupOf(fence(source, 'markdown'), slots));
  const reports = diagnostics.map(({ code, severity, place, what, fix }) =>
    `${place?.file}:${place?.line}:${place?.col} ${severity} ${code} ${what} ${fix ?? ''}`.trimEnd(),
  );
  return [...(value && value.blocks.length > 0 ? [printDraft(value)] : []), ...reports].join('\n');
}

function fence(source: string, language: string): string {
  const start = source.indexOf(`\`\`\`${language}\n`) + language.length + 4;
  return source.slice(start, source.indexOf('\n```', start));
}
