import type { Expression, Hash } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { suggest, thereAre } from '../../diagnostic/index.ts';
import { any, type Shape } from '../../template/index.ts';
import { helpers } from '../helpers/index.ts';
import { type Call, checkCalled } from './arguments.ts';
import { checkPath, type Use } from './paths.ts';
import { anything, type Seen } from './seen.ts';
import { deeper, report, type Walk } from './walk.ts';

/** What an expression stands for; what it names wrongly is reported, and may be anything. */
export function checkExpression(expression: Expression, use: Use, walk: Walk): Seen {
  if (expression.type === 'SubExpression') return { shape: checkCall(expression, use, walk) };
  if (expression.type === 'PathExpression') return checkPath(expression, use, walk);
  const holds = { StringLiteral: 'text', NumberLiteral: 'number', BooleanLiteral: 'flag' } as const;
  if (expression.type === 'UndefinedLiteral' || expression.type === 'NullLiteral') return anything;
  return { shape: { kind: 'plain', holds: holds[expression.type] } };
}

export function checkHash(hash: Hash | undefined, use: Use, walk: Walk): readonly (readonly [string, Seen])[] {
  return (hash?.pairs ?? []).map((pair) => [pair.key, checkExpression(pair.value, use, walk)] as const);
}

/** A helper with its values: the shape of what it gives. */
export function checkCall(node: Call, use: Use, walk: Walk): Shape {
  const name = String(node.path.original);
  const inner = deeper(walk, node.loc);
  if (!inner) return any;
  const helper = helpers.get(name);
  const needed = helper && !helper.asks ? helper.params.length - helper.optional : 0;
  const args = node.params.map((param, index) => checkExpression(param, index < needed ? use : 'asked', inner).shape);
  const named = checkHash(node.hash, 'asked', inner);
  if (!helper) return reportNoHelper(node, name, walk);
  checkCalled({ node, name, helper, args, named }, walk);
  return helper.shape(args);
}

function reportNoHelper(node: Call, name: string, walk: Walk): Shape {
  const near = suggest(name, helpers.keys());
  const fix = near ? `Did you mean “${near}”?` : thereAre(helpers.keys());
  report(walk, node.path.loc, 'template-unknown-helper', `There is no helper “${name}”.`, fix);
  return any;
}
