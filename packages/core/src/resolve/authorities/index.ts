import type { Citation, CodeCitation } from '../../authority/index.ts';
import type { Diagnostic } from '../../diagnostic/index.ts';
import type { AnchorId, AuthorityKey } from '../../document/index.ts';
import type { CitePlace, LinkedAuthorities } from '../setting.ts';
import { type Antecedent, linkId } from './antecedent.ts';
import { withOwnLocalRules } from './local-rules.ts';
import { ambiguous, type Problem, unresolved, warningOf, wordsAt } from './problems.ts';
import { codeOf, type HomeRules } from './provisions.ts';
import { Register } from './register.ts';
import { disagreements } from './same-case.ts';
import { linkShortCase, linkSupra } from './short-forms.ts';

/**
 * Links every citation of a paper to its authority, one stack a reading stream: a note starts from what was cited
 * last before its call, by the body or by the note before it. What is dangling or ambiguous is a warning and stays without a link; nothing is guessed.
 *
 * @param places the citations in reading order, each note's at its call
 * @param home the court's own sets of rules, for a bare `Rule 24` or `Civ. L.R. 7-2`
 */
export function linkAuthorities(places: readonly CitePlace[], home: HomeRules = {}): LinkedAuthorities {
  const cites = withOwnLocalRules(places, home);
  const walk = new Walk(new Register(cites), home);
  for (const place of cites) walk.read(place);
  const linked = walk.result();
  return { ...linked, diagnostics: [...linked.diagnostics, ...disagreements(cites)] };
}

interface Stream {
  last: Antecedent;
  /** The number of the citation that *Id.* means. */
  at: number;
  /** All that was cited here, in the order of its last mention. */
  readonly cited: Set<string>;
  /** Whether the citation just before became what *Id.* means: only then does one joined to it make a string. */
  seized: boolean;
}

type CitationOf = { readonly [K in Citation['kind']]: Extract<Citation, { readonly kind: K }> };
type LinkerOf<K extends keyof CitationOf> = (walk: Walk, citation: CitationOf[K], place: CitePlace) => Link;

/** What a citation is linked to: an authority, nothing for a reason to be told, the record, or nothing at all. */
type Link = { readonly key: AuthorityKey } | { readonly problem: Problem } | 'record' | undefined;

const linkers: { readonly [K in keyof CitationOf]: LinkerOf<K> } = {
  case: ({ register }, citation) => ({ key: register.keyOf(citation) }),
  other: ({ register }, citation) => ({ key: register.keyOf(citation) }),
  code: (walk, citation, place) =>
    citation.code === undefined ? linkBare(walk, citation, place) : { key: walk.register.keyOf(citation) },
  'short-case': ({ register }, citation, place) => linkShortCase(citation, place, register),
  supra: ({ register, index }, citation, place) => linkSupra(citation, place, index, register),
  id: (walk, citation, place) => linkId(citation, place, walk.streamOf(place).last, walk.register),
  record: () => 'record',
};

function linkOf<K extends keyof CitationOf>(walk: Walk, kind: K, citation: CitationOf[K], place: CitePlace): Link {
  return linkers[kind](walk, citation, place);
}

function linkBare(walk: Walk, citation: CodeCitation, place: CitePlace): Link {
  const { last } = walk.streamOf(place);
  const justCited = last.kind === 'authority' ? walk.register.get(last.key) : undefined;
  const ofAct = citation.group === 'statutes' ? walk.register.ofAct(citation.section) : undefined;
  if (ofAct !== undefined && walk.register.provisions(citation.section).length === 0) return { key: ofAct };
  const found = codeOf(citation, walk.index, walk.register, justCited, walk.home);
  if (found.kind === 'code') return { key: walk.register.keyOf({ ...citation, code: found.code }) };
  const words = wordsAt(place);
  // “Section 3” alone may be a section of anything: of an order, of a contract, of this paper.
  if (found.kind === 'none' && citation.group === 'statutes' && !words.startsWith('§')) return undefined;
  return { problem: bareProblem(words, found.kind === 'several' ? found.codes : []) };
}

