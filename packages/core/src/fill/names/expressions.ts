import type {
  Expression,
  Hash,
  MustacheStatement,
  PathExpression,
  SubExpression,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { suggest } from '../../diagnostic/index.ts';
import { any, plain, type Shape } from '../../template/index.ts';
import type { Helper, Param } from '../helpers/helper.ts';
import { helpers } from '../helpers/index.ts';
import { startOf } from '../scope.ts';
import { deeper, report, type Walk } from './walk.ts';

/** The shape of what an expression says; what it names wrongly is reported, and has any shape. */
export function checkExpression(expression: Expression, walk: Walk): Shape {
  if (expression.type === 'SubExpression') return checkCall(expression, walk);
  return expression.type === 'PathExpression' ? checkPath(expression, walk) : plain;
}

export function checkHash(hash: Hash | undefined, walk: Walk): readonly (readonly [string, Shape])[] {
  return (hash?.pairs ?? []).map((pair) => [pair.key, checkExpression(pair.value, walk)] as const);
}

/** A path, or (where Handlebars allows one for a name) a literal, which names nothing here. */
export function checkPath(path: MustacheStatement['path'], walk: Walk): Shape {
  if (path.type !== 'PathExpression') {
    report(walk, path.loc, 'template-syntax', 'A value in quotes prints nothing: write it without braces.');
    return any;
  }
  const { from, parts } = startOf(path, walk.scope);
  if (from !== undefined) return parts.reduce((shape, part) => entryShape(shape, part, path, walk), from);
  const [what, fix] = path.data
    ? [
        `“${path.original}” means nothing here.`,
        'Inside {{#each}} there are @index, @first and @last; everywhere @root.',
      ]
    : [`“${path.original}” climbs out of the template.`, 'Each ../ leaves one {{#each}} or {{#with}}.'];
  report(walk, path.loc, 'template-unknown-name', what, fix);
  return any;
}

function entryShape(shape: Shape, part: string, path: PathExpression, walk: Walk): Shape {
  if (shape.kind === 'any') return any;
  if (shape.kind === 'list' && part === 'length') return plain;
  if (shape.kind === 'list' && /^\d{1,6}$/.test(part)) return shape.of;
  const entry = shape.kind === 'group' ? shape.entries.get(part) : undefined;
  if (entry) return entry;
  report(
    walk,
    path.loc,
    'template-unknown-name',
    `Nothing defines “${path.original}”.`,
    whatInstead(shape, part, walk),
  );
  return any;
}

function whatInstead(shape: Shape, part: string, walk: Walk): string {
  if (shape.kind === 'list') return `A list has no “${part}”: go through it with {{#each …}}.`;
  if (shape.kind !== 'group') return `There is no “${part}” in a single fact.`;
  const { root } = walk.scope;
  if (shape !== root && root.kind === 'group' && root.entries.has(part)) {
    return `Inside {{#each}} or {{#with}} write @root.${part}.`;
  }
  const near = suggest(part, shape.entries.keys());
  if (near) return `Did you mean “${near}”?`;
  if (shape === root) return 'Declare it under “fields” in template.yaml.';
  return `There are ${[...shape.entries.keys()].join(', ')}.`;
}

/** A helper with its values. */
export function checkCall(node: SubExpression | MustacheStatement, walk: Walk): Shape {
  const name = String(node.path.original);
  const inner = deeper(walk, node.loc);
  if (!inner) return any;
  const args = node.params.map((param) => checkExpression(param, inner));
  checkHash(node.hash, inner);
  const helper = helpers.get(name);
  if (helper) {
    checkArguments(node, name, helper, args, walk);
    return helper.shape(args);
  }
  const near = suggest(name, helpers.keys());
  const fix = near ? `Did you mean “${near}”?` : `There are ${[...helpers.keys()].join(', ')}.`;
  report(walk, node.path.loc, 'template-unknown-helper', `There is no helper “${name}”.`, fix);
  return any;
}

function checkArguments(
  node: SubExpression | MustacheStatement,
  name: string,
  helper: Helper,
  args: readonly Shape[],
  walk: Walk,
): void {
  const fix = `It is written ${helper.usage}.`;
  const miscount = wrongCount(node, helper, args.length);
  if (miscount) report(walk, node.loc, 'template-syntax', `“${name}” ${miscount}.`, fix);
  for (const [index, arg] of args.entries()) {
    const wrong = wrongArgument(helper.params[Math.min(index, helper.params.length - 1)], arg);
    if (wrong) report(walk, node.params[index]?.loc ?? node.loc, 'template-syntax', `“${name}” ${wrong}.`, fix);
  }
}

function wrongCount(node: SubExpression | MustacheStatement, helper: Helper, count: number): string | undefined {
  if (node.hash) return 'takes no name=value';
  if (count < helper.params.length - helper.optional) return 'got too few values';
  return !helper.rest && count > helper.params.length ? 'got too many values' : undefined;
}

function wrongArgument(param: Param | undefined, shape: Shape): string | undefined {
  if (param === 'anything' || shape.kind === 'any') return undefined;
  if (param === 'list') return shape.kind === 'list' ? undefined : 'wants a list here';
  if (shape.kind === 'prose') return 'works on plain text, and this field is Markdown';
  return shape.kind === 'plain' ? undefined : `wants one fact here, not a ${shape.kind}`;
}
