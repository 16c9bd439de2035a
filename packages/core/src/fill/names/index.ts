import type {
  BlockStatement,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { suggest, thereAre } from '../../diagnostic/index.ts';
import type { Shape } from '../../template/index.ts';
import { blocks } from '../blocks.ts';
import { nameOfPartial } from '../evaluate.ts';
import { enter, enterPartial, rootScope, type Scope, withLocals } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import type { Partials } from '../syntaxes.ts';
import { checkAnchors } from './anchors.ts';
import { factsOf } from './conditions.ts';
import { checkCall, checkExpression, checkHash } from './expressions.ts';
import { type Fact, learn, nothingKnown } from './known.ts';
import { checkPath } from './paths.ts';
import { anything, type Seen, surely } from './seen.ts';
import { deeper, type Findings, report, type Walk, warn } from './walk.ts';

export { looseReferences } from './anchors.ts';
export type { Findings } from './walk.ts';

/** Statements a check may visit, all partials laid out; the built-in motion has some hundreds. */
const visitBudget = 100_000;

/**
 * Checks everything a template names before any of it is filled, also in branches this matter does not take:
 * facts, helpers and their arguments, partials and their cycles, facts that may be missing where they are printed.
 */
export function checkNames(
  { source, program }: Syntax,
  root: Shape,
  partials: Partials,
  partialNames: readonly string[],
  findings: Findings,
): void {
  const scope = rootScope<Seen>({ shape: root, key: '' });
  const budget = { left: visitBudget };
  const start = { scope, known: nothingKnown, source, inside: [], repeated: false, depth: 0 };
  checkProgram(program, { partials, partialNames, findings, budget, ...start });
}

function checkProgram(program: Program | undefined, walk: Walk): void {
  for (const statement of program?.body ?? []) {
    walk.budget.left -= 1;
    if (walk.budget.left < 0) return;
    checkStatement(statement, walk);
  }
}

function checkStatement(statement: Statement, walk: Walk): void {
  if (statement.type === 'MustacheStatement') checkMustache(statement, walk);
  else if (statement.type === 'BlockStatement') checkBlock(statement, walk);
  else if (statement.type === 'PartialStatement') checkPartial(statement, walk);
  else if (statement.type === 'ContentStatement') checkAnchors(statement, walk);
  else if (statement.type !== 'CommentStatement') {
    const what = 'Inline partials and partial blocks are not part of our Handlebars.';
    report(walk, statement.loc, 'template-syntax', what, 'Put the part in a file of its own and write {{> its-name}}.');
  }
}

function checkMustache(mustache: MustacheStatement, walk: Walk): void {
  const { path, loc, params, hash } = mustache;
  const isCall = params.length > 0 || hash !== undefined;
  const shape = isCall ? checkCall(mustache, 'printed', walk) : checkPath(path, 'printed', walk).shape;
  const name = String(path.original);
  if (shape.kind === 'list') {
    const what = `“${name}” is a list, and cannot be printed as it is.`;
    report(walk, loc, 'template-syntax', what, 'Write {{list …}} or {{#each …}}.');
  } else if (shape.kind === 'group') {
    const what = `“${name}” is a group of facts: say which of them to print.`;
    report(walk, loc, 'template-syntax', what, thereAre(shape.entries.keys()));
  } else if (shape.kind === 'image') {
    report(walk, loc, 'template-syntax', `“${name}” is a picture.`, `A line ::picture{field=${name}} prints it.`);
  } else if (isCall && shape.maybe) {
    const fix = 'Put it inside {{#if …}} … {{/if}}.';
    warn(walk, loc, 'template-unguarded', `All that “${name}” is given may be left out of a matter.`, fix);
  } else checkRaw(shape, name, isCall, mustache, walk);
}

/** What is kept for programs: `2026-04-02`, `true`. */
function checkRaw(shape: Shape, name: string, isCall: boolean, { loc }: MustacheStatement, walk: Walk): void {
  if (shape.kind !== 'plain') return;
  if (shape.holds === 'date' && !isCall) {
    const what = `“${name}” is a date, and would be printed as 2026-04-02.`;
    warn(walk, loc, 'template-raw-value', what, `Write {{date ${name}}}.`);
  } else if (shape.holds === 'flag') {
    const what = `“${name}” is yes or no, and would be printed as true or false.`;
    warn(walk, loc, 'template-raw-value', what, `Ask {{#if ${isCall ? `(${name} …)` : name}}} … {{/if}}.`);
  }
}

function checkBlock(block: BlockStatement, walk: Walk): void {
  const name = String(block.path.original);
  const [seen = anything, ...more] = block.params.map((param) => checkExpression(param, 'asked', walk));
  checkHash(block.hash, 'asked', walk);
  if (!blocks.has(name)) {
    const near = suggest(name, blocks.keys());
    const fix = near ? `Did you mean “#${near}”?` : 'There are #if, #unless, #each and #with.';
    report(walk, block.path.loc, 'template-unknown-helper', `There is no block “#${name}”.`, fix);
  } else if (block.params.length !== 1 || more.length > 0) {
    const fix = `It is written {{#${name} …}} … {{/${name}}}.`;
    report(walk, block.loc, 'template-syntax', `“#${name}” takes one fact, not ${block.params.length}.`, fix);
  }
  const inner = deeper(walk, block.loc);
  if (!inner) return;
  const scope = blockScope(name, seen, block, walk);
  const repeated = name === 'each' || (name === 'with' && walk.repeated);
  checkProgram(block.program, { ...inner, scope, repeated, known: learn(walk.known, told(name, block, true, walk)) });
  checkProgram(block.inverse, { ...inner, repeated: false, known: learn(walk.known, told(name, block, false, walk)) });
}

/** What is known inside a block, or in its {{else}}. */
function told(name: string, { params }: BlockStatement, inside: boolean, walk: Walk): readonly Fact[] {
  const [condition] = params;
  return condition && blocks.has(name) ? factsOf(condition, inside !== (name === 'unless'), walk) : [];
}

function blockScope(name: string, seen: Seen, block: BlockStatement, walk: Walk): Scope<Seen> {
  const { scope } = walk;
  const params = block.program?.blockParams;
  if (name === 'with') return withLocals(enter(scope, surely(seen)), params, [surely(seen)]);
  if (name !== 'each') return scope;
  const { shape } = seen;
  if (shape.kind !== 'list' && shape.kind !== 'any') {
    const fix = shape.kind === 'group' ? 'Write {{#with …}}.' : 'Write {{#if …}}.';
    report(walk, block.loc, 'template-syntax', '“#each” goes through a list, and this is none.', fix);
  }
  const item: Seen = shape.kind === 'list' ? { shape: shape.of, key: `[${walk.budget.left}]` } : anything;
  const number: Seen = { shape: { kind: 'plain', holds: 'number' } };
  const flag: Seen = { shape: { kind: 'plain', holds: 'flag' } };
  const variables = new Map([
    ['index', number],
    ['key', number],
    ['first', flag],
    ['last', flag],
  ]);
  const inside: Scope<Seen> = { ...scope, context: item, outer: scope, data: { variables, outer: scope.data } };
  return withLocals(inside, params, [item, number]);
}

function checkPartial(statement: PartialStatement, walk: Walk): void {
  const name = nameOfPartial(statement);
  const [param] = statement.params;
  const context = param ? checkExpression(param, 'asked', walk) : walk.scope.context;
  const hash = checkHash(statement.hash, 'asked', walk);
  const partial = walk.partials.get(name);
  walk.findings.partials.add(name);
  if (!partial && walk.partialNames.includes(name)) return;
  if (!partial) reportNoPartial(statement, name, walk);
  else if (walk.inside.includes(name)) reportCycle(statement, name, walk);
  else {
    const scope = enterPartial(walk.scope, hash.length === 0 ? context : merged(context, hash));
    const inner = deeper(walk, statement.loc);
    if (inner)
      checkProgram(partial.program, { ...inner, scope, source: partial.source, inside: [...walk.inside, name] });
  }
}

function merged(context: Seen, hash: readonly (readonly [string, Seen])[]): Seen {
  const entries = context.shape.kind === 'group' ? context.shape.entries : new Map<string, Shape>();
  const shapes = hash.map(([name, { shape }]) => [name, shape] as const);
  return {
    ...context,
    shape: { kind: 'group', entries: new Map([...entries, ...shapes]) },
    named: new Map([...(context.named ?? []), ...hash]),
  };
}

function reportCycle(statement: PartialStatement, name: string, walk: Walk): void {
  const cycle = [...walk.inside.slice(walk.inside.indexOf(name)), name].join(' → ');
  const what = `Partials include each other: ${cycle}.`;
  report(walk, statement.loc, 'template-cycle', what, 'Take one of them out of the other.');
}

function reportNoPartial(statement: PartialStatement, name: string, walk: Walk): void {
  if (name === '') {
    const what = 'The name of a partial cannot be computed.';
    report(walk, statement.loc, 'template-syntax', what, 'Write {{> its-name}}.');
    return;
  }
  const near = suggest(name, walk.partialNames);
  const where = `It would be ${name}.md, beside the template or in partials/, and under “partials” in template.yaml.`;
  const what = `There is no partial “${name}”.`;
  report(walk, statement.loc, 'template-unknown-helper', what, near ? `Did you mean “${near}”?` : where);
}
