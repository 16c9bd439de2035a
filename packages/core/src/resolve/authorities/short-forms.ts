import type { ShortCaseCitation, SupraCitation } from '../../authority/index.ts';
import type { CitePlace } from '../setting.ts';
import { nameOf } from './names.ts';
import { ambiguous, orList, type Problem, unresolved, wordsAt } from './problems.ts';
import type { Known, Register } from './register.ts';

export type Linked = { readonly key: string } | { readonly problem: Problem };

/** `Berg, 268 F.3d at 818`: by volume and reporter; the name, and then the pin, decide between two of one volume. */
export function linkShortCase(citation: ShortCaseCitation, place: CitePlace, register: Register): Linked {
  const { name } = citation;
  const inVolume = register.names.inVolume(citation.volume, citation.reporter);
  const called = name === undefined ? [] : register.names.called(name);
  const named = inVolume.filter((known) => called.includes(known));
  if (named.length === 1) return keyOf(named);
  if (named.length === 0 && called.length > 0) return { problem: otherVolume(place, called) };
  const fitting = named.length > 0 ? named : inVolume.filter((known) => isNamedLike(known, name, register));
  const candidates = fitting.filter((known) => startsBefore(known, citation));
  if (candidates.length === 1) return keyOf(candidates);
  return { problem: candidates.length === 0 ? nowhere(place) : severalFit(place, candidates) };
}

function isNamedLike(known: Known, name: string | undefined, register: Register): boolean {
  return name === undefined || register.names.mayBe(name, known);
}

/** Parties of so many cases that the name alone tells none. */
const everybody = /^(?:the )?(?:United States|State|People|Commonwealth|Government|Court)(?: of [A-Z]\w+)?$/;

/** `Wesby, at 588`: the one case of the name, and no citation at all if there is none. */
function linkBare({ name }: SupraCitation, index: number, register: Register): Linked | undefined {
  const named = everybody.test(name) ? [] : register.names.called(name);
  const [only, ...more] = named.filter(({ citation, first }) => citation.kind === 'case' && first < index);
  return only && more.length === 0 ? { key: only.key } : undefined;
}

/** `Epic Systems, supra, at 5`: by name. */
export function linkSupra(
  citation: SupraCitation,
  place: CitePlace,
  index: number,
  register: Register,
): Linked | undefined {
  if (citation.bare) return linkBare(citation, index, register);
  const named = register.names.called(citation.name);
  if (named.length === 1) return keyOf(named);
  return { problem: named.length === 0 ? nowhere(place) : severalFit(place, named) };
}

function keyOf([known]: readonly Known[]): Linked {
  return { key: known?.key ?? '' };
}

function firstPages({ reports }: Known, { volume, reporter }: ShortCaseCitation): readonly string[] {
  return reports.filter((report) => report.volume === volume && report.reporter === reporter).map(({ page }) => page);
}

/** A decision that begins after the pin is not meant; databases count differently. */
function startsBefore(known: Known, citation: ShortCaseCitation): boolean {
  const pin = /^\d+/.exec(citation.pin)?.[0];
  return firstPages(known, citation).some((page) => pin === undefined || !(Number(page) > Number(pin)));
}

function nowhere(place: CitePlace): Problem {
  return unresolved(
    `“${wordsAt(place)}” fits no authority that this paper cites in full.`,
    'Cite it in full once, or mend the name, the volume or the page.',
  );
}

function severalFit(place: CitePlace, known: readonly Known[]): Problem {
  const names = known.map((one) => `${nameOf(one)}, ${one.key}`);
  return ambiguous(`“${wordsAt(place)}” may be ${orList(names)}.`, 'Name the one that is meant.');
}

function otherVolume(place: CitePlace, known: readonly Known[]): Problem {
  return unresolved(
    `“${wordsAt(place)}” is in no volume of ${orList(known.map((one) => `${nameOf(one)}, ${one.key}`))}.`,
    'Mend the volume or the reporter, or cite the other decision in full.',
  );
}
