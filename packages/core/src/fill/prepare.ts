import { type Diagnostic, hasErrors, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import type { ManifestText, Template } from '../template/index.ts';
import { checkNames, type Findings, looseReferences } from './names/index.ts';
import type { Run } from './run.ts';
import { rootShape } from './shape.ts';
import { Syntaxes } from './syntaxes.ts';

/** A template ready to fill; the same for every paper it makes. */
export interface Prepared {
  readonly texts: Syntaxes<TextName>;
  readonly partials: Syntaxes<string>;
  readonly slices: Run['slices'];
}

/** What is wrong with a template, and what the look at its names saw. */
interface Checked {
  readonly findings: Findings;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of a template that are filled. */
export type TextName = 'body' | ManifestText;

const preparations = new WeakMap<Template, Prepared>();
const checks = new WeakMap<Template, Checked>();

export function prepare(template: Template): Prepared {
  const known = preparations.get(template);
  if (known) return known;
  const { trees } = template;
  const partials = [...template.partials].map(([name, { file, text }]): [string, () => SourceText] => [
    name,
    () => sourceOfFile(file, unixLines(text)),
  ]);
  const prepared: Prepared = {
    texts: new Syntaxes(sourcesOf(template), trees),
    partials: new Syntaxes(new Map(partials), trees),
    slices: new Map(),
  };
  preparations.set(template, prepared);
  return prepared;
}

/** Reads and checks all texts of a template, once however many papers it makes. */
export function check(template: Template): Checked {
  const known = checks.get(template);
  if (known) return known;
  const checked = checkAnew(template);
  checks.set(template, checked);
  return checked;
}

/** Whether a template can be filled. Where `prepareLibrary` has found nothing wrong, nobody looks again. */
export function isSound(template: Template): boolean {
  return template.sound === true || !hasErrors(check(template).diagnostics);
}

/** The trees of a template's texts as JSON, by text: what `Template.trees` holds. */
export function treesOf(template: Template): ReadonlyMap<string, string> {
  const { texts, partials } = prepare(template);
  const syntaxes = [...texts.all().syntaxes, ...partials.all().syntaxes];
  return new Map(syntaxes.map(({ source, program }) => [source.text, JSON.stringify(program)]));
}

function checkAnew(template: Template): Checked {
  const { texts, partials } = prepare(template);
  const findings: Findings = {
    found: new Map(),
    fields: new Set(),
    partials: new Set(),
    facts: new Set(),
    anchors: new Map(),
    references: [],
  };
  const root = rootShape(template.manifest);
  const { syntaxes, errors } = texts.all();
  for (const syntax of syntaxes) checkNames(syntax, root, partials, [...template.partials.keys()], findings);
  const diagnostics = [...errors, ...partials.all().errors, ...findings.found.values(), ...looseReferences(findings)];
  return { findings, diagnostics };
}

/** What is filled, with where it stands. */
function sourcesOf({ file, text, manifest }: Template): ReadonlyMap<TextName, () => SourceText> {
  const sources = new Map<TextName, () => SourceText>([['body', () => sourceOfFile(file, unixLines(text))]]);
  const manifestFile = `${file.slice(0, file.lastIndexOf('/') + 1)}template.yaml`;
  for (const name of manifestTexts) {
    const written = manifest[name];
    if (written === undefined) continue;
    sources.set(name, () => manifest.sources?.[name] ?? sourceOfFile(manifestFile, written));
  }
  return sources;
}

const manifestTexts = [
  'title',
  'footer',
  'fileName',
  'cite',
  'titleInCites',
] as const satisfies readonly ManifestText[];

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
