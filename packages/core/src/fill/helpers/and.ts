import { flagValue, isTrue } from '../value.ts';
import { flagShape, type Helper } from './helper.ts';

/** Whether all of them hold. */
export const and: Helper = {
  params: ['anything'],
  optional: 0,
  rest: true,
  asks: true,
  usage: '{{#if (and several presumption)}}',
  shape: flagShape,
  run: (args) => flagValue(args.every(isTrue)),
};
