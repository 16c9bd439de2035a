import { expect, it } from 'vitest';
import { blank, directive, paragraph, resolveDraft, section } from '../../../../tests/support/drafts.ts';

it('reports each missing fact once, with its count and its place in the matter', () => {
  const { diagnostics } = resolveDraft(
    [
      section('caption'),
      directive('caption'),
      section('notice'),
      paragraph('On ', blank('hearing.date', 'hearing date'), ', or ', blank('hearing.date', 'hearing date')),
    ],
    { matter: { hearing: { time: '10:00 a.m.', courtroom: 'Courtroom 4' } } },
  );
  expect(diagnostics).toEqual([
    {
      code: 'blank',
      severity: 'note',
      place: expect.objectContaining({ file: 'hearing.date' }),
      what: '[hearing date] is blank: it stands 3 times in the papers.',
      fix: 'Fill in hearing.date.',
    },
  ]);
});

it('is an error when final', () => {
  const { diagnostics } = resolveDraft([directive('signature-block')], { final: true });
  expect(diagnostics).toMatchObject([
    {
      code: 'blank',
      severity: 'error',
      place: { file: 'counsel.0.attorneys.0.signed' },
      fix: 'Once Maya Ortiz has signed, give the day as signed: with that attorney under counsel.',
    },
  ]);
});

it('says whose signature a declaration waits for', () => {
  const { diagnostics } = resolveDraft([directive('declarant-signature')], { fields: { declarant: 'ortiz' } });
  expect(diagnostics).toMatchObject([
    {
      place: { file: 'people.0.signed' },
      fix: 'Once Maya Ortiz has signed, give the day as signed: with that person under people.',
    },
  ]);
});

it('finds the field of a paper by the id of the paper', () => {
  const { diagnostics } = resolveDraft([paragraph(blank('papers.motion.action', 'the action'))]);
  expect(diagnostics).toMatchObject([
    { place: { file: 'papers.0.action' }, fix: 'Fill in action of the paper “motion”.' },
  ]);
});

it('counts the case number in the footer', () => {
  const { diagnostics } = resolveDraft([paragraph('A')], {
    matter: { case: { parties: [{ id: 'city', name: 'City', role: 'plaintiff' }] } },
  });
  expect(diagnostics).toMatchObject([{ code: 'blank', what: '[case number] is blank: it stands once in the papers.' }]);
});
