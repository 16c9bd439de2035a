export { describeTemplate, type FieldDescription, type TemplateDescription } from './describe.ts';

import { type Diagnostic, hasErrors } from '../diagnostic/index.ts';
import type { Draft } from '../document/index.ts';
import { checkTemplate, skeletonsOf } from '../fill/index.ts';
import { parse } from '../parse/index.ts';
import { type LintTemplate, readForLint } from '../read/index.ts';
import type { PreparedLibrary, Template } from '../template/index.ts';
import type { World } from '../world.ts';
import { deadReferences, fixedCites } from './anchors.ts';
import { fieldsOfDirectives } from './directive-fields.ts';
import { gapsIn } from './gaps.ts';
import { orphans, unusedIn } from './unused.ts';

/** What to look at. */
export interface LintRequest {
  readonly world: World;
  /** The built-in templates, as for a rendering. */
  readonly templates: readonly string[] | PreparedLibrary;
  /** The templates of the firm's folder; without them the built-in ones are looked at. */
  readonly firmTemplates?: readonly string[];
  /** Paths of all Markdown files in the folder, so that those nobody calls are found, e.g. `partials/oath.md`. */
  readonly files?: readonly string[];
}

/**
 * Reads templates, partials, manifests and house words before any matter and says what is wrong with them, all at once
 * and in the order of the files. What it finds nothing wrong with renders for every matter that fits its schema.
 *
 * @example
 * const diagnostics = await lint({ world, templates: builtInTemplates, firmTemplates: ['client-alert'] });
 */
export async function lint({
  world,
  templates,
  firmTemplates,
  files = [],
}: LintRequest): Promise<readonly Diagnostic[]> {
  const read = await readForLint(templates, world, firmTemplates);
  const found = [...read.diagnostics, ...read.templates.flatMap(lintTemplate), ...orphans(files, read.templates)];
  return inOrder(onceEach(found));
}

function lintTemplate(lintable: LintTemplate): readonly Diagnostic[] {
  const { template, borrowed, nameless, whole } = lintable;
  const { drafts, diagnostics } = parseAll(template);
  const ofText = [
    ...checkTemplate(template),
    ...diagnostics.filter(isOfTemplate),
    ...deadReferences(drafts),
    ...fixedCites(drafts),
    ...gapsIn(drafts),
  ];
  const found = nameless ? ofText.filter(needsNoFields) : [...ofText, ...fieldsOfDirectives(drafts, lintable)];
  const unused = whole && !hasErrors(found) ? unusedIn(lintable, drafts) : [];
  const told = [...found, ...unused].map((diagnostic) => withCaller(diagnostic, template.manifest.name));
  return borrowed ? told.filter(({ place }) => place && borrowed.has(place.file)) : told;
}

/** The body of a template in its branches, and what is wrong with that, its title and its footer. */
function parseAll(template: Template): {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const bodies = skeletonsOf(template, 'body').map((markup) => parse(markup));
  const lines = (['title', 'footer'] as const).flatMap((text) =>
    skeletonsOf(template, text).map((markup) => parse(markup, { inline: true })),
  );
  return {
    drafts: bodies.flatMap(({ value }) => value ?? []),
    diagnostics: [...bodies, ...lines].flatMap((parsed) => parsed.diagnostics),
  };
}

/** What can be said of a text although the fields of its template are not known. */
function needsNoFields({ code }: Diagnostic): boolean {
  return code !== 'template-unknown-name' && code !== 'template-unguarded';
}

/** Branches that no matter takes together may name the same thing twice. */
function isOfTemplate({ code }: Diagnostic): boolean {
  return code !== 'duplicate-anchor' && code !== 'duplicate-footnote';
}

/** A shared partial is right in one template and wrong in another: say in which. */
function withCaller(diagnostic: Diagnostic, template: string): Diagnostic {
  if (!diagnostic.place?.file.startsWith('partials/')) return diagnostic;
  return { ...diagnostic, why: `As the template “${template}” calls it.` };
}

function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ place, code, what }: Diagnostic): string =>
    `${place?.file}:${place?.line}:${place?.col} ${code} ${what}`;
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byFile = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      byFile(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.col ?? 0) - (b.place?.col ?? 0),
  );
}
