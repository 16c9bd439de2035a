import { suggest } from '../../diagnostic/index.ts';
import type { Shape } from '../../template/index.ts';
import { absent, flagValue, textOf, type Value } from '../value.ts';
import { type Complaint, flagShape, type Helper } from './helper.ts';

/** Whether two facts are the same; a fact that is absent or blank equals nothing. */
export const eq: Helper = {
  params: ['words', 'words'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{#if (eq side "plaintiff")}}',
  shape: flagShape,
  check: ([left, right], [leftWord, rightWord]) => neverSo(left, rightWord) ?? neverSo(right, leftWord),
  run: ([left = absent, right = absent]) =>
    flagValue(isKnown(left) && isKnown(right) && textOf(left) === textOf(right)),
};

function isKnown(value: Value): boolean {
  return value.kind !== 'absent' && value.kind !== 'blank';
}

/** Words that a fact never is. */
function neverSo(shape: Shape | undefined, word: string | undefined): Complaint | undefined {
  if (shape?.kind !== 'plain' || word === undefined) return undefined;
  if (shape.holds === 'flag') {
    return { what: `compares a yes-no field with “${word}”`, fix: 'Ask {{#if it}} or {{#unless it}}.' };
  }
  if (!shape.choices || shape.choices.includes(word)) return undefined;
  const near = suggest(word, shape.choices);
  const fix = near === undefined ? `Its values are ${shape.choices.join(', ')}.` : `Did you mean “${near}”?`;
  return { what: `compares with “${word}”, which the field never is`, fix };
}
