import { type Code, type CodeCitation, namedCodes } from '../../authority/index.ts';
import { beforeSpaces, matchAt, straight } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readSections, type SectionAt } from '../parts/section.ts';
import type { VolumeAt } from '../parts/volumes.ts';
import { longestAt, type Trie, trieOf } from '../trie.ts';

const sign = /,? ?(?:(§§|sections |secs\. )|§|section |sec\. ) ?/iy;
const place = /,? (?:tit\. \d{1,3}|ch\. \d{1,4}[A-Z]?|app\.)(?=[, ])/y;

/** `28 U.S.C. § 1746`, `8 C.F.R. § 287.7(a)`; the sign may be missing. */
export function readTitledCode(flow: Flow, at: number, volume: VolumeAt): readonly Found[] | undefined {
  if (volume.volumed.kind !== 'code') return undefined;
  const { code } = volume.volumed;
  const part = matchAt(/,? (?:pts?\.|[Pp]arts?) (\d{1,4})/y, flow.text, volume.end);
  if (part) {
    const section = { start: at, end: volume.end + part[0].length, section: `pt. ${part[1]}` };
    return provisionsOf(at, [section], { group: code.group, code: `${volume.volume} ${code.name}` });
  }
  return readCode(flow, at, volume.end, { group: code.group, code: `${volume.volume} ${code.name}` }, true);
}

/** `Cal. Penal Code § 836`, `Code Civ. Proc., § 387, subd. (d)(1)`, `Cal. Code Regs. tit. 8, § 3203`. */
export function namedCodeReader(code: Code): Reader {
  return (flow, at, after) => {
    const part = matchAt(place, flow.text, after)?.[0] ?? '';
    const name = code.name + part.replace(',', '');
    return readCode(flow, at, after + part.length, { group: code.group, code: name }, false);
  };
}

function readCode(
  flow: Flow,
  at: number,
  after: number,
  code: Pick<CodeCitation, 'group' | 'code'>,
  signOptional: boolean,
): readonly Found[] | undefined {
  const found = matchAt(sign, flow.text, after) ?? (signOptional ? matchAt(/( )/y, flow.text, after) : undefined);
  if (!found) return undefined;
  const several = (found[1] ?? ' ') !== ' ';
  return provisionsOf(at, readSections(flow, after + found[0].length, several), code);
}

/** One citation a section: the first takes in the name of the code, each of the others is its number alone. */
export function provisionsOf(
  at: number,
  sections: readonly SectionAt[],
  code: Pick<CodeCitation, 'group' | 'code'>,
): readonly Found[] | undefined {
  if (sections.length === 0) return undefined;
  return sections.map(({ start, end, section }, index) => ({
    start: index === 0 ? at : start,
    end,
    citation: { kind: 'code', ...code, section, ...(index === 0 ? {} : { joined: true as const }) },
  }));
}

const ofSomethingElse = / (?:of|in|to) (?:the|this|that|its|an?|our|their) /y;

/** `S.F. Admin. Code §§ 12H.2`, `Marlow Mun. Code § 2.04`: a code in no table is what its capitalised words say. */
function namedBefore(
  flow: Flow,
  at: number,
  floor: number,
): { readonly start: number; readonly code: string } | undefined {
  const end = beforeSpaces(flow.text, at);
  if (
    !/(?:Code|Ann\.|Stat\.|Laws|Regs\.|Charter|Ordinances|Ord\.),?$/.test(
      flow.text.slice(Math.max(floor, end - 12), end),
    )
  )
    return undefined;
  const name = nameBefore(flow, at, floor, 'short');
  return name?.text.includes(' ') ? { start: name.start, code: straight(name.text) } : undefined;
}

/** `§ 1983`, `§§ 1331, 1343`: which code is for `resolve/` to say. `§ 17 of the Order` is of no code. */
export const readBareSection: Reader = (flow, at, _after, floor) => {
  const match = matchAt(/§(§?) ?/y, flow.text, at);
  if (!match) return undefined;
  const sections = readSections(flow, at + match[0].length, match[1] !== '');
  const named = namedBefore(flow, at, floor);
  if (named) return provisionsOf(named.start, sections, { group: 'statutes', code: named.code });
  if (matchAt(ofSomethingElse, flow.text, sections.at(-1)?.end ?? at)) return undefined;
  return provisionsOf(at, sections, { group: 'statutes' });
};

const codeNames: Trie<string> = trieOf(
  namedCodes.flatMap(({ name, spellings }) => spellings.map((spelling): [string, string] => [spelling, name])),
);

const ofTitle = / of (?:title|Title) (\d{1,2})(?:,? (?:of the )?(?:United States Code|U\.S\. Code|U\.S\.C\.))?/y;

/** `Section 1983`; `section 1373 of title 8`. `Section 3 of the Order` is no statute. */
export const readSectionWord: Reader = (flow, at, after) => {
  const match = matchAt(/ (?=\d)/y, flow.text, after);
  if (!match) return undefined;
  const sections = readSections(flow, after + match[0].length, /s$/i.test(flow.text.slice(at, after)));
  const last = sections.at(-1);
  if (!last) return undefined;
  const title = matchAt(ofTitle, flow.text, last.end);
  if (title) {
    return provisionsOf(at, endingAt(sections, last.end + title[0].length), {
      group: 'statutes',
      code: `${title[1]} U.S.C.`,
    });
  }
  const ofThe = matchAt(/ of the /y, flow.text, last.end)?.[0];
  const code = ofThe && longestAt(codeNames, flow.text, last.end + ofThe.length);
  if (code) return provisionsOf(at, endingAt(sections, code.end), { group: 'statutes', code: code.value });
  if (matchAt(ofSomethingElse, flow.text, last.end)) return undefined;
  return provisionsOf(at, sections, { group: 'statutes' });
};

/** The last section takes in the words after it that name the code. */
function endingAt(sections: readonly SectionAt[], end: number): readonly SectionAt[] {
  return sections.map((section, index) => (index === sections.length - 1 ? { ...section, end } : section));
}