class Walk {
  readonly register: Register;
  readonly home: HomeRules;
  /** The number of the citation being read. */
  index = -1;
  readonly #streams = new Map<string, Stream>([
    ['body', { last: { kind: 'nothing' }, at: -1, cited: new Set(), seized: false }],
  ]);
  /** The note read last. */
  #note: Stream | undefined;
  readonly #keys = new Map<AnchorId, AuthorityKey>();
  readonly #diagnostics: Diagnostic[] = [];

  constructor(register: Register, home: HomeRules) {
    this.register = register;
    this.home = home;
  }

  read(place: CitePlace): void {
    this.index += 1;
    const link = linkOf(this, place.citation.kind, place.citation, place);
    if (link === undefined && place.citation.kind === 'supra') return;
    const hasKey = typeof link === 'object' && 'key' in link;
    if (hasKey) this.#link(place, link.key);
    if (typeof link === 'object' && 'problem' in link) this.#diagnostics.push(warningOf(place, link.problem));
    const stream = this.streamOf(place);
    if (!seize(stream, place, antecedentOf(link))) return;
    stream.at = this.index;
    for (const key of keysIn(stream.last)) stream.cited.add(key);
  }

  result(): LinkedAuthorities {
    return { keys: this.#keys, authorities: this.register.authorities(), diagnostics: this.#diagnostics };
  }

  streamOf({ stream }: CitePlace): Stream {
    const known = this.#streams.get(stream);
    if (known) return known;
    const body = this.#streams.get('body');
    const fromNote = this.#note !== undefined && this.#note.at > (body?.at ?? -1);
    const before = fromNote ? this.#note : body;
    const last: Antecedent = fromNote && before ? ofNote(before) : (before?.last ?? { kind: 'nothing' });
    const opened: Stream = { last, at: before?.at ?? -1, cited: new Set(), seized: false };
    this.#streams.set(stream, opened);
    this.#note = opened;
    return opened;
  }

  #link(place: CitePlace, key: AuthorityKey): void {
    this.#keys.set(place.anchor, key);
    if (place.counted) this.register.cite(key, place.anchor);
  }
}

/** *Id.* that opens a note means the note before it, if that has one authority (Bluebook rule 4.1). */
function ofNote({ last, cited }: Stream): Antecedent {
  return cited.size > 1 && last.kind === 'authority' ? { kind: 'several', keys: [...cited].slice(-mostKeys) } : last;
}

function antecedentOf(link: Link): Antecedent {
  if (link === 'record') return { kind: 'record' };
  return link && 'key' in link ? { kind: 'authority', key: link.key } : { kind: 'unknown' };
}

/** What *Id.* means from here on, unless the citation is nested or only named in a sentence; whether it was seized. */
function seize(stream: Stream, { citation }: CitePlace, next: Antecedent): boolean {
  // An Id. without a link leaves standing what it could not be linked to.
  if (citation.nested || (citation.kind === 'id' && next.kind === 'unknown')) return false;
  if (citation.textual) {
    stream.seized = false;
    return false;
  }
  stream.last = citation.joined && stream.seized ? joined(stream.last, next) : next;
  stream.seized = true;
  return true;
}

/** Enough of a string cite to say that it is one. */
const mostKeys = 8;

function joined(last: Antecedent, next: Antecedent): Antecedent {
  if (last.kind === 'unknown' || next.kind === 'unknown') return { kind: 'unknown' };
  const known = keysIn(last);
  const keys = [...known, ...keysIn(next).filter((key) => !known.includes(key))];
  return keys.length < 2 ? next : { kind: 'several', keys: keys.slice(-mostKeys) };
}

function keysIn(antecedent: Antecedent): readonly string[] {
  if (antecedent.kind === 'several') return antecedent.keys;
  if (antecedent.kind === 'record') return ['the record'];
  return antecedent.kind === 'authority' ? [antecedent.key] : [];
}

function bareProblem(words: string, codes: readonly string[]): Problem {
  if (codes.length > 0) return ambiguous(`“${words}” fits ${codes.join(' and ')} alike.`, 'Name the code.');
  return unresolved(`No code that this paper cites has “${words}”.`, 'Name the code where it is first cited.');
}
