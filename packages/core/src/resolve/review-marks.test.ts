import { expect, it } from 'vitest';
import { cited, directive, linesIn, paragraph, resolveDraft } from '../../../../tests/support/drafts.ts';
import type { CaseCitation } from '../authority/index.ts';
import { plainStyle } from '../document/index.ts';
import type { LawEntry, LawGrade } from '../template/index.ts';
import type { LinkAuthorities } from './setting.ts';

const key = '630 F.3d 1173';

/** Every citation means the same case. */
const link: LinkAuthorities = (cites) => ({
  keys: new Map(cites.map(({ anchor }) => [anchor, key])),
  authorities: [
    {
      key,
      group: 'cases',
      entry: [{ text: 'Wilderness Soc’y v. U.S. Forest Serv., 630 F.3d 1173 (9th Cir. 2011)', style: plainStyle }],
      short: 'Wilderness Soc’y',
      cites: cites.map(({ anchor }) => anchor),
    },
  ],
  diagnostics: [],
});

function entry(grade: LawGrade, pins: Readonly<Record<string, LawGrade>> = {}): LawEntry {
  return { key, name: 'Wilderness Soc’y v. U.S. Forest Serv.', grade, pins, source: 'a test' };
}

function full(pin?: string): CaseCitation {
  return { kind: 'case', name: 'Wilderness Soc’y', reports: [], ...(pin !== undefined && { pin }) };
}

function body(law: readonly LawEntry[], pin?: string, more = {}): string | undefined {
  const { printed } = resolveDraft([paragraph(cited('Cite', full(pin)), '.')], { law, link, ...more });
  return linesIn(printed, 'body')[0];
}

const settled = `{c1 ${key}: Cite}.`;
const marked = `{c1 ${key}: Cite}‹\u00a0[verify]›.`;

it('marks what the register does not know, or grades C or M', () => {
  expect(body([])).toBe(marked);
  expect(body([entry('C')])).toBe(marked);
  expect(body([entry('M')])).toBe(marked);
});

it('leaves alone what is graded V or R', () => {
  expect(body([entry('V')])).toBe(settled);
  expect(body([entry('R')])).toBe(settled);
});

it('asks for the page as well, with either dash', () => {
  expect(body([entry('V', { '1179–80': 'R' })], '1179–80')).toBe(settled);
  expect(body([entry('V', { '1179-80': 'R' })], '1179–80')).toBe(settled);
  expect(body([entry('V', { '1179–80': 'C' })], '1179–80')).toBe(marked);
  expect(body([entry('V')], '1177')).toBe(marked);
});

it('leaves the prose of the matter to its author', () => {
  const { printed } = resolveDraft([paragraph(cited('Cite', full(), 'matter'), '.')], { link });
  expect(linesIn(printed, 'body')).toEqual([settled]);
});

it('is cleared by a review that names the authority, by its citation or as the table prints it', () => {
  const reviewed = (authority: string) => ({ reviewed: [{ authority, by: 'ortiz', date: '2026-02-20' }] });
  expect(body([], undefined, { matter: reviewed(key) })).toBe(settled);
  const entryText = "Wilderness Soc'y v. U.S. Forest Serv., 630 F.3d 1173 (9th Cir. 2011)";
  expect(body([], undefined, { matter: reviewed(entryText) })).toBe(settled);
  expect(body([], undefined, { matter: reviewed('1 F.3d 1') })).toBe(marked);
});

it('reports each doubt once: a note in a draft, an error when final', () => {
  const blocks = [paragraph(cited('Cite', full()), cited('Again', full())), directive('authorities')];
  const codes = (final: boolean) =>
    resolveDraft(blocks, { link, final }).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  expect(codes(false)).toEqual(['note authority-unverified']);
  expect(codes(true)).toContain('error authority-unverified');
});

it('says in words what law.yaml knows', () => {
  const said = (law: readonly LawEntry[], pin?: string) =>
    resolveDraft([paragraph(cited('Cite', full(pin)))], { law, link }).diagnostics.map(({ what }) => what);
  const opening = `Nobody has verified what the template cites ${key} for;`;
  expect(said([])).toEqual([`${opening} law.yaml has no entry for it.`]);
  expect(said([entry('M')])).toEqual([`${opening} law.yaml grades it M: from memory only.`]);
  expect(said([entry('C')])).toEqual([`${opening} law.yaml grades it C: case read, page from memory.`]);
  expect(said([entry('V')], '115')).toEqual([`${opening} law.yaml has no entry for page 115.`]);
  expect(said([entry('V', { '115': 'M' })], '115')).toEqual([
    `${opening} law.yaml grades page 115 M: from memory only.`,
  ]);
});
