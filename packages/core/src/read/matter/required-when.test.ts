import { expect, it } from 'vitest';
import { sourceOfFile } from '../../diagnostic/index.ts';
import type { Field } from '../../template/index.ts';
import { readYaml } from '../yaml/index.ts';
import { checkRequiredWhen } from './required-when.ts';

const base = { help: 'Say why.', required: false, blank: false } as const;
const fields: Readonly<Record<string, Field>> = {
  relief: { ...base, type: 'choice', choices: ['same', 'different'] },
  leave: { ...base, type: 'yes-no' },
  standing: { ...base, type: 'text', requiredWhen: { field: 'relief', is: 'different' } },
  reason: { ...base, type: 'text', requiredWhen: { field: 'leave', is: false } },
  draft: { ...base, blank: true, type: 'text', requiredWhen: { field: 'relief', is: 'different' } },
  items: {
    ...base,
    type: 'list',
    of: {
      ...base,
      type: 'group',
      fields: {
        kind: { ...base, type: 'text' },
        note: { ...base, type: 'text', requiredWhen: { field: 'kind', is: 'long' } },
        leaveNote: { ...base, type: 'text', requiredWhen: { field: 'leave', is: true } },
      },
    },
  },
};

function reports(yaml: string): readonly string[] {
  const tree = readYaml(sourceOfFile('m.yaml', yaml)).value;
  if (tree?.root.kind !== 'map') throw new Error('not a map');
  return checkRequiredWhen(fields, tree, tree.root, ['papers', 0]).map(
    ({ place, what, fix }) => `${place?.line}:${place?.col} ${what} ${fix}`,
  );
}

it('a field that another makes necessary is missed, at its own level and by the fields at the top', () => {
  expect(reports('relief: different\nleave: yes\nitems:\n  - kind: long\n')).toEqual([
    '1:1 papers[0].standing is required because relief is different. Add “standing: …”.',
    '4:5 papers[0].items[0].note is required because kind is long. Add “note: …”.',
    '4:5 papers[0].items[0].leaveNote is required because leave is yes. Add “leaveNote: …”.',
  ]);
});

it('an answer that is left out says no, and an empty key is missing where it stands', () => {
  expect(reports('relief: same\nreason:\n')).toEqual([
    '2:1 papers[0].reason is required because leave is no. Add “reason: …”.',
  ]);
  expect(reports('relief: same\nreason: yes, there is\n')).toEqual([]);
});
