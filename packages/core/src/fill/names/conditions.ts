import type { Expression, PathExpression, SubExpression } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { startOf } from '../scope.ts';
import type { Fact } from './known.ts';
import { anything, entryOf, type Seen } from './seen.ts';
import type { Walk } from './walk.ts';

/** What a condition tells about the facts it asks for, where it holds or where it does not. */
export function factsOf(condition: Expression, holds: boolean, walk: Walk): readonly Fact[] {
  if (condition.type === 'PathExpression') {
    // A list that has a length has entries.
    const parts = condition.parts.at(-1) === 'length' ? condition.parts.slice(0, -1) : condition.parts;
    const { key, shape } = lookUp({ ...condition, parts }, walk) ?? anything;
    // What is always there tells nothing.
    if (holds && !shape.maybe && !shape.blank && shape.kind !== 'plain') return [];
    return key ? [{ kind: holds ? 'there' : 'missing', key }] : [];
  }
  return condition.type === 'SubExpression' ? factsOfCall(condition, holds, walk) : [];
}

function factsOfCall({ path, params }: SubExpression, holds: boolean, walk: Walk): readonly Fact[] {
  const name = String(path.original);
  const [first, second] = params;
  if (name === 'count') return first && holds ? factsOf(first, true, walk) : [];
  if (name === 'not') return first ? factsOf(first, !holds, walk) : [];
  if (name === 'eq')
    return first && second ? [...equality(first, second, holds, walk), ...equality(second, first, holds, walk)] : [];
  if (name === (holds ? 'and' : 'or')) return params.flatMap((param) => factsOf(param, holds, walk));
  if (name !== 'or') return [];
  const alternatives = params.map((param) => factsOf(param, true, walk));
  const keys = alternatives.flatMap(([fact]) => (fact?.kind === 'there' || fact?.kind === 'is' ? [fact.key] : []));
  return keys.length === params.length ? [{ kind: 'one-of', keys }] : [];
}

/** A choice of two that is not the one is the other. */
function equality(asked: Expression, value: Expression, holds: boolean, walk: Walk): readonly Fact[] {
  const seen = asked.type === 'PathExpression' ? lookUp(asked, walk) : undefined;
  if (!seen?.key || value.type === 'PathExpression' || value.type === 'SubExpression') return [];
  const said = String(value.original);
  const { key, shape } = seen;
  if (holds) return [{ kind: 'is', key, value: said }];
  const others =
    shape.kind === 'plain' && !shape.maybe && !shape.blank ? shape.choices?.filter((each) => each !== said) : [];
  const [other] = others ?? [];
  return others?.length === 1 && other !== undefined ? [{ kind: 'is', key, value: other }] : [];
}

/** What a path stands for; what it names wrongly is reported elsewhere. */
function lookUp(path: PathExpression, walk: Walk): Seen | undefined {
  const { from, parts } = startOf(path, walk.scope);
  return parts.reduce<Seen | undefined>((seen, part) => seen && entryOf(seen, part, walk.known), from);
}
