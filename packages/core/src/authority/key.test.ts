import { expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { authorityKeyOf } from './key.ts';

const keys: readonly (readonly [string | undefined, Citation])[] = [
  [
    '630 F.3d 1173',
    { kind: 'case', name: '', reports: [{ volume: '630', reporter: 'F.3d', page: '1173' }], pin: '1179' },
  ],
  [
    'No. 22-3034 (7th Cir. July 27, 2023)',
    {
      kind: 'case',
      name: '',
      reports: [],
      docket: 'No. 22-3034',
      court: '7th Cir.',
      date: 'July 27, 2023',
      year: '2023',
    },
  ],
  ['28 U.S.C. § 1746', { kind: 'code', group: 'statutes', code: '28 U.S.C.', section: '1746' }],
  ['5 U.S.C. §§ 701–06', { kind: 'code', group: 'statutes', code: '5 U.S.C.', section: '701–06' }],
  ['28 U.S.C. § 1332(a)(1)–(2)', { kind: 'code', group: 'statutes', code: '28 U.S.C.', section: '1332(a)(1)–(2)' }],
  ['Fed. R. Civ. P. 24(a)(2)', { kind: 'code', group: 'rules', code: 'Fed. R. Civ. P.', section: '24(a)(2)' }],
  ['N.D. Cal. Civ. L.R. 7-2', { kind: 'code', group: 'rules', code: 'N.D. Cal. Civ. L.R.', section: '7-2' }],
  ['U.S.S.G. § 2L1.2', { kind: 'code', group: 'rules', code: 'U.S.S.G.', section: '2L1.2' }],
  [
    'U.S. Const. amend. X',
    { kind: 'code', group: 'constitutional-provisions', code: 'U.S. Const.', section: 'amend. X' },
  ],
  [
    'Cal. Code Regs. tit. 8, § 3203',
    { kind: 'code', group: 'regulations', code: 'Cal. Code Regs. tit. 8', section: '3203' },
  ],
  [
    '735 Ill. Comp. Stat. 5/2-619',
    { kind: 'code', group: 'statutes', code: '735 Ill. Comp. Stat.', section: '5/2-619' },
  ],
  ['82 Fed. Reg. 8799', { kind: 'other', cite: '82 Fed. Reg. 8799', group: 'regulations' }],
  [undefined, { kind: 'code', group: 'statutes', section: '1983' }],
  [undefined, { kind: 'id', pin: 'at 5' }],
  [undefined, { kind: 'short-case', volume: '268', reporter: 'F.3d', pin: '818' }],
  [undefined, { kind: 'record' }],
];

test.each(keys)('the key %s', (key, citation) => {
  expect(authorityKeyOf(citation)).toBe(key);
});
