import { glue, type Inline, type TextStyle } from '../../document/index.ts';
import type { HouseWords } from '../../template/index.ts';
import type { Setting } from '../setting.ts';
import { noBreakSpace, textOf, word } from '../words.ts';
import type { RecordPaper } from './papers.ts';
import type { Pins } from './pins.ts';

/** How the paper is called at a cite. */
export type Form = 'first' | 'short' | 'id' | 'id-within';

/** `¶ 12`, `¶¶ 12–14`, `at 5–7`: the number stays with its sign. */
export function pinWords(house: HouseWords, unit: 'paragraph' | 'page' | undefined, pins: Pins): readonly Inline[] {
  if (unit === undefined) return [];
  const key = unit === 'page' ? 'record.page' : pins.several ? 'record.paragraphs' : 'record.paragraph';
  return stuck(word(house, key, { number: pins.text }));
}

/** What ends in a space stays with what follows. */
function stuck(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/ $/, noBreakSpace) } : inline,
  );
}

/** A cite as it is printed: name, pin, and at first use the number on the docket. */
export function citeWords(setting: Setting, paper: RecordPaper, form: Form, pin: readonly Inline[]): readonly Inline[] {
  const { house, court } = setting;
  const name = nameWords(house, paper, form);
  const words = pin.length === 0 ? name : [...name, textOf(' '), ...pin];
  if (form !== 'first' || paper.ecf === undefined) return words;
  const docket = stuck(word(house, 'record.docket', { style: court.docketStyle, number: paper.ecf }));
  return [...words, textOf(' '), ...docket];
}

function nameWords(house: HouseWords, { long, short }: RecordPaper, form: Form): readonly Inline[] {
  if (form === 'id') return word(house, 'record.id');
  if (form === 'id-within') return word(house, 'record.id-within');
  return form === 'first' && long !== short ? word(house, 'record.first', { title: long, short }) : [textOf(short)];
}

/** Neighbours of one style as one text, glued, in the style around them. */
export function joined(inlines: readonly Inline[], style: TextStyle): readonly Inline[] {
  const made: Inline[] = [];
  for (const inline of inlines) {
    const last = made.at(-1);
    if (inline.kind !== 'text') made.push(inline);
    else if (last?.kind === 'text' && last.style === inline.style) {
      made[made.length - 1] = { ...last, text: last.text + inline.text };
    } else made.push(inline);
  }
  return made.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: glue(inline.text), style: around(inline.style, style) } : inline,
  );
}

function around(inner: TextStyle, outer: TextStyle): TextStyle {
  return {
    bold: inner.bold || outer.bold,
    italic: inner.italic || outer.italic,
    underline: inner.underline || outer.underline,
  };
}
