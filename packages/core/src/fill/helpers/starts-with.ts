import { absent, flagValue, textOf } from '../value.ts';
import { flagShape, type Helper } from './helper.ts';

/** Whether words begin with others: `{{#if (starts-with name "United")}}`. */
export const startsWith: Helper = {
  params: ['words', 'words'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{#if (starts-with name "United")}}',
  shape: flagShape,
  run: ([text = absent, beginning = absent]) =>
    flagValue(text.kind !== 'blank' && text.kind !== 'absent' && textOf(text).startsWith(textOf(beginning))),
};
