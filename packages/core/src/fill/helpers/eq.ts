import { absent, flagValue, textOf, type Value } from '../value.ts';
import { type Helper, plainShape } from './helper.ts';

/** Whether two facts are the same; a fact that is absent or blank equals nothing. */
export const eq: Helper = {
  params: ['words', 'words'],
  optional: 0,
  rest: false,
  usage: '{{#if (eq side "plaintiff")}}',
  shape: plainShape,
  run: ([left = absent, right = absent]) =>
    flagValue(isKnown(left) && isKnown(right) && textOf(left) === textOf(right)),
};

function isKnown(value: Value): boolean {
  return value.kind !== 'absent' && value.kind !== 'blank';
}
