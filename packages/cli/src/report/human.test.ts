import type { Diagnostic } from '@engross/core';
import { expect, it } from 'vitest';
import { humanDiagnostics } from './human.ts';

it('prints a hundred of each severity and says how many more there are', () => {
  const many = Array.from({ length: 300 }, (_, index): Diagnostic => {
    return { code: 'cite-form', severity: index % 2 === 0 ? 'error' : 'warning', what: `Number ${index}.` };
  });
  const printed = humanDiagnostics([...many, { code: 'blank', severity: 'note', what: 'A note.' }], () => undefined);
  expect(printed.match(/Number/g)).toHaveLength(200);
  expect(printed).toContain('Number 198.');
  expect(printed).not.toContain('Number 200.');
  expect(printed).toContain('A note.');
  expect(printed).toMatch(/\nand 50 more errors\nand 50 more warnings\n$/);
});

it('shows the lines of a place once in a report, and again for another place', () => {
  const at = (line: number, what: string): Diagnostic => {
    return { code: 'cite-form', severity: 'warning', place: { file: 'matter.yaml', line, col: 1 }, what };
  };
  const printed = humanDiagnostics(
    [at(1, 'One.'), at(1, 'Two.'), at(9, 'Three.')],
    () => 'a\nb\nc\nd\ne\nf\ng\nh\ni\n',
  );
  expect(printed.match(/^> .*/gm)).toEqual(['> 1 | a', '> 9 | i']);
  expect(printed).toContain('matter.yaml:1:1  warning cite-form  Two.\n\n');
});
