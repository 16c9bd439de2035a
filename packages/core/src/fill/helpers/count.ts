import { numberValue } from '../value.ts';
import { type Helper, itemsOf, numberShape } from './helper.ts';

/** How many there are. */
export const count: Helper = {
  params: ['list'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{count interests}}',
  shape: numberShape,
  run: ([items]) => numberValue(itemsOf(items).length),
};
