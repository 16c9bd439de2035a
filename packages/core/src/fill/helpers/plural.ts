import { textOf, textValue } from '../value.ts';
import { type Helper, plainShape } from './helper.ts';

/** The first word for one, the second for none or many. Takes a list or a number. */
export const plural: Helper = {
  params: ['counted', 'words', 'words'],
  optional: 0,
  rest: false,
  asks: true,
  usage: '{{plural movants "moves" "move"}}',
  shape: plainShape,
  run: ([counted, one, many]) => {
    const count = counted?.kind === 'list' ? counted.items.length : counted && Number(textOf(counted));
    const word = count === 1 ? one : many;
    return textValue(word ? textOf(word) : '');
  },
};
