import type { BlockStatement, Expression, Program } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { evaluate, evaluateHash } from './expressions.ts';
import { type Spot, step } from './run.ts';
import { type Data, enter, type Scope, withLocals } from './scope.ts';
import { placeOf } from './syntax.ts';
import { absent, flagValue, isTrue, numberValue, type Value } from './value.ts';

type FillProgram = (program: Program | undefined, spot: Spot) => void;
type BlockFiller = (block: BlockStatement, spot: Spot, fillProgram: FillProgram) => void;

function argument(block: BlockStatement, { scope, run, source }: Spot): Value {
  const [first]: readonly Expression[] = block.params;
  return first ? evaluate(first, scope, run, source) : absent;
}

/** `{{#if x includeZero=true}}` takes 0 for true, as in Handlebars. */
function holds(block: BlockStatement, spot: Spot): boolean {
  const value = argument(block, spot);
  const options = new Map(evaluateHash(block.hash, spot.scope, spot.run, spot.source));
  const zero = value.kind === 'number' && value.value === 0;
  return isTrue(value) || (zero && isTrue(options.get('includeZero') ?? absent));
}

const fillIf: BlockFiller = (block, spot, fillProgram) =>
  fillProgram(holds(block, spot) ? block.program : block.inverse, spot);

const fillUnless: BlockFiller = (block, spot, fillProgram) =>
  fillProgram(holds(block, spot) ? block.inverse : block.program, spot);

const fillWith: BlockFiller = (block, spot, fillProgram) => {
  const value = argument(block, spot);
  if (!isTrue(value)) return fillProgram(block.inverse, spot);
  const scope = withLocals(enter(spot.scope, value), block.program?.blockParams, [value]);
  fillProgram(block.program, { ...spot, scope });
};

const fillEach: BlockFiller = (block, spot, fillProgram) => {
  const value = argument(block, spot);
  const items = value.kind === 'list' ? value.items : [];
  if (items.length === 0) return fillProgram(block.inverse, spot);
  for (const [index, item] of items.entries()) {
    if (!step(spot.run, placeOf(spot.source, block.loc))) return;
    const around: Scope<Value> = { ...spot.scope, data: dataOf(spot.scope, index, items.length) };
    const scope = withLocals(enterItem(around, spot.scope, item), block.program?.blockParams, [
      item,
      numberValue(index),
    ]);
    fillProgram(block.program, { ...spot, scope });
  }
};

function dataOf(scope: Scope<Value>, index: number, count: number): Data<Value> {
  const variables = new Map<string, Value>([
    ['index', numberValue(index)],
    ['key', numberValue(index)],
    ['first', flagValue(index === 0)],
    ['last', flagValue(index === count - 1)],
  ]);
  return { variables, outer: scope.data };
}

/** `../` climbs to the scope around the loop, with that scope's own data. */
function enterItem(around: Scope<Value>, outer: Scope<Value>, item: Value): Scope<Value> {
  const inside = enter(around, item);
  return inside === around ? around : { ...inside, outer };
}

/** The blocks a template may open; any other name is reported before filling. */
export const blocks: ReadonlyMap<string, BlockFiller> = new Map([
  ['if', fillIf],
  ['unless', fillUnless],
  ['with', fillWith],
  ['each', fillEach],
]);
