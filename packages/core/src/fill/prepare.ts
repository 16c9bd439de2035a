import type { Diagnostic } from '../diagnostic/index.ts';
import type { Template } from '../template/index.ts';
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

function prepareAnew(template: Template): Prepared {
  const { manifest } = template;
  const diagnostics: Diagnostic[] = [];
  const read = (file: string, text: string): Syntax | undefined => {
    const result = readSyntax(file, text);
    if ('syntax' in result) return result.syntax;
    diagnostics.push(result.error);
    return undefined;
  };
  const manifestFile = `${template.file.slice(0, template.file.lastIndexOf('/') + 1)}template.yaml`;
  const syntaxes = [
    read(template.file, template.text),
    read(manifestFile, manifest.title),
    read(manifestFile, manifest.footer),
  ].filter((syntax) => syntax !== undefined);
  const partials = new Map<string, Syntax>();
  for (const [name, { file, text }] of template.partials) {
    const partial = read(file, text);
    if (partial) partials.set(name, partial);
  }
  if (diagnostics.length === 0) {
    const root = rootShape(manifest);
    diagnostics.push(...syntaxes.flatMap((syntax) => checkNames(syntax, root, partials)));
  }
  return { syntaxes, partials, slices: new Map(), diagnostics };
}
