import { expect, it } from 'vitest';
import type { Inline } from './document.ts';
import { plainText, styledText } from './plain.ts';
import { italicStyle, plainStyle } from './text.ts';
import { flatInlines } from './walk.ts';

const inlines: readonly Inline[] = [
  { kind: 'text', text: 'See ', style: plainStyle },
  {
    kind: 'citation',
    anchor: 'c1',
    inlines: [
      { kind: 'text', text: 'Id.', style: italicStyle },
      { kind: 'text', text: ' at 4', style: plainStyle },
    ],
  },
  { kind: 'review-mark', text: ' [verify]', style: plainStyle },
  { kind: 'text', text: '.', style: plainStyle },
  { kind: 'note-call', note: 'n1', number: 1, anchor: 'f1' },
  { kind: 'line-break' },
  { kind: 'blank', path: 'hearing.date', text: '[hearing date]', style: plainStyle },
];

it('gives the words without calls and marks, neighbours of one style joined', () => {
  expect(plainText(inlines)).toBe('See Id. at 4. [hearing date]');
  expect(styledText(inlines).map(({ text }) => text)).toEqual(['See ', 'Id.', ' at 4. [hearing date]']);
});

it('lays open what stands in citations and links', () => {
  expect(flatInlines(inlines).map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'text',
    'review-mark',
    'text',
    'note-call',
    'line-break',
    'blank',
  ]);
});
