import type { CourtProfile } from '../court/index.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/index.ts';
import type { Filled, Markup } from '../markup/index.ts';
import type { Matter, Paper } from '../matter/index.ts';
import type { Template } from '../template/index.ts';
import { fillSyntax } from './evaluate.ts';

export { programsOf } from './prepare.ts';

import { type Prepared, prepare } from './prepare.ts';
import { type Budget, runaway, stepBudget } from './run.ts';
import type { GroupValue } from './value.ts';
import { type ViewOptions, viewOf } from './view.ts';

export interface FillOptions {
  /** What `{{final}}` says. */
  readonly final?: boolean;
  /** All templates, by name: how the titles of the packet's other papers are known. */
  readonly templates?: ReadonlyMap<string, Template>;
}

/**
 * Fills a paper's template with the facts of its matter: body, title and footer. Everything the template names is
 * checked first, so a mistyped name is an error with file, line, column and a suggestion, also in a branch that this
 * matter does not take.
 *
 * @example fill(paper, template, matter, court).value?.body.pieces
 */
export function fill(
  paper: Paper,
  template: Template,
  matter: Matter,
  court: CourtProfile,
  options: FillOptions = {},
): Outcome<Filled> {
  const prepared = prepare(template);
  if (hasErrors(prepared.diagnostics)) return { diagnostics: prepared.diagnostics };
  const view = viewOf(paper, template.manifest, matter, court, packetOf(matter, court, options));
  return fillAll(prepared, view);
}

/** What is wrong with a template, whatever matter fills it: syntax, names, helpers, partials. */
export function checkTemplate(template: Template): readonly Diagnostic[] {
  return prepare(template).diagnostics;
}

function fillAll(prepared: Prepared, view: GroupValue): Outcome<Filled> {
  const { syntaxes, partials, slices } = prepared;
  const diagnostics: Diagnostic[] = [];
  const budget: Budget = { left: stepBudget };
  const [body, title, footer] = syntaxes.map((syntax): Markup => {
    const run = { pieces: [], diagnostics, partials, slices, budget };
    fillSyntax(syntax, view, run);
    return { pieces: run.pieces };
  });
  if (budget.spentAt) diagnostics.push(runaway(budget.spentAt));
  if (hasErrors(diagnostics) || !body || !title || !footer) return { diagnostics: onceEach(diagnostics) };
  return { value: { body, title, footer }, diagnostics };
}

/** A loop makes the same mistake with every round. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ place, what }: Diagnostic): string => `${place?.file}:${place?.line}:${place?.col} ${what}`;
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}

/** What is known of the packet's papers: their titles, filled, and which of them are declarations. */
function packetOf(matter: Matter, court: CourtProfile, { final = false, templates }: FillOptions): ViewOptions {
  const titles = new Map<string, string>();
  const declarations = new Set<string>();
  for (const paper of matter.data.papers) {
    if ('external' in paper && paper.nature === 'declaration') declarations.add(paper.id);
  }
  for (const paper of matter.papers) {
    const template = templates?.get(paper.template);
    if (!template) continue;
    if (template.manifest.nature === 'declaration') declarations.add(paper.id);
    titles.set(paper.id, titleOf(paper, template, matter, court));
  }
  return { final, titles, declarations };
}

/** A title does not name the other papers, so it can be filled without them. */
function titleOf(paper: Paper, template: Template, matter: Matter, court: CourtProfile): string {
  const prepared = prepare(template);
  if (hasErrors(prepared.diagnostics)) return template.manifest.name;
  const packet: ViewOptions = { final: false, titles: new Map(), declarations: new Set() };
  const [, title] = prepared.syntaxes;
  const filled =
    title &&
    fillAll({ ...prepared, syntaxes: [title, title, title] }, viewOf(paper, template.manifest, matter, court, packet));
  return filled?.value ? plainText(filled.value.title) : template.manifest.name;
}

function plainText(markup: Markup): string {
  return markup.pieces
    .map((piece) =>
      piece.kind === 'plain' ? piece.text : piece.kind === 'blank' ? `[${piece.label}]` : piece.source.text,
    )
    .join('');
}
