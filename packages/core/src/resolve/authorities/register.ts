import { authorityKeyOf, type CodeCitation, isPlaced, type Report, reportKey } from '../../authority/index.ts';
import type { AnchorId, Authority, AuthorityKey } from '../../document/index.ts';
import type { CitePlace } from '../setting.ts';
import { entryOf, type FullCitation, fullness } from './entry.ts';
import { Names } from './names.ts';
import { compareSortKeys, groupOf, sortKeyOf } from './order.ts';

/** An authority of the paper, as its full citations give it. */
export interface Known {
  readonly key: AuthorityKey;
  /** The fullest citation of it. */
  readonly citation: FullCitation;
  /** All its reports, parallel ones from every citation together. */
  readonly reports: readonly Report[];
  /** The first full citation's number in reading order. */
  readonly first: number;
}

/** All authorities that the paper cites in full, parallel citations united, and the places that cite each. */
export class Register {
  readonly #known = new Map<AuthorityKey, Known>();
  /** From every report of an authority to the one it is collected under, and from that to its key. */
  readonly #groups = new Map<string, string>();
  readonly #keys = new Map<string, AuthorityKey>();
  readonly #cites = new Map<AuthorityKey, AnchorId[]>();
  readonly #provisions = new Map<string, Known[]>();
  /** Codified provisions by the section of the act, without its divisions. */
  readonly #ofActs = new Map<string, { readonly section: string; readonly codified: CodeCitation }>();
  /** The sets of rules that the paper names. */
  readonly ruleSets = new Set<string>();
  readonly names: Names;

  constructor(places: readonly CitePlace[]) {
    const groups = new Groups();
    const full = places.flatMap(({ citation }, index) => (isFull(citation) ? [{ citation, index }] : []));
    for (const { citation } of full) groups.unite(namesOf(citation));
    const collected = new Map<string, Known>();
    for (const { citation, index } of full) {
      const group = groups.of(namesOf(citation));
      for (const name of namesOf(citation)) this.#groups.set(name, group);
      collected.set(group, collect(collected.get(group), citation, index));
    }
    for (const [group, known] of collected) this.#enter(group, known);
    this.names = new Names(this.all());
  }

  #enter(group: string, known: Known): void {
    this.#keys.set(group, known.key);
    this.#known.set(known.key, known);
    if (!isProvision(known.citation)) return;
    const { code, group: kind, ofAct } = known.citation;
    const ofItsAct = ofAct?.slice(ofAct.lastIndexOf('§ ') + 2);
    if (ofItsAct !== undefined) this.#ofActs.set(baseOf(ofItsAct), { section: ofItsAct, codified: known.citation });
    if (kind === 'rules' && code !== undefined) this.ruleSets.add(code);
    const number = baseOf(known.citation.section);
    const same = this.#provisions.get(number);
    if (same) same.push(known);
    else this.#provisions.set(number, [known]);
  }

  /** The provisions of any code with this number, whatever their divisions: § 1373 and § 1373(a). */
  provisions(section: string): readonly Known[] {
    return this.#provisions.get(baseOf(section)) ?? [];
  }

  /** What a bare `§ 504`, `Section 504(a)` means where an act’s section is cited with the code’s. */
  ofAct(section: string): AuthorityKey | undefined {
    const found = this.#ofActs.get(baseOf(section));
    if (!found) return undefined;
    const { ofAct: _, ...codified } = found.codified;
    if (found.section === section) return this.keyOf(codified);
    const isWhole = baseOf(found.section) === found.section && baseOf(codified.section) === codified.section;
    return isWhole
      ? this.keyOf({ ...codified, section: codified.section + section.slice(found.section.length) })
      : undefined;
  }

  /** The key of a full citation; a provision first named by a bare or *Id.* form is entered now. */
  keyOf(citation: FullCitation): AuthorityKey {
    const [name = ''] = namesOf(citation);
    const group = this.#groups.get(name) ?? name;
    const key = this.#keys.get(group);
    if (key !== undefined) return key;
    this.#enter(group, collect(undefined, citation, Number.POSITIVE_INFINITY));
    return name;
  }

  get(key: AuthorityKey): Known | undefined {
    return this.#known.get(key);
  }

  all(): readonly Known[] {
    return [...this.#known.values()];
  }

  cite(key: AuthorityKey, anchor: AnchorId): void {
    const cites = this.#cites.get(key);
    if (cites) cites.push(anchor);
    else this.#cites.set(key, [anchor]);
  }

  /** Those with a cited place that counts, group after group, each in the order of the table. */
  authorities(): readonly Authority[] {
    return this.all()
      .map((known) => ({ known, order: sortKeyOf(known.citation, known.key) }))
      .sort((one, other) => compareSortKeys(one.order, other.order))
      .map(({ known: { key, citation } }) => ({
        key,
        group: groupOf(citation),
        entry: entryOf(citation),
        short: shortOf(citation, key),
        cites: this.#cites.get(key) ?? [],
      }))
      .filter(({ cites }) => cites.length > 0);
  }
}

