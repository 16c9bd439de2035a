import type { PathExpression } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/**
 * Where a name is looked up: the value at hand, those around it for `../`, `@index` and the like, and block
 * parameters. The check of names walks it with shapes and the evaluator with values, by the same rules.
 */
export interface Scope<T> {
  readonly context: T;
  /** What `../` climbs to; none at the root of a template or partial. */
  readonly outer?: Scope<T>;
  readonly root: T;
  readonly data: Data<T>;
  /** Names from `as |item index|`. */
  readonly locals: ReadonlyMap<string, T>;
}

/** `@index`, `@first`, `@last`; `@../index` climbs. */
export interface Data<T> {
  readonly variables: ReadonlyMap<string, T>;
  readonly outer?: Data<T>;
}

export function rootScope<T>(root: T): Scope<T> {
  return { context: root, root, data: { variables: new Map() }, locals: new Map() };
}

/** Handlebars counts a level only where the context changes: `{{#with this}}` does not climb. */
export function enter<T>(scope: Scope<T>, context: T): Scope<T> {
  return context === scope.context ? scope : { ...scope, context, outer: scope };
}

/** A partial sees its context and the `@` variables, nothing around it. */
export function enterPartial<T>(scope: Scope<T>, context: T): Scope<T> {
  return { context, root: scope.root, data: scope.data, locals: new Map() };
}

export function withLocals<T>(scope: Scope<T>, names: readonly string[] | undefined, values: readonly T[]): Scope<T> {
  if (!names || names.length === 0) return scope;
  const locals = new Map(scope.locals);
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value !== undefined) locals.set(name, value);
  }
  return { ...scope, locals };
}

/** Where a path starts, and the parts still to walk from there. */
export interface Start<T> {
  readonly from: T | undefined;
  readonly parts: readonly string[];
}

export function startOf<T>(path: PathExpression, scope: Scope<T>): Start<T> {
  const [head, ...rest] = path.parts;
  if (path.data && head === 'root') return { from: scope.root, parts: rest };
  if (path.data) return { from: climbData(scope.data, path.depth)?.variables.get(head ?? ''), parts: rest };
  const local = path.depth === 0 && head !== undefined && !isScoped(path) ? scope.locals.get(head) : undefined;
  if (local !== undefined) return { from: local, parts: rest };
  return { from: climb(scope, path.depth)?.context, parts: path.parts };
}

/** `this.name`, `./name`: never a helper or a block parameter. */
function isScoped(path: PathExpression): boolean {
  return /^(?:\.|this(?:[./]|$))/.test(path.original);
}

function climb<T>(scope: Scope<T>, depth: number): Scope<T> | undefined {
  let at: Scope<T> | undefined = scope;
  for (let level = 0; level < depth; level++) at = at?.outer;
  return at;
}

function climbData<T>(data: Data<T>, depth: number): Data<T> | undefined {
  let at: Data<T> | undefined = data;
  for (let level = 0; level < depth; level++) at = at?.outer;
  return at;
}
