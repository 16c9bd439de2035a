import { expect, test } from 'vitest';
import type { CaseCitation, Citation } from '../../authority/index.ts';
import { plainStyle } from '../../document/index.ts';
import type { CitePlace } from '../setting.ts';
import { linkAuthorities } from './index.ts';

function caseOf(name: string, volume: string, page: string, year = '1999'): CaseCitation {
  return { kind: 'case', name, reports: [{ volume, reporter: 'F.3d', page }], court: '9th Cir.', year };
}

const smith = caseOf('Smith v. Marsh', '194', '1045');
const prete = caseOf('Prete v. Bradbury', '438', '949', '2006');
const id: Citation = { kind: 'id' };

type Cited = Citation | readonly [Citation, Partial<CitePlace>];

/** Places in reading order, c1, c2 …; beside a citation, what is different about its place. */
function placesOf(...citations: readonly Cited[]): readonly CitePlace[] {
  return citations.map((one, index) => {
    const [citation, other] = 'kind' in one ? [one, {}] : one;
    const text = [{ text: citation.kind, style: plainStyle }];
    const place = { file: 'motion.md', line: index + 1, col: 1 };
    return { anchor: `c${index + 1}`, citation, stream: 'body', counted: true, place, text, ...other };
  });
}

function keysOf(...citations: readonly Cited[]): readonly (string | undefined)[] {
  const places = placesOf(...citations);
  const { keys } = linkAuthorities(places);
  return places.map(({ anchor }) => keys.get(anchor));
}

test('a note begins with what the body cited at its call, and the body goes on as if there were no note', () => {
  const note = { stream: 'n1' };
  expect(keysOf(smith, [id, note], [prete, note], [id, note], id)).toEqual([
    '194 F.3d 1045',
    '194 F.3d 1045',
    '438 F.3d 949',
    '438 F.3d 949',
    '194 F.3d 1045',
  ]);
});

test('Id. that opens a note means the note before it, if the body cites nothing between them', () => {
  expect(keysOf([smith, { stream: 'n1' }], [id, { stream: 'n2' }]).at(-1)).toBe('194 F.3d 1045');
  expect(keysOf([smith, { stream: 'n1' }], prete, [id, { stream: 'n2' }]).at(-1)).toBe('438 F.3d 949');
});

test('a note before it with two authorities is ambiguous', () => {
  const [first, second] = [{ stream: 'n1' }, { stream: 'n2' }];
  const { diagnostics } = linkAuthorities(placesOf([smith, first], [prete, first], [id, second]));
  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
    ['cite-ambiguous', 'warning', 3],
  ]);
});

test('a place that does not count is linked, but no entry of the table', () => {
  const { keys, authorities } = linkAuthorities(
    placesOf([prete, { counted: false }], smith, [smith, { counted: false }]),
  );
  expect([...keys.values()]).toEqual(['438 F.3d 949', '194 F.3d 1045', '194 F.3d 1045']);
  expect(authorities.map(({ key, cites }) => [key, cites])).toEqual([['194 F.3d 1045', ['c2']]]);
});

test('a paper of the record takes Id., a nested citation and a textual one do not', () => {
  const rule: Citation = { kind: 'code', group: 'rules', code: 'Fed. R. Civ. P.', section: '24', textual: true };
  expect(keysOf(smith, { kind: 'record' }, id).at(-1)).toBeUndefined();
  expect(keysOf(smith, { ...prete, nested: true }, id).at(-1)).toBe('194 F.3d 1045');
  expect(keysOf(smith, rule, id).at(-1)).toBe('194 F.3d 1045');
});

test('Id. after a string cite is a warning that names both', () => {
  const { keys, diagnostics } = linkAuthorities(placesOf(smith, { ...prete, joined: true }, id));
  expect(keys.has('c3')).toBe(false);
  expect(diagnostics[0]?.what).toContain('194 F.3d 1045; 438 F.3d 949');
});

test('a citation joined to a textual one makes no string', () => {
  const rule: Citation = { kind: 'code', group: 'rules', code: 'Fed. R. Civ. P.', section: '24', textual: true };
  expect(keysOf(smith, rule, { ...prete, joined: true }, id).at(-1)).toBe('438 F.3d 949');
});

test('the court settles which rules a bare number means', () => {
  const places = placesOf(
    { kind: 'code', group: 'rules', section: '24(a)(2)' },
    { kind: 'code', group: 'rules', code: 'Civ. L.R.', section: '7-2' },
  );
  const { authorities } = linkAuthorities(places, { rules: 'Fed. R. Civ. P.', localRules: 'N.D. Cal. Civ. L.R.' });
  expect(authorities.map(({ key }) => key)).toEqual(['Fed. R. Civ. P. 24(a)(2)', 'N.D. Cal. Civ. L.R. 7-2']);
  expect(linkAuthorities(places).diagnostics).toHaveLength(1);
});

test('short forms for Word are as many as authorities', () => {
  const other = caseOf('Smith v. Marsh', '200', '1');
  const { authorities } = linkAuthorities(placesOf(smith, other));
  expect(authorities.map(({ short }) => short)).toEqual(['Smith, 194 F.3d 1045', 'Smith, 200 F.3d 1']);
});

test('a warning says where, what and what to do', () => {
  const { diagnostics } = linkAuthorities(
    placesOf({ kind: 'short-case', name: 'Berg', volume: '268', reporter: 'F.3d', pin: '818' }),
  );
  expect(diagnostics).toEqual([
    {
      code: 'cite-unresolved',
      severity: 'warning',
      place: { file: 'motion.md', line: 1, col: 1 },
      what: '“short-case” fits no authority that this paper cites in full.',
      fix: 'Cite it in full once, or mend the name, the volume or the page.',
    },
  ]);
});

test('an entry breaks its lines where the text may', () => {
  const order: CaseCitation = {
    kind: 'case',
    name: 'United States v. California',
    reports: [],
    docket: 'No. 2:18-cv-490, ECF No. 164',
    court: 'E.D. Cal.',
    date: 'June 4, 2018',
  };
  const entries = linkAuthorities(placesOf(order)).authorities.map(({ entry }) =>
    entry.map(({ text }) => text).join(''),
  );
  const glued = 'United States v.~California, No.~2:18-cv-490, ECF No.~164 (E.D. Cal. June~4, 2018)';
  expect(entries.map((words) => words.replaceAll('\u00a0', '~'))).toEqual([glued]);
});
