import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type DirectiveName, directiveNames, type Region } from '../../packages/core/src/document/index.ts';
import type { PaperNature } from '../../packages/core/src/template/index.ts';
import { casesOf, fencesOf } from '../support/cases.ts';
import { type Block, type Circumstances, directive, resolveDraft, section } from '../support/drafts.ts';

/**
 * What the program makes of a matter around the text: counsel block, court title, caption, signatures. A case is a
 * Markdown file: a title, what it shows, the keys of the matter that replace those of base.yaml, and the print that
 * must come of it. Found by folder.
 */
interface Changes {
  /** The lines that a template would have, without their colons; with the field where one names it. */
  readonly show: readonly (DirectiveName | { readonly [K in DirectiveName]?: string })[];
  readonly fields?: NonNullable<Circumstances['fields']>;
  /** The region they stand in. */
  readonly region?: Region;
  readonly nature?: PaperNature;
  readonly final?: boolean;
  /** Prints only the lines of these kinds, where the rest is another case's business. */
  readonly only?: readonly string[];
  readonly matter?: Readonly<Record<string, unknown>>;
}

describe('what stands around the text', () => {
  for (const { title, source } of casesOf('resolve')) {
    it(title, () => expect(`\n${printOf(source)}\n`).toBe(`\n${fencesOf(source).get('text')}\n`));
  }
});

function printOf(source: string): string {
  const { show, region = 'caption', only, ...changes }: Changes = parse(fencesOf(source).get('yaml') ?? '');
  const { printed } = resolveDraft([section(region), ...show.map(directiveOf)], changes);
  const start = printed.indexOf('===');
  const lines = printed.slice(start).trim().split('\n');
  return lines.filter((line) => !only || only.some((kind) => line.startsWith(kind))).join('\n');
}

function directiveOf(shown: Changes['show'][number]): Block {
  if (typeof shown === 'string') return directive(shown);
  const name = directiveNames.find((each) => Object.hasOwn(shown, each)) ?? 'section';
  return directive(name, { field: shown[name] ?? '' });
}
