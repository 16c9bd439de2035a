import type { CourtProfile } from '../../court/index.ts';
import type { BlockId, Document, Numbering } from '../../document/index.ts';
import { type Element, element, twips, value, writable } from './element.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** The `w:numId` of the headings, which their styles name: a heading needs nothing of its own to be numbered. */
const headingsId = 1;

/** Where a numbered paragraph stands: its list (`w:numId`) and level. */
export interface ListPlace {
  readonly numId: number;
  readonly level: number;
  /** Its style says so already. */
  readonly byStyle: boolean;
}

export interface NumberingPlan {
  readonly places: ReadonlyMap<BlockId, ListPlace>;
  /** The content of `word/numbering.xml`. */
  readonly part: readonly Element[];
}

/** One list of the document under one `w:numId`, and the counts Word would have reached in it. */
interface List {
  readonly numId: number;
  readonly definition: number;
  readonly starts: readonly number[];
  readonly next: number[];
}

interface Definition {
  readonly id: number;
  readonly levels: Level[];
  readonly headings: boolean;
}

interface Level {
  readonly format: string;
  readonly text: string;
}

const levelCount = 9;
const headingLevels: readonly Level[] = [
  { format: 'upperRoman', text: '%1.' },
  { format: 'upperLetter', text: '%2.' },
  { format: 'decimal', text: '%3.' },
  { format: 'lowerLetter', text: '%4.' },
];

/** `w:numPr` of heading styles. */
export function headingNumbers(level: number): Element {
  return listPlace(headingsId, level);
}

export function listPlace(numId: number, level: number): Element {
  return element('w:numPr', undefined, value('w:ilvl', level), value('w:numId', numId));
}

/**
 * Gives every numbered paragraph its place in a list of Word's, such that the number Word counts is
 * {@link Numbering.value}: where the document starts again, a new `w:num` overrides the start.
 */
export function planNumbering(document: Document, court: CourtProfile): NumberingPlan {
  const headings: Definition = { id: 0, levels: [...headingLevels], headings: true };
  const definitions = [headings];
  const lists: List[] = [{ numId: headingsId, definition: 0, starts: ones(), next: ones() }];
  const current = new Map<string, List>();
  const places = new Map<BlockId, ListPlace>();
  for (const paragraph of paragraphsOf(document)) {
    const { numbering } = paragraph;
    if (!numbering) continue;
    const list = listFor(numbering, definitions, lists, current);
    count(list, numbering.level);
    const byStyle = list.numId === headingsId && paragraph.style === `heading-${numbering.level + 1}`;
    places.set(paragraph.id, { numId: list.numId, level: numbering.level, byStyle });
  }
  const part = [...definitions.map((definition) => abstractNumber(definition, court)), ...lists.map(numberInstance)];
  return { places, part };
}

const ones = (): number[] => Array.from({ length: levelCount }, () => 1);

function listFor(numbering: Numbering, definitions: Definition[], lists: List[], current: Map<string, List>): List {
  const known = current.get(numbering.list) ?? (numbering.format === 'legal-headings' ? lists[0] : undefined);
  if (known && fits(known, numbering, definitions)) {
    current.set(numbering.list, known);
    return known;
  }
  const definition = definitionFor(numbering, definitions, known);
  const starts = (known?.next ?? ones()).map((next, level) => {
    if (level === numbering.level) return numbering.value;
    return level < numbering.level ? next : 1;
  });
  const list = { numId: lists.length + 1, definition: definition.id, starts, next: [...starts] };
  lists.push(list);
  current.set(numbering.list, list);
  return list;
}

/** Whether Word, counting on, comes to the number the document has. */
function fits(list: List, numbering: Numbering, definitions: readonly Definition[]): boolean {
  const definition = definitions[list.definition];
  if (!definition || !hasLevel(definition, numbering)) return false;
  return numbering.format === 'bulleted' || list.next[numbering.level] === numbering.value;
}

