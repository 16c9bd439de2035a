import type { Citation } from '../authority/index.ts';
import type { Diagnostic } from '../diagnostic/index.ts';
import type { AuthorityKey } from '../document/index.ts';
import type { LawEntry, LawGrade } from '../template/index.ts';
import { houseWord } from '../template/index.ts';
import type { ReadCite } from './reading.ts';
import type { LinkedAuthorities, Setting } from './setting.ts';
import { noBreakSpace } from './words.ts';

interface Reviews {
  /** Text of the mark, by the anchor of its citation. */
  readonly marks: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Marks the law that a template states and nobody has verified: not graded V or R in the register, for the authority or
 * for the page cited, and not cleared under `reviewed:`. The matter's own prose is its author's business.
 */
export function reviewMarks(setting: Setting, cites: readonly ReadCite[], linked: LinkedAuthorities): Reviews {
  const cleared = new Set(setting.matter.data.reviewed.map(({ authority }) => plain(authority)));
  const text = noBreakSpace + houseWord(setting.house, 'review.mark');
  const marks = new Map<string, string>();
  const found = new Map<string, Diagnostic>();
  for (const { place, voice } of cites) {
    const key = linked.keys.get(place.anchor);
    if (voice !== 'template' || key === undefined) continue;
    const doubt = doubtOf(setting.law.get(key), pinOf(place.citation));
    if (doubt === undefined || isCleared(key, linked, cleared)) continue;
    marks.set(place.anchor, text);
    const id = `${key} ${doubt}`;
    if (!found.has(id)) found.set(id, { ...unverified(key, doubt, setting.final), place: place.place });
  }
  return { marks, diagnostics: [...found.values()] };
}

/** The page alone, `820–21`, also where the words are `at 820–21`. */
function pinOf(citation: Citation): string | undefined {
  if (citation.kind === 'code' || citation.kind === 'record') return undefined;
  return citation.pin?.replace(/^at\s/, '');
}

/** Why a citation needs a look; nothing for one that is settled. */
function doubtOf(entry: LawEntry | undefined, pin: string | undefined): string | undefined {
  if (!entry) return 'law.yaml has no entry for it';
  if (doubts[entry.grade]) return `law.yaml grades it ${entry.grade}: ${doubts[entry.grade]}`;
  if (pin === undefined) return undefined;
  const grade = Object.entries(entry.pins).find(([known]) => plain(known) === plain(pin))?.[1];
  if (grade === undefined) return `law.yaml has no entry for page ${pin}`;
  return doubts[grade] && `law.yaml grades page ${pin} ${grade}: ${doubts[grade]}`;
}

/** What law.yaml says of its grades, of those that settle nothing. */
const doubts: { readonly [G in LawGrade]: string | undefined } = {
  V: undefined,
  R: undefined,
  C: 'case read, page from memory',
  M: 'from memory only',
};

function isCleared(key: AuthorityKey, { authorities }: LinkedAuthorities, cleared: ReadonlySet<string>): boolean {
  const entry = authorities.find((authority) => authority.key === key)?.entry ?? [];
  return cleared.has(plain(key)) || cleared.has(plain(entry.map(({ text }) => text).join('')));
}

/** For comparing what people type with what is printed: plain spaces, apostrophes and hyphens. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function unverified(key: AuthorityKey, doubt: string, final: boolean): Diagnostic {
  return {
    code: 'authority-unverified',
    severity: final ? 'error' : 'note',
    what: `Nobody has verified what the template cites ${key} for; ${doubt}.`,
    fix: `Read it, then say so in the matter: reviewed: [{ authority: "${key}", by: …, date: … }].`,
  };
}
