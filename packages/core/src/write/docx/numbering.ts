import type { Stationery } from '../../court/index.ts';
import type { BlockId, Document, NumberFormat, Numbering, ParagraphStyle } from '../../document/index.ts';
import { paragraphsOfDocument } from '../../document/index.ts';
import { twips } from './element.ts';
import { styleNames } from './style-names.ts';
import type { NumberingLevel } from './word.ts';

/** Where a numbered paragraph stands: its list, and its level in it. */
interface ListPlace {
  readonly list: ListName;
  readonly level: number;
  /** Its style says so already. */
  readonly byStyle: boolean;
  /** Where its style is not the one the level has its indents from. */
  readonly indent?: Indent;
}

/** In twips. */
export type Indent = { readonly left: number } & ({ readonly hanging: number } | { readonly firstLine: number });

/** A list as docx knows it: a definition (`w:abstractNum`) and which of its instances (`w:num`). */
interface ListName {
  readonly reference: string;
  readonly instance: number;
}

export interface NumberingPlan {
  readonly places: ReadonlyMap<BlockId, ListPlace>;
  readonly definitions: readonly ListDefinition[];
}

export interface ListDefinition {
  readonly reference: string;
  /** Its levels and the styles of headings or numbered paragraphs name each other. */
  readonly styled: boolean;
  /** Several lists are made from it. */
  readonly shared: boolean;
  readonly levels: readonly ListLevel[];
}

/** A level of a list, in docx's words where it has them. */
export interface ListLevel {
  readonly level: number;
  readonly start: number;
  readonly format: NonNullable<NumberingLevel['format']>;
  readonly text: string;
  /** Id of the style that names this level. */
  readonly style?: string;
  readonly indent: Indent;
}

/** A list while its items are counted: where each of its levels starts, and which have done so. */
interface List extends ListName {
  readonly format: NumberFormat;
  readonly starts: readonly number[];
  readonly started: Set<number>;
  /** What Word comes to next, the same for all lists of a definition: they count on from one another. */
  readonly next: number[];
}

/** The lists that styles name: a heading or a numbered paragraph needs nothing of its own to be numbered. */
const headingList: ListName = { reference: 'legal-headings', instance: 0 };
const paragraphList: ListName = { reference: 'paragraphs', instance: 0 };
export const styledLists: readonly ListName[] = [headingList, paragraphList];

/** The list and level that a style names. */
export interface StyledPlace {
  readonly list: ListName;
  readonly level: number;
}

const styledPlaces: Readonly<Partial<Record<ParagraphStyle, StyledPlace>>> = {
  'heading-1': { list: headingList, level: 0 },
  'heading-2': { list: headingList, level: 1 },
  'heading-3': { list: headingList, level: 2 },
  'heading-4': { list: headingList, level: 3 },
  'numbered-paragraph': { list: paragraphList, level: 0 },
  'sub-paragraph': { list: paragraphList, level: 1 },
};

export function listOfStyle(style: ParagraphStyle): StyledPlace | undefined {
  return styledPlaces[style];
}

const levelCount = 9;
const point = (number: string): string => `${number}.`;
const sign = (bullet: string): Look => ({ format: 'bullet', text: () => bullet });

interface Look {
  readonly format: ListLevel['format'];
  /** The number as printed; a bullet has none. */
  readonly text: (number: string) => string;
}

/** As `numberLabel` writes them; a level past the last begins again with the first. */
const looks: { readonly [K in NumberFormat]: readonly [Look, ...Look[]] } = {
  'legal-headings': [
    { format: 'upperRoman', text: point },
    { format: 'upperLetter', text: point },
    { format: 'decimal', text: point },
    { format: 'lowerLetter', text: point },
  ],
  ordered: [
    { format: 'decimal', text: point },
    { format: 'lowerLetter', text: point },
    { format: 'lowerRoman', text: point },
  ],
  bulleted: [sign('•'), sign('–')],
  paragraphs: [
    { format: 'decimal', text: point },
    { format: 'lowerLetter', text: point },
    { format: 'lowerRoman', text: point },
  ],
};

/**
 * Gives every numbered paragraph its place in a list of Word's, such that the number Word counts is
 * {@link Numbering.value}: where the document starts again, another instance of the list starts.
 */
export function planNumbering(document: Document, stationery: Stationery): NumberingPlan {
  const headings: List = { ...headingList, format: 'legal-headings', ...startAt(ones()) };
  const paragraphs: List = { ...paragraphList, format: 'paragraphs', ...startAt(ones()) };
  const lists = [headings, paragraphs];
  const current = new Map<string, List>([
    [listKey('headings', 'legal-headings'), headings],
    [listKey('paragraphs', 'paragraphs'), paragraphs],
  ]);
  const places = new Map<BlockId, ListPlace>();
  for (const { id, style, numbering } of paragraphsOfDocument(document)) {
    if (!numbering) continue;
    const { level } = numbering;
    const key = listKey(numbering.list, numbering.format);
    const known = current.get(key);
    const list = known && comesTo(known, numbering) ? known : startList(numbering, known, lists);
    current.set(key, list);
    count(list, level);
    const { reference, instance } = list;
    const named = listOfStyle(style);
    const byStyle = named?.level === level && named.list.reference === reference && named.list.instance === instance;
    const own = indentOf(style, stationery);
    const same = isSame(own, indentOf(levelStyle(numbering.format, level), stationery));
    places.set(id, { list: { reference, instance }, level, byStyle, ...(same ? {} : { indent: own }) });
  }
  const references = [...new Set(lists.map(({ reference }) => reference))];
  const definitions = references.flatMap((reference) => {
    const [first, second] = lists.filter((list) => list.reference === reference);
    return first ? [define(first, second !== undefined, stationery)] : [];
  });
  return { places, definitions };
}

