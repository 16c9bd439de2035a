import type { Diagnostic } from '../diagnostic/index.ts';
import { type FieldValue, type Movant, movantsOf } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import type { Field } from '../template/index.ts';
import { fieldOf, isCalledFor, isGroup, ownFields } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';
import { type Mentions, mentionsIn } from './words/mentions.ts';
import { passagesOf } from './words/reading.ts';

/**
 * A proposed order names every movant in its own words, and where it rules on movants one by one, it rules on each,
 * once. The caption grants nothing.
 */
export const orderNamesMovants: Rule = {
  id: 'order-names-movants',
  check: (packet) =>
    papersOf(packet, 'order').flatMap((paper) => [
      ...unnamed(packet, paper),
      ...ruledOn(packet, paper),
      ...deniedAll(packet, paper),
    ]),
};

function unnamed(packet: Packet, { paper, document }: PacketPaper): readonly Diagnostic[] {
  const words = passagesOf(document)
    .filter(({ region, style }) => region !== 'caption' && !aboveTheText.test(style))
    .map(({ text }) => text)
    .join('\n');
  // An order on another motion need not speak of all of them.
  if (!/\bintervene\b/i.test(words)) return [];
  const mentions = mentionsIn(words);
  const missing = movantsOf(packet.matter.data).filter((movant) => !names(mentions, movant));
  if (missing.length === 0) return [];
  return [report(packet, paper.index, `“${paper.id}” does not name ${listed(missing)}.`)];
}

/** A few are enough to see who is missing. */
const most = 5;

function listed(movants: readonly Movant[]): string {
  const shown = movants.slice(0, most).map(({ name }) => name);
  const more = movants.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Counsel, court title and caption name the movants in every paper, in whatever section they stand. */
const aboveTheText = /^(?:counsel|court-title|caption)/;

function names({ first }: Mentions, { name, short }: Movant): boolean {
  return [name, short ?? name].some((each) => first(each) >= 0);
}

function ruledOn(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const { id, index } = paper.paper;
  const movants = movantsOf(packet.matter.data);
  return rulingsIn(paper).flatMap(({ name, ids }) => {
    const without = movants.filter((movant) => !ids.includes(movant.id));
    const twice = movants.filter((movant) => ids.indexOf(movant.id) !== ids.lastIndexOf(movant.id));
    return [
      ...(without.length > 0 ? [`“${id}” rules on some movants and not on ${listed(without)}.`] : []),
      ...(twice.length > 0 ? [`“${id}” rules twice on ${listed(twice)}.`] : []),
    ].map((what) => report(packet, index, what, name));
  });
}

/** Where every ruling is a denial, an order that grants in part grants nothing. */
function deniedAll(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const { id, index } = paper.paper;
  if (!passagesOf(paper.document).some(({ text }) => /\bGRANT(?:ED|ING)\b/.test(text))) return [];
  return rulingsIn(paper)
    .filter(({ rulings }) => rulings.every((each) => isGroup(each) && Object.values(each).includes('denied')))
    .map(({ name }) => ({
      ...report(packet, index, `“${id}” says GRANTED, and denies the motion of every movant.`, name),
      severity: 'warning',
      why: 'An order says what it does.',
      fix: 'Grant something to somebody, or use an order that denies the motion.',
    }));
}

/** A field that lists rulings, and the ids of the movants that they are on. */
interface Rulings {
  readonly name: string;
  readonly rulings: readonly FieldValue[];
  readonly ids: readonly string[];
}

/** By the types of its fields: a list of rulings holds references to movants, whatever a template calls it. */
function rulingsIn(paper: PacketPaper): readonly Rulings[] {
  const own = ownFields(paper);
  return Object.entries(own.fields).flatMap(([name, field]) => {
    const rulings = fieldOf(own.values, name);
    if (field.type !== 'list' || !Array.isArray(rulings) || !isCalledFor(own, name)) return [];
    const ids = movantIds(field, rulings);
    return ids.length === 0 ? [] : [{ name, rulings, ids }];
  });
}

function movantIds(field: Field, value: FieldValue): readonly string[] {
  if (field.type === 'reference' && field.to === 'movants') return typeof value === 'string' ? [value] : [];
  if (field.type === 'list' && Array.isArray(value))
    return value.flatMap((each: FieldValue) => movantIds(field.of, each));
  if (field.type !== 'group' || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]: [string, FieldValue]) => {
    const own = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    return own ? movantIds(own, each) : [];
  });
}

function report(packet: Packet, index: number, what: string, field?: string): Diagnostic {
  return {
    code: 'order-movants',
    severity: warningInDraft(packet),
    place: packet.matter.places.at(['papers', index, ...(field === undefined ? [] : [field])]),
    what,
    why: 'What an order does not say it does not grant; the caption grants nothing.',
    fix: 'Name every movant in the order, and say for each once whether the motion is granted.',
  };
}
