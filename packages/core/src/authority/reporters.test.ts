import { expect, test } from 'vitest';
import { closedUp, reporters } from './reporters.ts';

function withoutSpacing(form: string): string {
  return form.replace(/[ .'’]/g, '');
}

test('no two reporters read the same once spaces and points are gone, but for three public-domain forms', () => {
  const owners = new Map<string, string>();
  for (const { form, right, read } of reporters.values()) {
    // `2015 ND 12` is told from `79 N.D. 12` by its points.
    if (['ND', 'NH', 'SD'].includes(form)) continue;
    for (const spelling of [...right, ...read]) {
      const owner = owners.get(withoutSpacing(spelling)) ?? form;
      expect([spelling, owner]).toEqual([spelling, form]);
      owners.set(withoutSpacing(spelling), form);
    }
  }
});

test('every series ends after it begins, and the table names each reporter once', () => {
  for (const { form, from = 0, to = 9999 } of reporters.values()) expect([form, from <= to]).toEqual([form, true]);
  expect(reporters.size).toBeGreaterThan(240);
});

test('California closes its reporters up', () => {
  expect(closedUp('Cal. App. 5th')).toBe('Cal.App.5th');
  expect(reporters.get('Cal. App. 5th')?.right).toContain('Cal.App.5th');
});

test('forms that ordinary text has too ask for evidence', () => {
  const asking = ['Cal.', 'Black', 'P.', 'Or.'].map((form) => reporters.get(form)?.needsEvidence);
  const plain = ['U.S.', 'F.3d', 'Cal. App. 5th', 'WL'].map((form) => reporters.get(form)?.needsEvidence);
  expect([...asking, ...plain]).toEqual([true, true, true, true, false, false, false, false]);
});
