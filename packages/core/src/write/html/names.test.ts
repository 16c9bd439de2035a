import { expect, it } from 'vitest';
import type { Document } from '../../document/index.ts';
import { namesOf } from './names.ts';

it('gives every target an id of its own, also where two names differ only in signs', () => {
  const targets = ['a.b', 'a b', 'a.b', 'c'];
  const style = { bold: false, italic: false, smallCaps: false };
  const inlines = targets.map((target) => ({ kind: 'reference', target, text: '1', style }));
  const blocks: unknown = targets.map((anchor) => ({ kind: 'paragraph', style: 'body', inlines, anchor }));
  const document = { id: 'first', sections: [{ blocks }], notes: [] } as unknown as Document;
  const { idOf } = namesOf(document);
  expect(['a.b', 'a b', 'c', 'd'].map((anchor) => idOf(anchor))).toEqual([
    'first-a-b',
    'first-a-b-1',
    'first-c',
    undefined,
  ]);
});
