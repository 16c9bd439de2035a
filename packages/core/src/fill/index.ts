import type { CourtProfile } from '../court/index.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/index.ts';
import type { Filled, Markup } from '../markup/index.ts';
import { isExternal, type Matter, type Paper } from '../matter/index.ts';
import { fileNameOf } from '../packet/index.ts';
import type { HouseWords, Template } from '../template/index.ts';
import { fillSyntax } from './evaluate.ts';

export { treesOf } from './prepare.ts';
export { skeletonsOf } from './skeletons.ts';
export { usedIn } from './used.ts';

import type { PacketFacts, PaperNames } from './facts.ts';
import { check, isSound, type Prepared, prepare, type TextName } from './prepare.ts';
import { type Budget, type Run, runaway, stepBudget } from './run.ts';
import type { GroupValue } from './value.ts';
import { type ViewOptions, viewOf } from './view.ts';

interface FillOptions {
  /** What `{{final}}` says. */
  readonly final?: boolean;
  /** All templates, by name: how the titles of the packet's other papers are known. */
  readonly templates?: ReadonlyMap<string, Template>;
  readonly house?: HouseWords;
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
  if (!isSound(template)) return { diagnostics: check(template).diagnostics.filter(isError) };
  const { final = false, house } = options;
  const packet = { ...packetOf(matter, court, options.templates).facts, final, ...(house && { house }) };
  const view = viewOf(paper, template.manifest, matter, court, packet);
  return fillAll(prepare(template), view);
}

/** What a paper is called, without its text: for one of which nothing but its names is asked. Nothing if they fail. */
export function fillNames(
  { id }: Paper,
  matter: Matter,
  court: CourtProfile,
  templates: FillOptions['templates'],
): FilledNames | undefined {
  return packetOf(matter, court, templates).filled.get(id);
}

type FilledNames = Pick<Filled, 'title' | 'fileName'>;

/** What is wrong with a template, whatever matter fills it: syntax, names, helpers, partials. */
export function checkTemplate(template: Template): readonly Diagnostic[] {
  return check(template).diagnostics;
}

function fillAll(prepared: Prepared, view: GroupValue): Outcome<Filled> {
  const filling = new Filling(prepared, view);
  const [body, title, footer] = [filling.markup('body'), filling.markup('title'), filling.markup('footer')];
  const fileName = filling.fileName();
  const [cite, titleInCites] = [filling.text('cite'), filling.text('titleInCites')];
  const diagnostics = filling.finish();
  if (hasErrors(diagnostics)) return { diagnostics };
  const names = { ...(cite !== undefined && { cite }), ...(titleInCites !== undefined && { titleInCites }) };
  return { value: { body, title, footer, fileName, ...names }, diagnostics };
}

/** Fills the texts of one template for one paper, all from one budget of steps. */
class Filling {
  readonly #prepared: Prepared;
  readonly #view: GroupValue;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #budget: Budget = { left: stepBudget };

  constructor(prepared: Prepared, view: GroupValue) {
    this.#prepared = prepared;
    this.#view = view;
  }

  markup(name: TextName): Markup {
    const { texts, partials, slices } = this.#prepared;
    const syntax = texts.get(name);
    const run: Run = { pieces: [], diagnostics: this.#diagnostics, partials, slices, budget: this.#budget };
    if (syntax) fillSyntax(syntax, this.#view, run);
    return { pieces: run.pieces };
  }

  /** As one line of plain text; nothing where the template does not say it. */
  text(name: TextName): string | undefined {
    return this.#prepared.texts.has(name) ? plainText(this.markup(name)) : undefined;
  }

  /** Legal on every system. */
  fileName(): string {
    return fileNameOf(this.text('fileName') ?? '') || 'paper';
  }

  finish(): readonly Diagnostic[] {
    if (this.#budget.spentAt) this.#diagnostics.push(runaway(this.#budget.spentAt));
    return onceEach(this.#diagnostics);
  }
}

/** What may print wrongly in some matter is for `lint`. */
function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** A loop makes the same mistake with every round. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ place, what }: Diagnostic): string => `${place?.file}:${place?.line}:${place?.col} ${what}`;
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}

/** What is known of the packet's papers: their names, filled, and which of them are declarations. Found once a matter. */
function packetOf(matter: Matter, court: CourtProfile, templates: FillOptions['templates']): KnownPacket {
  const before = packets.get(matter);
  if (before?.court === court && before.templates === templates) return before;
  const packet = readPacket(matter, court, templates);
  packets.set(matter, packet);
  return packet;
}

interface KnownPacket {
  readonly court: CourtProfile;
  readonly templates: FillOptions['templates'];
  readonly facts: PacketFacts;
  readonly filled: ReadonlyMap<string, FilledNames>;
}

const packets = new WeakMap<Matter, KnownPacket>();

function readPacket(matter: Matter, court: CourtProfile, templates: FillOptions['templates']): KnownPacket {
  const filled = new Map<string, FilledNames>();
  const names = new Map<string, PaperNames>();
  const natures = new Map<string, string>();
  for (const paper of matter.data.papers) {
    if (isExternal(paper)) natures.set(paper.id, paper.nature);
  }
  for (const paper of matter.papers) {
    const template = templates?.get(paper.template);
    if (!template) continue;
    natures.set(paper.id, template.manifest.nature);
    const own = namesOf(paper, template, matter, court);
    names.set(paper.id, own ? own.names : { title: template.manifest.name });
    if (own) filled.set(paper.id, own.filled);
  }
  return { court, templates, facts: { names, natures }, filled };
}

interface OwnNames {
  readonly names: PaperNames;
  readonly filled: FilledNames;
}

/** A title does not name the other papers, so it can be filled without them. Nothing for a template with errors. */
function namesOf(paper: Paper, template: Template, matter: Matter, court: CourtProfile): OwnNames | undefined {
  if (!isSound(template)) return undefined;
  const filling = new Filling(prepare(template), viewOf(paper, template.manifest, matter, court, alone));
  const filled = { title: filling.markup('title'), fileName: filling.fileName() };
  const [cite, long] = [filling.text('cite'), filling.text('titleInCites')];
  if (hasErrors(filling.finish())) return undefined;
  const title = plainText(filled.title);
  return { names: { title, ...(cite !== undefined && { cite }), ...(long !== undefined && { long }) }, filled };
}

const alone: ViewOptions = { final: false, names: new Map(), natures: new Map() };

function plainText(markup: Markup): string {
  return markup.pieces
    .map((piece) =>
      piece.kind === 'plain' ? piece.text : piece.kind === 'blank' ? `[${piece.label}]` : piece.source.text,
    )
    .join('');
}
