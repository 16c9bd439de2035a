import { flagValue, isTrue } from '../value.ts';
import { flagShape, type Helper } from './helper.ts';

/** Whether a fact is missing, empty or “no”. */
export const not: Helper = {
  params: ['anything'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{#if (not several)}}',
  shape: flagShape,
  run: ([value]) => flagValue(value === undefined || !isTrue(value)),
};