/** One more citation of an authority: the fullest of them gives its key. */
function collect(known: Known | undefined, citation: FullCitation, index: number): Known {
  const best = known && fullness(known.citation) >= fullness(citation) ? known.citation : citation;
  const reports = reportsIn(citation);
  return {
    key: authorityKeyOf(best) ?? '',
    citation: best,
    reports: [
      ...(known?.reports ?? []),
      ...reports.filter((report) => !known?.reports.some((one) => isSame(one, report))),
    ],
    first: known?.first ?? index,
  };
}

const paged = /(?:^|, )(\d{1,4}) ([A-Z][A-Za-z.&' ]{2,40}?) ([A-Z]?\d[\d,-]*)(?=[,( ]|$)/g;

/** Where it is printed, for short forms by volume: a case, a journal, the Federal Register behind an executive order. */
function reportsIn(citation: FullCitation): readonly Report[] {
  if (citation.kind === 'case') return citation.reports;
  if (citation.kind === 'code') return [];
  const places = (citation.entry ?? citation.cite).slice(-160);
  return [...places.matchAll(paged)].map(([, volume = '', reporter = '', page = '']) => ({
    volume,
    reporter,
    page: page.replaceAll(',', ''),
  }));
}

function isSame(one: Report, other: Report): boolean {
  return one.volume === other.volume && one.reporter === other.reporter && one.page === other.page;
}

function isFull(citation: CitePlace['citation']): citation is FullCitation {
  return authorityKeyOf(citation) !== undefined;
}

/** Everything the authority is cited as: a case by each of its reports, the rest by their key. */
function namesOf(citation: FullCitation): readonly string[] {
  const key = authorityKeyOf(citation) ?? '';
  if (citation.kind === 'code') return citation.ofAct === undefined ? [key] : [key, citation.ofAct];
  const placed = citation.kind === 'case' ? citation.reports.filter(isPlaced) : [];
  return placed.length > 0 ? placed.map(reportKey) : [key];
}

/** The first party and where it is reported; a key of its own in Word's index of authorities. */
function shortOf(citation: FullCitation, key: AuthorityKey): string {
  if (citation.kind !== 'case' || citation.name === '') return key;
  return `${citation.name.split(/\sv(?:s)?\.\s/)[0] ?? ''}, ${key}`;
}

/** `1373` of `1373(a)`. */
export function baseOf(section: string): string {
  return section.split(/[( ]/, 1)[0] ?? '';
}

export function isProvision(citation: FullCitation): citation is CodeCitation {
  return citation.kind === 'code';
}

/** Names that go together, as parallel citations tell: each name knows one before it, the first of all stands for them. */
class Groups {
  readonly #before = new Map<string, string>();

  of(names: readonly string[]): string {
    let name = names[0] ?? '';
    for (let before = this.#before.get(name); before !== undefined; before = this.#before.get(name)) name = before;
    // The next search from here takes one step.
    if (names[0] !== undefined && names[0] !== name) this.#before.set(names[0], name);
    return name;
  }

  unite(names: readonly string[]): void {
    for (const name of names) {
      const one = this.of(names);
      const other = this.of([name]);
      if (one !== other) this.#before.set(other, one);
    }
  }
}
