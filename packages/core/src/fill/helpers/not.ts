import { flagValue, isTrue } from '../value.ts';
import { type Helper, plainShape } from './helper.ts';

/** Whether a fact is missing, empty or “no”. */
export const not: Helper = {
  params: ['anything'],
  optional: 0,
  rest: false,
  usage: '{{#if (not several)}}',
  shape: plainShape,
  run: ([value]) => flagValue(value === undefined || !isTrue(value)),
};
