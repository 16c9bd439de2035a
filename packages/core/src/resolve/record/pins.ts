import { suggest, thereAre } from '../../diagnostic/index.ts';
import type { DraftRecordCite, RecordPin } from '../../document/index.ts';
import type { OutlineItem } from '../paragraphs.ts';
import { namesIn, type RecordPaper } from './papers.ts';

/** What a cite points at, printed and by number. */
export interface Pins {
  /** `12–14, 16.a` */
  readonly text: string;
  readonly several: boolean;
  /** Whether they stand in a section of another language than the paper's. */
  readonly foreign: boolean;
  readonly ranges: readonly Range[];
  /** Every paragraph meant, by number; none for pages. */
  readonly paragraphs: readonly string[];
}

/** What keeps a cite from being printed. */
interface PinProblem {
  readonly code: 'unknown-paragraph' | 'bad-record-cite';
  readonly what: string;
  readonly fix: string;
}

/** A paragraph or page: its place among the others, and what it is a neighbour of. */
export interface Spot {
  readonly order: number;
  /** One number behind the other under one parent are neighbours. */
  readonly parent: string;
  readonly value: number;
  readonly label: string;
  /** Of a paragraph of ours: where links point. */
  readonly anchor?: string;
  readonly foreign?: boolean;
}

/** Both ends are the same for one alone. */
interface Range {
  readonly from: Spot;
  readonly to: Spot;
}

/** The pins of a cite, sorted, neighbours joined: `12, 14..16, 13` is 12–16. */
export function pinsOf({ pins, unit }: DraftRecordCite, paper: RecordPaper): Pins | PinProblem {
  const ranges: Range[] = [];
  for (const pin of pins) {
    const range = unit === 'page' ? pagesOf(pin) : paragraphsOf(pin, paper);
    if ('code' in range) return range;
    if (range.from.foreign !== range.to.foreign) return acrossLanguages(pin);
    if (range.to.order < range.from.order) return backwards(pin, range);
    ranges.push(range);
  }
  const joined = join(ranges);
  const several = joined.length > 1 || joined.some(({ from, to }) => from.order !== to.order);
  return {
    text: joined.map(({ from, to }) => (from.order === to.order ? from.label : `${from.label}–${to.label}`)).join(', '),
    several,
    foreign: joined.some(({ from }) => from.foreign === true),
    ranges: joined,
    paragraphs: unit === 'page' ? [] : joined.flatMap((range) => numbersIn(range, paper)),
  };
}

/** One paragraph of ours. */
export function pinsOfItem(item: OutlineItem): Pins {
  const spot = spotOf(item);
  const { label, foreign = false } = spot;
  return { text: label, several: false, foreign, ranges: [{ from: spot, to: spot }], paragraphs: [label] };
}

function backwards(pin: RecordPin, { from, to }: Range): PinProblem {
  const what = `The range “${pin.from}..${pin.to ?? ''}” runs backwards: from ${from.label} to ${to.label}.`;
  return { code: 'bad-record-cite', what, fix: `Write ${pin.to ?? ''}..${pin.from}.` };
}

function acrossLanguages({ from, to = '' }: RecordPin): PinProblem {
  const what = `The range “${from}..${to}” begins in one language and ends in another.`;
  return { code: 'bad-record-cite', what, fix: 'Cite the paragraphs of one of them: they have the same numbers.' };
}

function join(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from.order - b.from.order)) {
    const last = joined.at(-1);
    const follows = last && (range.from.order <= last.to.order || areNeighbours(last.to, range.from));
    if (!follows) joined.push(range);
    else if (range.to.order > last.to.order) joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return joined;
}

function areNeighbours(one: Spot, next: Spot): boolean {
  return one.parent === next.parent && next.value === one.value + 1;
}

/** `5`, or a line of a transcript, `5:3`. */
function pagesOf({ from, to }: RecordPin): Range {
  return { from: pageAt(from), to: pageAt(to ?? from) };
}

/** More lines than a page has. */
const linesOnPage = 1000;

function pageAt(written: string): Spot {
  const [page = '', line] = written.split(':');
  const order = Number(page) * linesOnPage + Number(line ?? 0);
  return { order, parent: line === undefined ? '' : page, value: Number(line ?? page), label: written };
}

function paragraphsOf(pin: RecordPin, paper: RecordPaper): Range | PinProblem {
  const from = paragraphAt(pin.from, paper);
  if ('code' in from) return from;
  const to = pin.to === undefined ? from : paragraphAt(pin.to, paper);
  return 'code' in to ? to : { from, to };
}

