import { any, maybe } from '../../template/index.ts';
import { absent } from '../value.ts';
import { type Helper, itemsOf } from './helper.ts';

/** The first entry of a list, e.g. `{{#with (first movants)}}{{name}}{{/with}}`. */
export const first: Helper = {
  params: ['list'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{#with (first movants)}}',
  shape: ([list]) => (list?.kind !== 'list' ? any : list.maybe ? maybe(list.of) : list.of),
  run: ([items]) => itemsOf(items).at(0) ?? absent,
};
