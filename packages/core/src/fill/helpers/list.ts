import { suggest, thereAre } from '../../diagnostic/index.ts';
import type { Shape } from '../../template/index.ts';
import { absent, isTrue, textOf, textValue, type Value } from '../value.ts';
import { type Complaint, entryOf, type Helper, itemsOf, plainShape } from './helper.ts';

/** `A`, `A and B`, `A, B, and C`. Each item keeps where it stands; one that is absent is left out. */
export const list: Helper = {
  params: ['list', 'words', 'words'],
  optional: 2,
  rest: false,
  usage: '{{list movants "name"}}',
  shape: plainShape,
  check: ([items], [, name]) => (items?.kind === 'list' ? wrongField(items.of, name) : undefined),
  run: ([items, field, conjunction]) => {
    if (items?.kind === 'blank') return items;
    const name = field && textOf(field);
    const entries = itemsOf(items).map((item) => entryOf(item, name));
    const shown = entries.filter((entry) => entry.kind === 'blank' || isTrue(entry));
    const wrong = shown.find((entry) => entry.kind === 'list' || entry.kind === 'group');
    if (wrong) return { mistake: 'Say which field to list, e.g. {{list movants "name"}}.' };
    return joined(shown, conjunction ? textOf(conjunction) : 'and');
  },
};

function wrongField(item: Shape, name: string | undefined): Complaint | undefined {
  if (item.kind !== 'group') {
    return name === undefined || item.kind === 'any'
      ? undefined
      : { what: `finds no “${name}” in entries that are single facts` };
  }
  const names = [...item.entries.keys()];
  if (name === undefined) return { what: 'must know which field of its entries to list', fix: thereAre(names) };
  const entry = item.entries.get(name);
  const near = suggest(name, names);
  if (!entry) {
    const fix = near === undefined ? thereAre(names) : `Did you mean “${near}”?`;
    return { what: `finds no “${name}” in the entries of its list`, fix };
  }
  if (entry.maybe)
    return { what: `lists “${name}”, which entries may leave out`, fix: 'List a field that is required.' };
  return entry.kind === 'plain' ? undefined : { what: `lists “${name}”, which is a ${entry.kind}` };
}

function joined(values: readonly Value[], conjunction: string): Value {
  if (values.length === 0) return absent;
  const parts = values.flatMap((value, index) => [textValue(separator(index, values.length, conjunction)), value]);
  return { kind: 'sequence', parts: parts.slice(1) };
}

function separator(index: number, count: number, conjunction: string): string {
  if (index < count - 1) return ', ';
  return count === 2 ? ` ${conjunction} ` : `, ${conjunction} `;
}
