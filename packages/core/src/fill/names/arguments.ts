import type { Expression, MustacheStatement, SubExpression } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { suggest } from '../../diagnostic/index.ts';
import type { Shape } from '../../template/index.ts';
import { literal } from '../expressions.ts';
import type { Helper, Param } from '../helpers/helper.ts';
import type { Seen } from './seen.ts';
import { report, type Walk } from './walk.ts';

export type Call = SubExpression | MustacheStatement;

/** A helper that is called, with the shapes of what it is given. */
interface Called {
  readonly node: Call;
  readonly name: string;
  readonly helper: Helper;
  readonly args: readonly Shape[];
  readonly named: readonly (readonly [string, Seen])[];
}

/** What a helper is given, each value by itself and then all of them together; one mistake in a call is told once. */
export function checkCalled(called: Called, walk: Walk): void {
  markEntries(called, walk);
  const before = walk.findings.found.size;
  checkArguments(called, walk);
  checkNamed(called, walk);
  if (walk.findings.found.size === before) checkTogether(called, walk);
}

/** `{{list items "heading"}}` reads the field “heading” of each item. */
function markEntries({ node, args }: Called, walk: Walk): void {
  for (const list of args) {
    if (list.kind !== 'list' || list.of.kind !== 'group') continue;
    for (const param of node.params) {
      const field = list.of.entries.get(wordOf(param) ?? '')?.field;
      if (field !== undefined) walk.findings.fields.add(field);
    }
  }
}

function checkArguments({ node, name, helper, args }: Called, walk: Walk): void {
  const fix = `It is written ${helper.usage}.`;
  const miscount = wrongCount(helper, args.length);
  if (miscount) report(walk, node.loc, 'template-syntax', `“${name}” ${miscount}.`, fix);
  for (const [index, arg] of args.entries()) {
    const param = node.params[index];
    const wrong = wrongArgument(helper.params[Math.min(index, helper.params.length - 1)], arg, param);
    if (wrong) report(walk, param?.loc ?? node.loc, 'template-syntax', `“${name}” ${wrong}.`, fix);
  }
}

function checkNamed({ node, name, helper, named }: Called, walk: Walk): void {
  const { named: known = {}, usage } = helper;
  const names = Object.keys(known);
  const fix = `It is written ${usage}.`;
  if (named.length > 0 && names.length === 0) {
    report(walk, node.loc, 'template-syntax', `“${name}” takes no name=value.`, fix);
    return;
  }
  for (const [index, [key, { shape }]] of named.entries()) {
    const pair = node.hash?.pairs[index];
    if (!Object.hasOwn(known, key)) {
      const near = suggest(key, names);
      const instead = near ? `Did you mean “${near}”?` : `It takes ${names.join(', ')}.`;
      report(walk, pair?.loc ?? node.loc, 'template-syntax', `“${name}” takes no “${key}”.`, instead);
      continue;
    }
    const wrong = wrongArgument(known[key], shape, pair?.value);
    if (wrong) report(walk, pair?.loc ?? node.loc, 'template-syntax', `“${name}” ${wrong}.`, fix);
  }
}

/** What its arguments say of one another; and a call of nothing but words in quotes can be tried. */
function checkTogether({ node, name, helper, args }: Called, walk: Walk): void {
  const complaint = helper.check?.(args, node.params.map(wordOf));
  const fix = `It is written ${helper.usage}.`;
  if (complaint) {
    report(walk, node.loc, 'template-syntax', `“${name}” ${complaint.what}.`, complaint.fix ?? fix);
    return;
  }
  const literals = node.params.flatMap((param) => (isLiteral(param) ? [literal(param)] : []));
  if (literals.length < node.params.length || node.hash) return;
  const result = helper.run(literals, new Map());
  if ('mistake' in result) report(walk, node.loc, 'template-syntax', result.mistake, fix);
}

type Literal = Exclude<Expression, { readonly type: 'PathExpression' | 'SubExpression' }>;

function isLiteral(expression: Expression): expression is Literal {
  return expression.type !== 'PathExpression' && expression.type !== 'SubExpression';
}

/** The words that stand in quotes. */
function wordOf(expression: Expression | undefined): string | undefined {
  return expression?.type === 'StringLiteral' ? expression.value : undefined;
}

function wrongCount(helper: Helper, count: number): string | undefined {
  if (count < helper.params.length - helper.optional) return 'got too few values';
  return !helper.rest && count > helper.params.length ? 'got too many values' : undefined;
}

function wrongArgument(param: Param | undefined, shape: Shape, given: Expression | undefined): string | undefined {
  if (param === undefined || param === 'anything' || shape.kind === 'any') return undefined;
  if (typeof param !== 'string') return wrongChoice(param, shape, wordOf(given));
  if (param === 'list') return shape.kind === 'list' ? undefined : 'wants a list here';
  if (param === 'counted')
    return shape.kind === 'list' || isNumber(shape) ? undefined : 'wants a list or a number here';
  if (param === 'person' && shape.kind !== 'plain') return isSomebody(shape) ? undefined : 'wants somebody here';
  if (shape.kind === 'prose') return param === 'prose' ? undefined : 'works on plain text, and this field is Markdown';
  if (shape.kind !== 'plain') return `wants one fact here, not ${shape.kind === 'image' ? 'an' : 'a'} ${shape.kind}`;
  return wrongKind(param, shape, given);
}

/** A date, a time or a number in quotes is tried; one from the matter must be declared as such. */
function wrongKind(
  param: Param,
  shape: Shape & { readonly kind: 'plain' },
  given: Expression | undefined,
): string | undefined {
  const isText = wordOf(given) !== undefined;
  if (param === 'date' && shape.holds !== 'date' && !isText) return 'wants a date here';
  if (param === 'time' && shape.holds !== 'time' && !isText) return 'wants a time here';
  if (param === 'number' && !isNumber(shape) && !isText) return 'wants a number here';
  return param === 'yes-no' && shape.holds !== 'flag' ? 'wants true or false here' : undefined;
}

function isSomebody(shape: Shape): boolean {
  return shape.kind === 'group' && shape.entries.has('name');
}

function isNumber(shape: Shape): boolean {
  return shape.kind === 'plain' && shape.holds === 'number';
}

function wrongChoice(choices: readonly string[], shape: Shape, word: string | undefined): string | undefined {
  if (shape.kind !== 'plain') return `wants one of ${choices.join(', ')} here`;
  const said = word === undefined ? (shape.choices ?? []) : [word];
  const wrong = said.find((each) => !choices.includes(each));
  return wrong === undefined ? undefined : `does not know “${wrong}”: there are ${choices.join(', ')}`;
}
