import type { Diagnostic } from '../diagnostic/index.ts';
import { type FieldValue, type Movant, movantsOf } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import type { Field } from '../template/index.ts';
import { fieldOf, isCalledFor, isGroup } from './facts/fields.ts';
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
    packet.papers
      .filter(({ manifest }) => manifest.nature === 'order')
      .flatMap((paper) => [...unnamed(packet, paper), ...ruledOn(packet, paper), ...deniedAll(packet, paper)]),
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

/** By the types of its fields: a list of rulings holds references to movants, whatever a template calls it. */
function ruledOn(packet: Packet, { paper, manifest }: PacketPaper): readonly Diagnostic[] {
  return Object.entries(manifest.fields).flatMap(([name, field]) => {
    const value = fieldOf(paper.fields, name);
    if (field.type !== 'list' || value === undefined) return [];
    if (!isCalledFor({ fields: manifest.fields, values: paper.fields }, name)) return [];
    const ids = movantIds(field, value);
    if (ids.length === 0) return [];
    const movants = movantsOf(packet.matter.data);
    const without = movants.filter(({ id }) => !ids.includes(id));
    const twice = movants.filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
    return [
      ...(without.length > 0 ? [`“${paper.id}” rules on some movants and not on ${listed(without)}.`] : []),
      ...(twice.length > 0 ? [`“${paper.id}” rules twice on ${listed(twice)}.`] : []),
    ].map((what) => report(packet, paper.index, what, name));
  });
}

/** Where every ruling is a denial, an order that grants in part grants nothing. */
function deniedAll(packet: Packet, { paper, manifest, document }: PacketPaper): readonly Diagnostic[] {
  const granting = passagesOf(document).some(({ text }) => /\bGRANT(?:ED|ING)\b/.test(text));
  return Object.entries(manifest.fields).flatMap(([name, field]) => {
    const value = fieldOf(paper.fields, name);
    if (!granting || field.type !== 'list' || !Array.isArray(value) || movantIds(field, value).length === 0) return [];
    if (!isCalledFor({ fields: manifest.fields, values: paper.fields }, name)) return [];
    if (!value.every((each: FieldValue) => isGroup(each) && Object.values(each).includes('denied'))) return [];
    const what = `“${paper.id}” says GRANTED, and denies the motion of every movant.`;
    return [
      {
        ...report(packet, paper.index, what, name),
        severity: 'warning',
        why: 'An order says what it does.',
        fix: 'Grant something to somebody, or use an order that denies the motion.',
      },
    ];
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
