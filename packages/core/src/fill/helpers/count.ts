import { numberValue } from '../value.ts';
import { type Helper, itemsOf, plainShape } from './helper.ts';

/** How many there are. */
export const count: Helper = {
  params: ['list'],
  optional: 0,
  rest: false,
  usage: '{{count interests}}',
  shape: plainShape,
  run: ([items]) => numberValue(itemsOf(items).length),
};
