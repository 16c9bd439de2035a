import { check } from './check/index.ts';
import { cite } from './cite/index.ts';
import { type CourtProfile, courts, stationeryFor } from './court/index.ts';
import {
  type Diagnostic,
  folded,
  type MaskedOutcome,
  masked,
  noMask,
  type Outcome,
  suggest,
  thereAre,
} from './diagnostic/index.ts';
import type { Document } from './document/index.ts';
import { checkTemplate, fill, fillNames, treesOf } from './fill/index.ts';
import { type FontFamily, loadFamily } from './font/index.ts';
import { layout } from './layout/index.ts';
import { findText, type Matter, type Paper } from './matter/index.ts';
import { type ListedPaper, type Packet, type PacketPaper, tellingNames, type WordedPaper } from './packet/index.ts';
import { parse } from './parse/index.ts';
import { type MatterInput, readLibrary, readMatter } from './read/index.ts';
import { citedPapers, type ResolveInput, resolve, titleOf } from './resolve/index.ts';
import { type Library, type PreparedLibrary, type Template, toPrepared } from './template/index.ts';
import type { World } from './world.ts';

/** What a caller asks for. */
export interface AssembleRequest {
  readonly matter: MatterInput;
  readonly world: World;
  /** Names of the built-in templates to read, {@link builtInTemplates}, or all of them from {@link prepareLibrary}. */
  readonly templates: readonly string[] | PreparedLibrary;
  /** Names of the templates in the firm's own folder, which `world.readFirmTemplate` reads. */
  readonly firmTemplates?: readonly string[];
  /** Makes only these papers; those that they cite are still numbered, and every paper is still read. */
  readonly only?: readonly string[];
  /** Nothing may be missing: blanks, review marks and unsigned papers are errors, and DRAFT goes away. */
  readonly final?: boolean;
  /** Told what begins, for a progress line. */
  readonly onPhase?: (phase: string) => void;
}

/** A packet, and what writing it takes. */
export interface Assembled {
  readonly packet: Packet;
  readonly fonts: FontFamily;
}

/**
 * The street, all but the writers: turns a matter into laid-out papers and says what is wrong with them.
 *
 *   matter ─read─▶ Matter ─fill─▶ Markup ─parse─▶ Draft ─cite─▶ Cited ─resolve─▶ Document ─layout─▶ Pages ─check─▶ Diagnostics
 *
 * Goes on past errors as long as there is something to go on with, so that all mistakes come back at once;
 * `value` is absent when a phase could not. Names that a pseudonym protects are masked in what is wrong; `mask` is for
 * the lines of the user's files that a caller shows with it.
 */
export async function assemble(request: AssembleRequest): Promise<MaskedOutcome<Assembled>> {
  const { world, only, final = false, onPhase = () => {} } = request;
  const found: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    for (const diagnostic of outcome.diagnostics) found.push(diagnostic);
    return outcome.value;
  };
  let mask = noMask;
  const stopped = (): MaskedOutcome<Assembled> => ({ diagnostics: masked(folded(found), mask), mask });

  // 1. What there is to work with: templates, house words, and what the lawyer wrote.
  onPhase('reading');
  const library = keep(await readLibrary(request.templates, world, request.firmTemplates));
  const read = library && (await readMatter(request.matter, library, world));
  mask = read?.mask ?? mask;
  const matter = read && keep(read);
  const court = matter && courts.get(matter.data.court);
  found.push(...unknownPapers(only ?? [], matter));
  if (!library || !matter || !court) return stopped();

  // 2. to 4. Each paper's words: filled in, parsed, its citations found. Of a paper not asked for, those asked for may
  // cite paragraphs, which takes no look for its authorities; of one that none of them cites, nothing but its names.
  onPhase('filling');
  const isAsked = ({ id }: Paper): boolean => !only || only.includes(id);
  const words = (paper: Paper) => keep(prepare(paper, matter, court, library, { final, authorities: isAsked(paper) }));
  const inputs = matter.papers.filter(isAsked).map(words);
  const cited = only ? citedBy(inputs) : new Set<string>();
  inputs.push(...matter.papers.filter((paper) => !isAsked(paper) && cited.has(paper.id)).map(words));
  if (inputs.some((input) => input === undefined)) return stopped();

  // 5. All of them together: numbers, names, references, authorities.
  const all = inputs.filter((input) => input !== undefined);
  const documents = keep(resolve(all, matter, court, library.house, library.law, { final, ...(only && { only }) }));
  if (!documents) return stopped();

  // 6. Pages of the papers asked for.
  onPhase('laying out');
  const fonts = await loadFamily(world.readFont);
  const wordedPapers = documents.map((document) => worded(document, all));
  const everyPaper = matter.papers.map(
    (paper) => wordedPapers.find((each) => each.paper === paper) ?? listed(paper, matter, court, library),
  );
  found.push(...tellingNames({ matter, everyPaper }, mask));
  const asked = wordedPapers.filter(({ paper }) => isAsked(paper));
  const papers = asked.map((paper) => keep(layOut(paper, matter, court, fonts)));
  if (papers.some((paper) => paper === undefined)) return stopped();

  // 7. What a careful clerk would say of them.
  onPhase('checking');
  const laidOut = papers.filter((paper) => paper !== undefined);
  const packet: Packet = { matter, court, papers: laidOut, wordedPapers, everyPaper, final };
  keep({ diagnostics: check(packet) });
  return { value: { packet, fonts }, ...stopped() };
}

