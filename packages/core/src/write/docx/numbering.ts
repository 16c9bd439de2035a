import type { CourtProfile } from '../../court/index.ts';
import type { BlockId, Document, NumberFormat, Numbering } from '../../document/index.ts';
import { paragraphsOfDocument } from '../../document/index.ts';
import { type Element, element, twips, value } from './element.ts';

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

/** One `w:num`: where each level starts, and the count Word has reached in each. */
interface List {
  readonly numId: number;
  readonly format: NumberFormat;
  readonly starts: readonly number[];
  readonly next: number[];
}

const levelCount = 9;

interface Level {
  readonly format: string;
  /** Put round the number; a bullet is all of it. */
  readonly text: (number: string) => string;
}

const point = (number: string): string => `${number}.`;
const numbered = (format: string): Level => ({ format, text: point });
const bullet = (sign: string): Level => ({ format: 'bullet', text: () => sign });

/** As `numberLabel` writes them; a level past the last begins again with the first. */
const levelsOf = {
  'legal-headings': [numbered('upperRoman'), numbered('upperLetter'), numbered('decimal'), numbered('lowerLetter')],
  ordered: [numbered('decimal'), numbered('lowerLetter'), numbered('lowerRoman')],
  bulleted: [bullet('•'), bullet('–')],
} satisfies { readonly [K in NumberFormat]: readonly [Level, ...Level[]] };

const abstractIds: { readonly [K in NumberFormat]: number } = { 'legal-headings': 0, ordered: 1, bulleted: 2 };

/** The `w:numId` of the headings, which their styles name: a heading needs nothing of its own to be numbered. */
const headingsId = 1;

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
  const headings: List = { numId: headingsId, format: 'legal-headings', starts: [], next: ones() };
  const lists = [headings];
  const current = new Map<string, List>([['headings', headings]]);
  const places = new Map<BlockId, ListPlace>();
  for (const { id, style, numbering } of paragraphsOfDocument(document)) {
    if (!numbering) continue;
    const { list: name, level } = numbering;
    const known = current.get(name);
    const list = known && comesTo(known, numbering) ? known : startList(numbering, known, lists);
    current.set(name, list);
    count(list, level);
    places.set(id, { numId: list.numId, level, byStyle: list === headings && style === `heading-${level + 1}` });
  }
  const abstracts = (['legal-headings', 'ordered', 'bulleted'] as const).map((format) => abstract(format, court));
  return { places, part: [...abstracts, ...lists.map(instance)] };
}

const ones = (): number[] => Array.from({ length: levelCount }, () => 1);

/** Whether Word, counting on, comes to the number the document has. */
function comesTo(list: List, { format, level, value: number }: Numbering): boolean {
  return list.format === format && (format === 'bulleted' || list.next[level] === number);
}

function startList(numbering: Numbering, known: List | undefined, lists: List[]): List {
  const starts = (known?.next ?? ones()).map((next, level) => {
    if (level === numbering.level) return numbering.value;
    return level < numbering.level ? next : 1;
  });
  const list = { numId: lists.length + 1, format: numbering.format, starts, next: [...starts] };
  lists.push(list);
  return list;
}

/** After an item of a level, the levels below it start again at 1. */
function count(list: List, level: number): void {
  list.next[level] = (list.next[level] ?? 1) + 1;
  for (let below = level + 1; below < levelCount; below++) list.next[below] = 1;
}

function abstract(format: NumberFormat, court: CourtProfile): Element {
  const levels = Array.from({ length: levelCount }, (_, level) => levelElement(format, level, court));
  const id = abstractIds[format];
  return element('w:abstractNum', { 'w:abstractNumId': id }, value('w:multiLevelType', 'multilevel'), ...levels);
}

function levelElement(format: NumberFormat, level: number, court: CourtProfile): Element {
  const levels: readonly [Level, ...Level[]] = levelsOf[format];
  const look = levels[level % levels.length] ?? levels[0];
  const linked = format === 'legal-headings' && level < levels.length;
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', 1),
    value('w:numFmt', look.format),
    ...(linked ? [value('w:pStyle', `Heading${level + 1}`)] : []),
    value('w:suff', 'tab'),
    value('w:lvlText', look.text(`%${level + 1}`)),
    value('w:lvlJc', 'left'),
    element('w:pPr', undefined, levelIndent(format, level, court)),
  );
}

const headingStyles = ['heading-1', 'heading-2', 'heading-3', 'heading-4'] as const;

/** As the paragraph's style has it: whatever its level, a list item stands where the style says. */
function levelIndent(format: NumberFormat, level: number, court: CourtProfile): Element {
  const heading = format === 'legal-headings' ? headingStyles[level] : undefined;
  const { left, firstLine } = court.styles[heading ?? 'list-item'];
  return element('w:ind', { 'w:left': twips(left), 'w:hanging': twips(-firstLine) });
}

function instance({ numId, format, starts }: List): Element {
  const overrides = starts.map((start, level) =>
    element('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', start)),
  );
  return element('w:num', { 'w:numId': numId }, value('w:abstractNumId', abstractIds[format]), ...overrides);
}
