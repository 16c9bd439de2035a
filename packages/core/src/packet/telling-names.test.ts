import { expect, it } from 'vitest';
import { tellingNames } from './telling-names.ts';

const packet = {
  matter: {
    data: {
      papers: [
        { id: 'first', template: 'release' },
        { id: 'second', external: 'a.pdf', title: 'Answer of Quill', nature: 'other' as const },
      ],
    },
    places: { at: ([, index]: readonly unknown[]) => ({ file: 'matter.yaml', line: Number(index) + 1, col: 1 }) },
  },
  everyPaper: [
    {
      paper: { id: 'first' },
      manifest: { nature: 'press' as const },
      title: 'A',
      fileName: 'release-motion',
    },
  ],
};

it('finds names of files with a protected name in them', () => {
  const mask = (text: string): string => text.replace(/quill/i, '▇▇▇▇▇');
  const told = tellingNames(packet, mask);
  expect(told).toMatchObject([{ code: 'protected-name', severity: 'error', place: { line: 2 } }]);
});