function paragraphAt(written: string, paper: RecordPaper): Spot | PinProblem {
  if (!paper.ours) return numberAt(written, paper);
  const item = paper.ours.namedItems.get(written);
  return item ? spotOf(item) : unknownParagraph(written, paper);
}

function spotOf({ order, parent, paragraph, numbering }: OutlineItem): Spot {
  // In another language the same numbers stand again, and follow on none of these.
  const { number: label, anchor, language = '' } = paragraph;
  return { order, parent: `${language} ${parent}`, value: numbering.value, label, anchor, foreign: language !== '' };
}

/** `30`, `30.a`: what is printed in a paper made elsewhere. */
function numberAt(written: string, paper: RecordPaper): Spot | PinProblem {
  const [, number, letter = ''] = /^(\d+)\.?([a-z]?)$/.exec(written) ?? [];
  if (number === undefined) {
    const what = `${paper.short} was not made here: its paragraphs have no names, and “${written}” is no number.`;
    return { code: 'unknown-paragraph', what, fix: `Cite the number it prints: [@${paper.id}#12].` };
  }
  const below = letter === '' ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const parent = below === 0 ? '' : number;
  const label = letter === '' ? number : `${number}.${letter}`;
  return { order: Number(number) * linesOnPage + below, parent, value: below || Number(number), label };
}

function unknownParagraph(written: string, paper: RecordPaper): PinProblem {
  const code = 'unknown-paragraph';
  const names = namesIn(paper);
  if (!paper.ours || paper.ours.items.length === 0) {
    const what = `${paper.short} has no numbered paragraphs.`;
    return { code, what, fix: `Cite it as a whole, [@${paper.id}], or by its page, [@${paper.id} at 5].` };
  }
  const numbered = paper.ours.items.find(({ paragraph }) => paragraph.number === written);
  if (/^\d/.test(written)) {
    const name = numbered?.paragraph.name;
    const what = `Paragraphs of ${paper.short} are cited by name: numbers change when one is added.`;
    const fix =
      name === undefined
        ? `Name the paragraph where it stands, 1. {#its-name} Text, and cite [@${paper.id}#its-name].`
        : `Paragraph ${written} is [@${paper.id}#${name}].`;
    return { code, what, fix };
  }
  const near = suggest(written, names) ?? akin(written, names);
  const what = `No paragraph of ${paper.short} is called #${written}.`;
  return { code, what, fix: near ? `Did you mean [@${paper.id}#${near}]?` : nothingNear(written, names) };
}

/** As many as one line holds. */
const fewNames = 12;

function nothingNear(written: string, names: readonly string[]): string {
  const naming = `Name the paragraph where it stands: 1. {#${written}} Text.`;
  if (names.length === 0 || names.length > fewNames) return naming;
  return `${thereAre(names.map((name) => `#${name}`))} ${naming}`;
}

/** A name that shares a word with another, `staff` with `diverted-staff`, `vists` with `home-visits`. */
function akin(written: string, names: readonly string[]): string | undefined {
  const words = new Set(written.split('-').filter((word) => word.length > 2));
  const sharing = names.find((name) => name.split('-').some((word) => words.has(word)));
  if (sharing !== undefined) return sharing;
  const longWords = names.flatMap((name) => name.split('-')).filter((word) => word.length > 3);
  const nears = new Set([...words].slice(0, 4).flatMap((word) => suggest(word, longWords) ?? []));
  return names.find((name) => name.split('-').some((word) => nears.has(word)));
}

/** A cite never means more paragraphs than this. */
const mostParagraphs = 1000;

/** Ours with what is below them; of others only those that are named by a number. */
function numbersIn({ from, to }: Range, { ours }: RecordPaper): readonly string[] {
  if (!ours) {
    if (from.parent !== '' || to.parent !== '') return from.label === to.label ? [from.label] : [from.label, to.label];
    const count = Math.min(to.value - from.value + 1, mostParagraphs);
    return Array.from({ length: count }, (_, index) => `${from.value + index}`);
  }
  const inside = (number: string): boolean => number === to.label || number.startsWith(`${to.label}.`);
  const meant = ours.items.filter(
    ({ order, paragraph }) => order >= from.order && (order <= to.order || inside(paragraph.number)),
  );
  return [...new Set(meant.map(({ paragraph }) => paragraph.number))];
}