/**
 * Reads and parses the templates named ahead of any matter: JSON to keep beside a program, in place of their names.
 * What is wrong with a template comes back now or, where it takes a matter to tell, with the rendering.
 */
export async function prepareLibrary(names: readonly string[], world: World): Promise<Outcome<PreparedLibrary>> {
  const { value, diagnostics } = await readLibrary(names, world);
  if (!value) return { diagnostics };
  const preparing = (template: Template) => ({ trees: treesOf(template), sound: checkTemplate(template).length === 0 });
  return { value: toPrepared(value, preparing), diagnostics };
}

/** `only` names papers that a template renders: anything else would be a rendering of nothing. It stands in no file. */
function unknownPapers(only: readonly string[], matter: Matter | undefined): readonly Diagnostic[] {
  if (!matter) return [];
  const ids = matter.papers.map(({ id }) => id);
  return only.filter((id) => !ids.includes(id)).map((id) => unknownPaper(id, ids, matter));
}

function unknownPaper(id: string, ids: readonly string[], { data }: Matter): Diagnostic {
  const elsewhere = data.papers.some((paper) => paper.id === id);
  const near = elsewhere ? undefined : suggest(id, ids);
  return {
    code: 'unknown-reference',
    severity: 'error',
    what: elsewhere ? `The paper “${id}” was made elsewhere: it is not rendered.` : `No paper has the id “${id}”.`,
    fix: near === undefined ? thereAre(ids) : `Did you mean “${near}”?`,
  };
}

/** A paper on its way, with what its file is called. */
interface PreparedPaper extends ResolveInput {
  readonly fileName: string;
}

function prepare(
  paper: Paper,
  matter: Matter,
  court: CourtProfile,
  library: Library,
  options: { readonly final: boolean; readonly authorities: boolean },
): Outcome<PreparedPaper> {
  const template = templateOf(paper, library);
  const { templates, house } = library;
  const filled = fill(paper, template, matter, court, { final: options.final, templates, house });
  if (!filled.value) return { diagnostics: filled.diagnostics };
  const body = parse(filled.value.body);
  const title = parse(filled.value.title, { inline: true });
  const footer = parse(filled.value.footer, { inline: true });
  const cited = body.value && (options.authorities ? cite(body.value) : { value: body.value, diagnostics: [] });
  const diagnostics = [filled, body, title, footer, cited].flatMap((outcome) => outcome?.diagnostics ?? []);
  if (!cited?.value || !title.value || !footer.value) return { diagnostics };
  const input: PreparedPaper = {
    paper,
    fileName: filled.value.fileName,
    manifest: template.manifest,
    body: cited.value,
    title: title.value,
    footer: footer.value,
    ...(filled.value.cite !== undefined && { cite: filled.value.cite }),
    ...(filled.value.titleInCites !== undefined && { titleInCites: filled.value.titleInCites }),
  };
  return { value: input, diagnostics };
}

function templateOf({ template: name }: Paper, { templates }: Library): Template {
  const template = templates.get(name);
  if (!template) throw new Error(`readMatter let the unknown template ${name} pass.`);
  return template;
}

/** The ids that papers cite. */
function citedBy(inputs: readonly (PreparedPaper | undefined)[]): ReadonlySet<string> {
  return new Set(inputs.flatMap((input) => (input ? [...citedPapers(input.body)] : [])));
}

function worded(document: Document, inputs: readonly PreparedPaper[]): WordedPaper {
  const input = inputs.find((each) => each.paper.id === document.id);
  if (!input) throw new Error(`resolve made a document ${document.id} of no paper.`);
  const { paper, manifest, fileName, body } = input;
  const directives = body.blocks.flatMap((block) => (block.kind === 'directive' ? [block.name] : []));
  return { paper, manifest, title: document.title, directives, fileName, document };
}

/** A paper by its names alone. */
function listed(paper: Paper, matter: Matter, court: CourtProfile, library: Library): ListedPaper {
  const { manifest } = templateOf(paper, library);
  const names = fillNames(paper, matter, court, library.templates);
  const title = names && parse(names.title, { inline: true }).value;
  return { paper, manifest, title: title ? titleOf(title) : manifest.name, fileName: names?.fileName ?? 'paper' };
}

function layOut(paper: WordedPaper, matter: Matter, court: CourtProfile, fonts: FontFamily): Outcome<PacketPaper> {
  const stationery = stationeryFor(paper.manifest.nature, court);
  const pages = layout(paper.document, stationery, fonts, (text) => findText(matter, text));
  if (!pages.value) return { diagnostics: pages.diagnostics };
  return { value: { ...paper, stationery, pages: pages.value }, diagnostics: pages.diagnostics };
}
