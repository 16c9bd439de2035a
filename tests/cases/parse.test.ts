import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../packages/core/src/parse/index.ts';
import { casesOf, fencesOf } from '../support/cases.ts';
import { markupOf } from '../support/markup.ts';
import { printDraft } from '../support/print-draft.ts';

/**
 * How Markdown is read. A case is a Markdown file: a title, what it shows, the text (`{{name}}` is a fact, given under
 * `text`, `prose` or `blank`), and the print of what must come of it, what is reported last. Found by folder.
 */
describe('how Markdown is read', () => {
  for (const { title, source } of casesOf('parse')) {
    const fences = fencesOf(source);
    it(title, () => expect(`\n${printOf(fences)}\n`).toBe(`\n${fences.get('text')}\n`));
  }
});

function printOf(fences: ReadonlyMap<string, string>): string {
  const slots = parseYaml(fences.get('yaml') ?? '{}');
  const { value, diagnostics } = parse(markupOf(fences.get('markdown') ?? '', slots));
  const reports = diagnostics.map(({ code, severity, place, what, fix }) =>
    `${place?.file}:${place?.line}:${place?.col} ${severity} ${code} ${what} ${fix ?? ''}`.trimEnd(),
  );
  return [...(value && value.blocks.length > 0 ? [printDraft(value)] : []), ...reports].join('\n');
}
