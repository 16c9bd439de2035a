import { type Diagnostic, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import type { Template, TemplateProgram } from '../template/index.ts';
import { checkNames } from './names/index.ts';
import type { Run } from './run.ts';
import { rootShape } from './shape.ts';
import { readSyntax, type Syntax } from './syntax.ts';

/** A template parsed and checked; the same for every paper it makes. */
export interface Prepared {
  /** Body, title, footer; empty after a syntax error. */
  readonly syntaxes: readonly Syntax[];
  readonly partials: ReadonlyMap<string, Syntax>;
  readonly slices: Run['slices'];
  readonly diagnostics: readonly Diagnostic[];
}

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
  return new Map([...syntaxes, ...partials.values()].map(({ source, program }) => [source.text, program]));
}

function prepareAnew(template: Template): Prepared {
  const diagnostics: Diagnostic[] = [];
  const read = (text: SourceText): readonly Syntax[] => {
    const result = readSyntax(text, template.programs?.get(text.text));
    if ('syntax' in result) return [result.syntax];
    diagnostics.push(result.error);
    return [];
  };
  const syntaxes = sourcesOf(template).flatMap(read);
  const partials = new Map<string, Syntax>();
  for (const [name, { file, text }] of template.partials) {
    for (const partial of read(sourceOfFile(file, unixLines(text)))) partials.set(name, partial);
  }
  if (diagnostics.length === 0) {
    const root = rootShape(template.manifest);
    diagnostics.push(...syntaxes.flatMap((syntax) => checkNames(syntax, root, partials)));
  }
  return { syntaxes, partials, slices: new Map(), diagnostics };
}

/** Body, title and footer with where they stand. */
function sourcesOf({ file, text, manifest }: Template): readonly SourceText[] {
  const manifestFile = `${file.slice(0, file.lastIndexOf('/') + 1)}template.yaml`;
  return [
    sourceOfFile(file, unixLines(text)),
    manifest.sources?.title ?? sourceOfFile(manifestFile, manifest.title),
    manifest.sources?.footer ?? sourceOfFile(manifestFile, manifest.footer),
  ];
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
