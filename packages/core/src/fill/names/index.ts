import type {
  BlockStatement,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Diagnostic, suggest } from '../../diagnostic/index.ts';
import { any, plain, type Shape } from '../../template/index.ts';
import { blocks } from '../blocks.ts';
import { nameOfPartial } from '../evaluate.ts';
import { enter, enterPartial, rootScope, type Scope, withLocals } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { checkCall, checkExpression, checkHash, checkPath } from './expressions.ts';
import { deeper, report, type Walk } from './walk.ts';

/** Statements a check may visit, all partials laid out; the built-in motion has some hundreds. */
const visitBudget = 100_000;

/**
 * Checks everything a template names before any of it is filled, also in branches this matter does not take:
 * facts, helpers and their arguments, partials and their cycles.
 */
export function checkNames(syntax: Syntax, root: Shape, partials: ReadonlyMap<string, Syntax>): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const budget = { left: visitBudget };
  const { source, program } = syntax;
  checkProgram(program, { partials, found, scope: rootScope(root), source, inside: [], depth: 0, budget });
  return [...found.values()];
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
  else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
    const what = 'Inline partials and partial blocks are not part of our Handlebars.';
    report(walk, statement.loc, 'template-syntax', what, 'Put the part in a file of its own and write {{> its-name}}.');
  }
}

function checkMustache(mustache: MustacheStatement, walk: Walk): void {
  const { path, loc, params, hash } = mustache;
  const shape = params.length > 0 || hash ? checkCall(mustache, walk) : checkPath(path, walk);
  if (shape.kind === 'list') {
    const what = `“${path.original}” is a list, and cannot be printed as it is.`;
    report(walk, loc, 'template-syntax', what, 'Write {{list …}} or {{#each …}}.');
  } else if (shape.kind === 'group') {
    const what = `“${path.original}” is a group of facts: say which of them to print.`;
    report(walk, loc, 'template-syntax', what, `There are ${[...shape.entries.keys()].join(', ')}.`);
  }
}

function checkBlock(block: BlockStatement, walk: Walk): void {
  const name = String(block.path.original);
  const shapes = block.params.map((param) => checkExpression(param, walk));
  checkHash(block.hash, walk);
  if (!blocks.has(name)) {
    const near = suggest(name, blocks.keys());
    const fix = near ? `Did you mean “#${near}”?` : 'There are #if, #unless, #each and #with.';
    report(walk, block.path.loc, 'template-unknown-helper', `There is no block “#${name}”.`, fix);
  } else if (shapes.length !== 1) {
    const fix = `It is written {{#${name} …}} … {{/${name}}}.`;
    report(walk, block.loc, 'template-syntax', `“#${name}” takes one fact, not ${shapes.length}.`, fix);
  }
  const inner = deeper(walk, block.loc);
  if (!inner) return;
  checkProgram(block.program, { ...inner, scope: blockScope(name, shapes[0] ?? any, block, walk) });
  checkProgram(block.inverse, inner);
}

function blockScope(name: string, shape: Shape, block: BlockStatement, walk: Walk): Scope<Shape> {
  const { scope } = walk;
  const params = block.program?.blockParams;
  if (name === 'with') return withLocals(enter(scope, shape), params, [shape]);
  if (name !== 'each') return scope;
  if (shape.kind !== 'list' && shape.kind !== 'any') {
    report(walk, block.loc, 'template-syntax', '“#each” goes through a list, and this is none.');
  }
  const item = shape.kind === 'list' ? shape.of : any;
  const variables = new Map(['index', 'key', 'first', 'last'].map((each) => [each, plain] as const));
  const inside: Scope<Shape> = { ...scope, context: item, outer: scope, data: { variables, outer: scope.data } };
  return withLocals(inside, params, [item, plain]);
}

function checkPartial(statement: PartialStatement, walk: Walk): void {
  const name = nameOfPartial(statement);
  const [param] = statement.params;
  const context = param ? checkExpression(param, walk) : walk.scope.context;
  const hash = checkHash(statement.hash, walk);
  const partial = walk.partials.get(name);
  if (!partial) reportNoPartial(statement, name, walk);
  else if (walk.inside.includes(name)) reportCycle(statement, name, walk);
  else {
    const scope = enterPartial(walk.scope, hash.length === 0 ? context : merged(context, hash));
    const inner = deeper(walk, statement.loc);
    if (inner)
      checkProgram(partial.program, { ...inner, scope, source: partial.source, inside: [...walk.inside, name] });
  }
}

function merged(context: Shape, hash: readonly (readonly [string, Shape])[]): Shape {
  const entries = context.kind === 'group' ? context.entries : new Map<string, Shape>();
  return { kind: 'group', entries: new Map([...entries, ...hash]) };
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
  const near = suggest(name, walk.partials.keys());
  const where = `It would be ${name}.md, beside the template or in partials/, and under “partials” in template.yaml.`;
  const what = `There is no partial “${name}”.`;
  report(walk, statement.loc, 'template-unknown-helper', what, near ? `Did you mean “${near}”?` : where);
}
