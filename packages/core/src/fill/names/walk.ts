import type { Location } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Diagnostic, DiagnosticCode } from '../../diagnostic/index.ts';
import type { Shape } from '../../template/index.ts';
import { deepest } from '../nesting.ts';
import type { Scope } from '../scope.ts';
import { placeOf, type Syntax, type TemplateSource, tooDeep } from '../syntax.ts';

/** Where the check of names is in a template. */
export interface Walk {
  readonly partials: ReadonlyMap<string, Syntax>;
  /** By place and sentence, since a partial may be checked more than once. */
  readonly found: Map<string, Diagnostic>;
  readonly scope: Scope<Shape>;
  readonly source: TemplateSource;
  /** The partials around, outermost first. */
  readonly inside: readonly string[];
  /** Blocks, partials and calls around. */
  readonly depth: number;
  /** Partials that include others many times over must not be walked many times over. */
  readonly budget: { left: number };
}

export function report(walk: Walk, loc: Location, code: DiagnosticCode, what: string, fix?: string): void {
  const place = placeOf(walk.source, loc);
  const key = `${place.file}:${place.line}:${place.col} ${what}`;
  walk.found.set(key, { code, severity: 'error', place, what, ...(fix !== undefined && { fix }) });
}

/** One level in; nothing, and a report, where a template nests too deep. */
export function deeper(walk: Walk, loc: Location): Walk | undefined {
  if (walk.depth < deepest) return { ...walk, depth: walk.depth + 1 };
  const error = tooDeep(placeOf(walk.source, loc));
  walk.found.set(error.what, error);
  return undefined;
}
