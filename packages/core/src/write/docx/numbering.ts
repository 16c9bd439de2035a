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

interface ListDefinition {
  readonly reference: string;
  readonly levels: readonly NumberingLevel[];
}

/** A list while its items are counted: where each of its levels starts, and what Word comes to next in it. */
interface List extends ListName {
  readonly format: NumberFormat;
  readonly starts: readonly number[];
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
  readonly format: NonNullable<NumberingLevel['format']>;
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
  const headings: List = { ...headingList, format: 'legal-headings', starts: ones(), next: ones() };
  const paragraphs: List = { ...paragraphList, format: 'paragraphs', starts: ones(), next: ones() };
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
  const byReference = new Map(lists.map((list) => [list.reference, list]));
  return { places, definitions: [...byReference.values()].map((list) => define(list, stationery)) };
}

/** Bullets within a list of numbers are another list to Word: an item of theirs must not start the numbers again. */
function listKey(list: string, format: NumberFormat): string {
  return `${list} ${format}`;
}

const ones = (): number[] => Array.from({ length: levelCount }, () => 1);

/** Whether Word, counting on, comes to the number the document has. */
function comesTo(list: List, { format, level, value }: Numbering): boolean {
  return list.format === format && (format === 'bulleted' || list.next[level] === value);
}

/** A list that starts at other numbers than 1 needs a definition of its own, which its reference tells. */
function startList(numbering: Numbering, known: List | undefined, lists: List[]): List {
  const starts = (known?.next ?? ones()).map((number, level) => {
    if (level === numbering.level) return numbering.value;
    return level < numbering.level ? number : 1;
  });
  const plain = starts.every((number) => number === 1);
  const reference = plain ? numbering.format : `${numbering.format} from ${starts.join('.')}`;
  const instance = lists.filter((list) => list.reference === reference).length;
  const list = { reference, instance, format: numbering.format, starts, next: [...starts] };
  lists.push(list);
  return list;
}

/** After an item of a level, the levels below it start again at 1. */
function count(list: List, level: number): void {
  list.next[level] = (list.next[level] ?? 1) + 1;
  for (let below = level + 1; below < levelCount; below++) list.next[below] = 1;
}

function define({ reference, format, starts }: List, stationery: Stationery): ListDefinition {
  const linked = styledLists.some((list) => list.reference === reference);
  const levels = starts.map((start, level) => ({ ...defineLevel(format, level, linked, stationery), start }));
  return { reference, levels };
}

/** `linked`: the styles of headings and the list they name point at each other. */
function defineLevel(format: NumberFormat, level: number, linked: boolean, stationery: Stationery): NumberingLevel {
  const levels = looks[format];
  const look = levels[level % levels.length] ?? levels[0];
  const linkedStyle = linked ? styleAt(format, level) : undefined;
  const style = linkedStyle ? { style: styleNames[linkedStyle].id } : {};
  return {
    level,
    format: look.format,
    text: look.text(`%${level + 1}`),
    alignment: 'left',
    suffix: 'tab',
    style: { ...style, paragraph: { indent: indentOf(levelStyle(format, level), stationery) } },
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
