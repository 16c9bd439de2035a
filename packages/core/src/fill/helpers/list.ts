import { absent, isTrue, textOf, textValue, type Value } from '../value.ts';
import { entryOf, type Helper, itemsOf, plainShape } from './helper.ts';

/** `A`, `A and B`, `A, B, and C`. Each item keeps where it stands; one that is absent is left out. */
export const list: Helper = {
  params: ['list', 'words', 'words'],
  optional: 2,
  rest: false,
  usage: '{{list movants "name"}}',
  shape: plainShape,
  run: ([items, field, conjunction]) => {
    const name = field && textOf(field);
    const entries = itemsOf(items).map((item) => entryOf(item, name));
    const shown = entries.filter((entry) => entry.kind === 'blank' || isTrue(entry));
    const wrong = shown.find((entry) => entry.kind === 'list' || entry.kind === 'group');
    if (wrong) return { mistake: 'Say which field to list, e.g. {{list movants "name"}}.' };
    return joined(shown, conjunction ? textOf(conjunction) : 'and');
  },
};

function joined(values: readonly Value[], conjunction: string): Value {
  if (values.length === 0) return absent;
  const parts = values.flatMap((value, index) => [textValue(separator(index, values.length, conjunction)), value]);
  return { kind: 'sequence', parts: parts.slice(1) };
}

function separator(index: number, count: number, conjunction: string): string {
  if (index < count - 1) return ', ';
  return count === 2 ? ` ${conjunction} ` : `, ${conjunction} `;
}
