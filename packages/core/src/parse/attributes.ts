import { slotMark } from './flow.ts';
import { type Strand, slotInStrand } from './strand.ts';

/** `{#timely .title region=tables note="two words"}` */
export interface Attributes {
  readonly anchors: readonly string[];
  readonly classes: readonly string[];
  readonly values: readonly (readonly [string, string])[];
  /** What is none of these. */
  readonly strays: readonly string[];
}

/** Reads what stands between braces: `strand.text` from `start` to `end`. A plain slot in it counts as its text. */
export function attributesIn(strand: Strand, start: number, end: number): Attributes {
  const anchors: string[] = [];
  const classes: string[] = [];
  const values: (readonly [string, string])[] = [];
  const strays: string[] = [];
  for (const [from, to] of words(strand.text, start, end)) {
    const word = strand.text.slice(from, to);
    const equals = word.indexOf('=');
    if (word.startsWith('#')) anchors.push(withSlots(strand, from + 1, to));
    else if (word.startsWith('.')) classes.push(withSlots(strand, from + 1, to));
    else if (equals > 0) values.push([word.slice(0, equals), unquoted(withSlots(strand, from + equals + 1, to))]);
    else strays.push(word);
  }
  return { anchors, classes, values, strays };
}

/** Ranges between spaces; space inside double quotes separates nothing. */
function words(text: string, start: number, end: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at <= end; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (at < end && (quoted || !/\s/.test(text[at] ?? ''))) continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** Text of a strand where slots count as what they hold. */
export function withSlots(strand: Strand, start: number, end: number): string {
  const text = strand.text.slice(start, end);
  if (!text.includes(slotMark)) return text;
  return Array.from({ length: text.length }, (_, index) => {
    const slot = slotInStrand(strand, start + index);
    return slot?.kind === 'plain' ? slot.text : text[index];
  }).join('');
}

/** What an anchor may look like. */
export function isAnchor(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/** Where the braces of `text` that end it begin, if it ends in `{#…}` or `{.…}`; -1 if it does not. */
export function trailingBraces(text: string, opening: readonly string[]): number {
  if (!text.endsWith('}')) return -1;
  const start = text.lastIndexOf('{');
  return start >= 0 && opening.includes(text[start + 1] ?? '') ? start : -1;
}
