import { type Diagnostic, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import type { ManifestText, Template, TemplateProgram } from '../template/index.ts';
import { checkNames, type Findings, looseReferences } from './names/index.ts';
import type { Run } from './run.ts';
import { rootShape } from './shape.ts';
import { readSyntax, type Syntax } from './syntax.ts';

/** A template parsed and checked; the same for every paper it makes. */
export interface Prepared {
  /** By what each text is; lacks those with a syntax error. */
  readonly syntaxes: ReadonlyMap<TextName, Syntax>;
  readonly partials: ReadonlyMap<string, Syntax>;
  readonly slices: Run['slices'];
  /** What the check of names saw. */
  readonly findings: Findings;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of a template that are filled. */
export type TextName = 'body' | ManifestText;

const preparations = new WeakMap<Template, Prepared>();

/** Parses and checks a template, once however many papers it makes. */
export function prepare(template: Template): Prepared {
  const known = preparations.get(template);
  if (known) return known;
  const prepared = prepareAnew(template);
  preparations.set(template, prepared);
  return prepared;
}

/** The trees of a template's texts, by text: what `Template.programs` holds. */
export function programsOf(template: Template): ReadonlyMap<string, TemplateProgram> {
  const { syntaxes, partials } = prepare(template);
  return new Map([...syntaxes.values(), ...partials.values()].map(({ source, program }) => [source.text, program]));
}

function prepareAnew(template: Template): Prepared {
  const diagnostics: Diagnostic[] = [];
  const read = (text: SourceText): readonly Syntax[] => {
    const result = readSyntax(text, template.programs?.get(text.text));
    if ('syntax' in result) return [result.syntax];
    diagnostics.push(result.error);
    return [];
  };
  const syntaxes = new Map<TextName, Syntax>();
  for (const [name, text] of sourcesOf(template)) for (const syntax of read(text)) syntaxes.set(name, syntax);
  const partials = new Map<string, Syntax>();
  for (const [name, { file, text }] of template.partials) {
    for (const partial of read(sourceOfFile(file, unixLines(text)))) partials.set(name, partial);
  }
  const findings: Findings = {
    found: new Map(),
    fields: new Set(),
    partials: new Set(),
    facts: new Set(),
    anchors: new Map(),
    references: [],
  };
  const root = rootShape(template.manifest);
  for (const syntax of syntaxes.values()) checkNames(syntax, root, partials, [...template.partials.keys()], findings);
  diagnostics.push(...findings.found.values(), ...looseReferences(findings));
  return { syntaxes, partials, slices: new Map(), findings, diagnostics };
}

/** What is filled, with where it stands. */
function sourcesOf({ file, text, manifest }: Template): ReadonlyMap<TextName, SourceText> {
  const sources = new Map<TextName, SourceText>([['body', sourceOfFile(file, unixLines(text))]]);
  const manifestFile = `${file.slice(0, file.lastIndexOf('/') + 1)}template.yaml`;
  for (const name of manifestTexts) {
    const written = manifest[name];
    if (written !== undefined) sources.set(name, manifest.sources?.[name] ?? sourceOfFile(manifestFile, written));
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
