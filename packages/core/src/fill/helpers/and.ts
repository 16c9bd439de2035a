import { flagValue, isTrue } from '../value.ts';
import { type Helper, plainShape } from './helper.ts';

/** Whether all of them hold. */
export const and: Helper = {
  params: ['anything'],
  optional: 0,
  rest: true,
  usage: '{{#if (and several presumption)}}',
  shape: plainShape,
  run: (args) => flagValue(args.every(isTrue)),
};
