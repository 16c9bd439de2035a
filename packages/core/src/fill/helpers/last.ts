import { any, maybe } from '../../template/index.ts';
import { absent } from '../value.ts';
import { type Helper, itemsOf } from './helper.ts';

/** The last entry of a list, e.g. `{{#with (last movants)}}{{name}}{{/with}}`. */
export const last: Helper = {
  params: ['list'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{#with (last movants)}}',
  shape: ([list]) => (list?.kind !== 'list' ? any : list.maybe ? maybe(list.of) : list.of),
  run: ([items]) => itemsOf(items).at(-1) ?? absent,
};
