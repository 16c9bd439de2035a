import type {
  Expression,
  Hash,
  Literal,
  MustacheStatement,
  PathExpression,
  SubExpression,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { helpers } from './helpers/index.ts';
import type { Run } from './run.ts';
import { type Scope, startOf } from './scope.ts';
import { placeOf, type TemplateSource } from './syntax.ts';
import { absent, flagValue, numberValue, textValue, type Value } from './value.ts';

/** What an expression says, under `scope`. Names nobody knows have been reported and are absent. */
export function evaluate(expression: Expression, scope: Scope<Value>, run: Run, source: TemplateSource): Value {
  if (expression.type === 'SubExpression') return call(expression, scope, run, source);
  return expression.type === 'PathExpression' ? follow(expression, scope) : literal(expression);
}

/** What stands in quotes, a number, true or false. */
export function literal(expression: Literal): Value {
  if (expression.type === 'StringLiteral') return textValue(expression.value);
  if (expression.type === 'NumberLiteral') return numberValue(expression.value);
  return expression.type === 'BooleanLiteral' ? flagValue(expression.value) : absent;
}

function follow(path: PathExpression, scope: Scope<Value>): Value {
  const { from, parts } = startOf(path, scope);
  return parts.reduce<Value>(entry, from ?? absent);
}

/** What belongs to something the draft still lacks is that same blank. */
function entry(value: Value, part: string): Value {
  if (value.kind === 'blank') return value;
  if (value.kind === 'group') return value.entries.get(part) ?? absent;
  if (value.kind !== 'list') return absent;
  if (part === 'length') return numberValue(value.items.length);
  return /^\d{1,6}$/.test(part) ? (value.items[Number(part)] ?? absent) : absent;
}

type Call = SubExpression | MustacheStatement;

/** Calls a helper; what it finds wrong with its arguments is reported where it is called. */
export function call(node: Call, scope: Scope<Value>, run: Run, source: TemplateSource): Value {
  const helper = helpers.get(String(node.path.original));
  if (!helper) return absent;
  const result = helper.run(
    node.params.map((param) => evaluate(param, scope, run, source)),
    new Map(evaluateHash(node.hash, scope, run, source)),
  );
  if (!('mistake' in result)) return result;
  run.diagnostics.push({
    code: 'template-syntax',
    severity: 'error',
    place: placeOf(source, node.loc),
    what: result.mistake,
    fix: `It is written ${helper.usage}.`,
  });
  return absent;
}

export function evaluateHash(
  hash: Hash | undefined,
  scope: Scope<Value>,
  run: Run,
  source: TemplateSource,
): readonly (readonly [string, Value])[] {
  return (hash?.pairs ?? []).map((pair) => [pair.key, evaluate(pair.value, scope, run, source)] as const);
}
