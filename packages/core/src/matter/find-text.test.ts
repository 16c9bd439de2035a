import { expect, it } from 'vitest';
import { smallMatter } from '../../../../tests/support/small-matter.ts';
import { type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import { findText, type Matter, matterSchema } from './index.ts';

/** A matter whose values stand where their path says: in line 1 of a file of that name. */
function matter(fields: Matter['papers'][number]['fields']): Matter {
  const data = matterSchema.parse({ ...smallMatter, papers: [{ id: 'motion', template: 'motion' }] });
  const papers = [{ id: 'motion', template: 'motion', index: 0, fields }];
  const places = { at: (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, col: 1 }) };
  return { file: 'matter.yaml', data, papers, externals: new Map(), places };
}

const prose: SourceText = sourceOfFile('facts.md', 'Nothing here.\nThey said 你.');

it('finds a text in the values of the matter', () => {
  expect(findText(matter({}), 'Valdastri & Ng')?.file).toBe('counsel.0.firm');
});

it('finds a text in a paper’s fields, at its own line and column in prose', () => {
  const fields = { events: [{ event: 'Complaint filed' }], action: { prose } };
  expect(findText(matter(fields), 'Complaint')?.file).toBe('papers.0.events.0.event');
  expect(findText(matter(fields), '你')).toEqual({ file: 'facts.md', line: 2, col: 11 });
});

it('finds nothing that nobody wrote', () => {
  expect(findText(matter({ picture: true }), 'Nowhere')).toBeUndefined();
});
