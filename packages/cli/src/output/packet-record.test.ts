import { expect, it } from 'vitest';
import { parseRecord, printRecord } from './packet-record.ts';

const entry = { paper: 'motion', format: 'pdf', file: 'filing/01-motion.pdf', size: 9, sha256: 'ab', description: 'M' };

function read(...files: readonly unknown[]): readonly string[] | undefined {
  const text = JSON.stringify({ producer: 'Engross', files, missing: [] }, null, 2);
  return parseRecord(text)?.files.map(({ file }) => file);
}

it('a record is read back, and no entry leads out of the output folder', () => {
  const outside = ['../matter.yaml', 'filing/../../x', '/etc/passwd', 'filing/.hidden', 'other/a.pdf', 7];
  expect(read(entry, ...outside.map((file) => ({ ...entry, file })), null, 'x')).toEqual(['filing/01-motion.pdf']);
});

it('what is not as we write it is no record', () => {
  expect(parseRecord('{ "name": "mine" }')).toBeUndefined();
  expect(parseRecord('{\n  "producer": "Engross",\n  "files": [')).toBeUndefined();
  expect(parseRecord('')).toBeUndefined();
  const printed = new TextDecoder().decode(printRecord({ producer: 'Engross', files: [], missing: [] }));
  expect(parseRecord(printed)?.files).toEqual([]);
});