function hasLevel(definition: Definition, numbering: Numbering): boolean {
  const wanted = levelOf(numbering);
  const level = definition.levels[numbering.level];
  if (!level) {
    if (definition.headings) return false;
    definition.levels[numbering.level] = wanted;
    return true;
  }
  return level.format === wanted.format && level.text === wanted.text;
}

function definitionFor(numbering: Numbering, definitions: Definition[], known: List | undefined): Definition {
  const headings = numbering.format === 'legal-headings';
  const reusable = definitions.find((each) => each.headings === headings && hasLevelAlready(each, numbering));
  const of = known && definitions[known.definition];
  if (of && hasLevel(of, numbering)) return of;
  if (reusable) return reusable;
  const definition: Definition = { id: definitions.length, levels: [], headings: false };
  definition.levels[numbering.level] = levelOf(numbering);
  definitions.push(definition);
  return definition;
}

function hasLevelAlready(definition: Definition, numbering: Numbering): boolean {
  return definition.levels[numbering.level] !== undefined && hasLevel(definition, numbering);
}

/** After an item of a level, the levels below it start again at 1. */
function count(list: List, level: number): void {
  list.next[level] = (list.next[level] ?? 1) + 1;
  for (let below = level + 1; below < levelCount; below++) list.next[below] = 1;
}

/** How Word is to write the number, read from the label as printed: `(a)` is a lower-case letter in brackets. */
function levelOf(numbering: Numbering): Level {
  const { label, level } = numbering;
  if (numbering.format === 'bulleted') return { format: 'bullet', text: writable(label) };
  for (const [format, spell] of formats) {
    const number = spell(numbering.value);
    const at = number === '' ? -1 : label.lastIndexOf(number);
    if (at < 0) continue;
    return { format, text: writable(`${label.slice(0, at)}%${level + 1}${label.slice(at + number.length)}`) };
  }
  return { format: 'decimal', text: `%${level + 1}.` };
}

const letter = (value: number): string =>
  'abcdefghijklmnopqrstuvwxyz'.charAt((value - 1) % 26).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  const digits: readonly (readonly [string, number])[] = [
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ];
  let rest = value;
  let text = '';
  for (const [digit, worth] of digits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

const formats: readonly (readonly [string, (value: number) => string])[] = [
  ['decimal', String],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['upperLetter', (value) => letter(value).toUpperCase()],
  ['lowerLetter', letter],
  ['lowerRoman', roman],
];

function abstractNumber(definition: Definition, court: CourtProfile): Element {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': definition.id },
    value('w:multiLevelType', 'multilevel'),
    ...Array.from({ length: levelCount }, (_, level) => levelElement(definition, level, court)),
  );
}

function levelElement(definition: Definition, level: number, court: CourtProfile): Element {
  const { format, text } = definition.levels[level] ?? { format: 'decimal', text: `%${level + 1}.` };
  const linked = definition.headings && level < headingLevels.length;
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', 1),
    value('w:numFmt', format),
    ...(linked ? [value('w:pStyle', `Heading${level + 1}`)] : []),
    value('w:suff', 'tab'),
    value('w:lvlText', text),
    value('w:lvlJc', 'left'),
    element('w:pPr', undefined, levelIndent(definition, level, court)),
  );
}

function levelIndent(definition: Definition, level: number, court: CourtProfile): Element {
  const heading = ([`heading-1`, `heading-2`, `heading-3`, `heading-4`] as const)[level];
  const geometry = court.styles[definition.headings && heading ? heading : 'list-item'];
  const deeper = definition.headings && heading ? 0 : level * -geometry.firstLine;
  return element('w:ind', { 'w:left': twips(geometry.left + deeper), 'w:hanging': twips(-geometry.firstLine) });
}

function numberInstance(list: List): Element {
  const overrides = list.numId === headingsId ? [] : list.starts;
  return element(
    'w:num',
    { 'w:numId': list.numId },
    value('w:abstractNumId', list.definition),
    ...overrides.map((start, level) => element('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', start))),
  );
}