/** Bullets within a list of numbers are another list to Word: an item of theirs must not start the numbers again. */
function listKey(list: string, format: NumberFormat): string {
  return `${list} ${format}`;
}

const ones = (): number[] => Array.from({ length: levelCount }, () => 1);

const startAt = (starts: readonly number[]): Pick<List, 'starts' | 'started' | 'next'> => ({
  starts,
  started: new Set(),
  next: [...starts],
});

/** Whether Word, counting on, comes to the number the document has. */
function comesTo(list: List, { format, level, value }: Numbering): boolean {
  return list.format === format && (format === 'bulleted' || nextOf(list, level) === value);
}

/** At its first item of a level a list starts that level afresh, once. */
function nextOf({ starts, started, next }: List, level: number): number {
  return (started.has(level) ? next[level] : starts[level]) ?? 1;
}

/** A list that starts at other numbers than 1 needs a definition of its own, which its reference tells. */
function startList(numbering: Numbering, known: List | undefined, lists: List[]): List {
  const starts = ones().map((one, level) => {
    if (level === numbering.level) return numbering.value;
    return known && level < numbering.level ? nextOf(known, level) : one;
  });
  const plain = starts.every((number) => number === 1);
  const reference = plain ? numbering.format : `${numbering.format} from ${starts.join('.')}`;
  const same = lists.filter((list) => list.reference === reference);
  const list = {
    reference,
    instance: same.length,
    format: numbering.format,
    ...startAt(starts),
    ...(same[0] ? { next: same[0].next } : {}),
  };
  lists.push(list);
  return list;
}

/** After an item of a level, Word starts the levels below it again where the definition has them start (17.9.25). */
function count(list: List, level: number): void {
  list.next[level] = nextOf(list, level) + 1;
  list.started.add(level);
  for (let below = level + 1; below < levelCount; below++) list.next[below] = list.starts[below] ?? 1;
}

function define({ reference, format, starts }: List, shared: boolean, stationery: Stationery): ListDefinition {
  const styled = styledLists.some((list) => list.reference === reference);
  const levels = starts.map((start, level) => ({ ...defineLevel(format, level, styled, stationery), start }));
  return { reference, styled, shared, levels };
}

/** `styled`: the styles of headings and the list they name point at each other. */
function defineLevel(
  format: NumberFormat,
  level: number,
  styled: boolean,
  stationery: Stationery,
): Omit<ListLevel, 'start'> {
  const levels = looks[format];
  const look = levels[level % levels.length] ?? levels[0];
  const style = styled ? styleAt(format, level) : undefined;
  return {
    level,
    format: look.format,
    text: look.text(`%${level + 1}`),
    ...(style ? { style: styleNames[style].id } : {}),
    indent: indentOf(levelStyle(format, level), stationery),
  };
}

const headingStyles = ['heading-1', 'heading-2', 'heading-3', 'heading-4'] as const;
const itemStyles = ['list-item', 'list-item-2', 'list-item-3'] as const;

/** The styles whose indents the levels of a list have; a level past the last has those of the last. */
const levelStyles: { readonly [K in NumberFormat]: readonly ParagraphStyle[] } = {
  'legal-headings': headingStyles,
  ordered: itemStyles,
  bulleted: itemStyles,
  paragraphs: ['numbered-paragraph', 'sub-paragraph', 'list-item-3'],
};

/** The style that a level of a list and it name each other. */
function styleAt(format: NumberFormat, level: number): ParagraphStyle | undefined {
  const style = levelStyles[format][level];
  return style && listOfStyle(style)?.level === level ? style : undefined;
}

function levelStyle(format: NumberFormat, level: number): ParagraphStyle {
  return levelStyles[format][level] ?? levelStyles[format].at(-1) ?? 'list-item';
}

/** Word takes a numbered paragraph's indents from its level, whatever its style has. */
function indentOf(style: ParagraphStyle, { styles }: Stationery): Indent {
  const { left, firstLine } = styles[style];
  return { left: twips(left), ...(firstLine < 0 ? { hanging: twips(-firstLine) } : { firstLine: twips(firstLine) }) };
}

function isSame(one: Indent, other: Indent): boolean {
  const firstOf = (indent: Indent): number => ('hanging' in indent ? -indent.hanging : indent.firstLine);
  return one.left === other.left && firstOf(one) === firstOf(other);
}
