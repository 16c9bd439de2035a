import type { Location } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Diagnostic, DiagnosticCode, Place } from '../../diagnostic/index.ts';
import { deepest } from '../nesting.ts';
import type { Scope } from '../scope.ts';
import { placeOf, type TemplateSource, tooDeep } from '../syntax.ts';
import type { Partials } from '../syntaxes.ts';
import type { Known } from './known.ts';
import type { Seen } from './seen.ts';

/** What a check of a template's texts finds, over all of them. */
export interface Findings {
  /** By place and sentence, since a partial may be checked more than once. */
  readonly found: Map<string, Diagnostic>;
  /** Fields that are read, as `Shape.field` calls them. */
  readonly fields: Set<string>;
  /** Partials that are called. */
  readonly partials: Set<string>;
  /** Names that headings and paragraphs are given, each with what holds where it is given. */
  readonly anchors: Map<string, ReadonlySet<string>[]>;
  /** Cross-references to them. */
  readonly references: AnchorReference[];
  /** Names that every template sees and this one reads, as written from the top, e.g. `case.number`. */
  readonly facts: Set<string>;
}

export interface AnchorReference {
  readonly anchor: string;
  /** What holds where it stands. */
  readonly known: ReadonlySet<string>;
  readonly place: Place;
}

/** Where the check of names is in a template. */
export interface Walk {
  readonly partials: Partials;
  /** All there are, those too that Handlebars cannot read. */
  readonly partialNames: readonly string[];
  readonly findings: Findings;
  readonly scope: Scope<Seen>;
  readonly known: Known;
  readonly source: TemplateSource;
  /** The partials around, outermost first. */
  readonly inside: readonly string[];
  /** Whether all here is printed once for every entry of a list. */
  readonly repeated: boolean;
  /** Blocks, partials and calls around. */
  readonly depth: number;
  /** Partials that include others many times over must not be walked many times over. */
  readonly budget: { left: number };
}

export function report(walk: Walk, loc: Location, code: DiagnosticCode, what: string, fix?: string): void {
  note(walk, { code, severity: 'error', place: placeOf(walk.source, loc), what, ...(fix !== undefined && { fix }) });
}

/** What does not stop a rendering, and prints wrongly in some of them. */
export function warn(walk: Walk, loc: Location, code: DiagnosticCode, what: string, fix: string): void {
  note(walk, { code, severity: 'warning', place: placeOf(walk.source, loc), what, fix });
}

/** Takes a finding down, once. */
export function note({ findings }: Walk, diagnostic: Diagnostic): void {
  const { place, what } = diagnostic;
  findings.found.set(`${place?.file}:${place?.line}:${place?.col} ${what}`, diagnostic);
}

/** One level in; nothing, and a report, where a template nests too deep. */
export function deeper(walk: Walk, loc: Location): Walk | undefined {
  if (walk.depth < deepest) return { ...walk, depth: walk.depth + 1 };
  const error = tooDeep(placeOf(walk.source, loc));
  walk.findings.found.set(error.what, error);
  return undefined;
}
