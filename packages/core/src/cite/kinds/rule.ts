import { type Code, localRuleSets, ruleSets } from '../../authority/index.ts';
import { afterSpaces, matchAt } from '../characters.ts';
import type { Reader } from '../found.ts';
import { readSections, type SectionAt } from '../parts/section.ts';
import { longestAt, type Trie, trieOf } from '../trie.ts';
import { provisionsOf } from './code.ts';

const lead = /,? ?(?:(rules |Rules )|rule |Rule |r\. |R\. )?/y;
const committeeNote = /,? advisory committee'?s'? notes?(?: (?:to|of) (\d{4})(?: (?:amendment|adoption))?)?/y;

/** `Fed. R. Civ. P. 24(a)(2)`, `Cal. Rules of Court, rule 3.1113(f)`. */
export function ruleReader(code: Code): Reader {
  return (flow, at, after) => {
    const match = matchAt(lead, flow.text, after);
    const start = afterSpaces(flow.text, after + (match?.[0].length ?? 0));
    const several = match?.[1] !== undefined || /s$/.test(flow.text.slice(at, after));
    const read = withCommitteeNote(flow.text, readSections(flow, start, several));
    const sections = lowered(flow.text.slice(at, after), read);
    return start === after ? undefined : provisionsOf(at, sections, { group: 'rules', code: code.name });
  };
}

/** `Fed. R. Civ. P. 24 advisory committee’s note to 1966 amendment` is an authority of its own. */
function withCommitteeNote(text: string, sections: readonly SectionAt[]): readonly SectionAt[] {
  const last = sections.at(-1);
  const note = last && matchAt(committeeNote, text, last.end);
  if (!last || !note) return sections;
  const section = `${last.section} advisory committee’s note${note[1] === undefined ? '' : ` to ${note[1]} amendment`}`;
  return [...sections.slice(0, -1), { ...last, end: last.end + note[0].length, section }];
}

const sets: Trie<string> = trieOf(
  [...ruleSets, ...localRuleSets].flatMap(({ name, spellings }) =>
    spellings.map((spelling): [string, string] => [spelling, name]),
  ),
);

/** `Rule 24(b)(1)(B)`, of whichever set `resolve/` finds; `Rule 24 of the Federal Rules of Civil Procedure`. */
export const readRuleWord: Reader = (flow, at, after) => {
  const match = matchAt(/ (?=\d)/y, flow.text, after);
  if (!match) return undefined;
  const sections = readSections(flow, after + match[0].length, /s$/i.test(flow.text.slice(at, after)));
  const last = sections.at(-1);
  const ofThe = last && matchAt(/ of the /y, flow.text, last.end)?.[0];
  const set = ofThe && longestAt(sets, flow.text, last.end + ofThe.length);
  if (!last || !set) return provisionsOf(at, lowered(flow.text.slice(at, after), sections), { group: 'rules' });
  return provisionsOf(at, [...sections.slice(0, -1), { ...last, end: set.end }], { group: 'rules', code: set.value });
};

/** In a heading in capitals, `RULE 24(A)(2)`, the first division is a small letter all the same. */
function lowered(word: string, sections: readonly SectionAt[]): readonly SectionAt[] {
  if (word !== word.toUpperCase() || !/[A-Z]{3}/.test(word) || /^FR/.test(word)) return sections;
  return sections.map((at) => ({ ...at, section: at.section.replace(/\([A-Z]\)/, (letter) => letter.toLowerCase()) }));
}

const localSets: Trie<string> = trieOf(
  localRuleSets.flatMap(({ name, spellings }) => spellings.map((spelling): [string, string] => [spelling, name])),
);

/** `N.D. Cal. Civ. L.R. 7-2`, the district read already. */
export function districtReader(district: string): Reader {
  return (flow, at, after, floor) => {
    const set = longestAt(localSets, flow.text, afterSpaces(flow.text, after));
    if (!set) return undefined;
    const code: Code = { name: `${district} ${set.value}`, group: 'rules', spellings: [] };
    return ruleReader(code)(flow, at, set.end, floor);
  };
}
