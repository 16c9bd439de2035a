import type { Diagnostic, Severity } from '../diagnostic/index.ts';
import { report } from './reader.ts';
import { placeInStrand, type Strand } from './strand.ts';

interface Unsupported {
  /** One of them stands in every text that the pattern fits: a search for a sign costs a fiftieth of a pattern. */
  readonly signs: readonly string[];
  /** Begins at what is to be shown; every quantifier is bounded, or stands at the start of a line. */
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
  /** Left out: a warning. */
  readonly severity?: Severity;
}

/** Markdown elsewhere, only text here. The first that fits a place is reported. */
const kinds: readonly Unsupported[] = [
  {
    signs: [':::'],
    pattern: /^:::+[ \t]*\S?/gm,
    what: 'A box between “:::” is not set: the colons are printed.',
    fix: 'Take the colons away.',
  },
  {
    signs: ['```', '~~~'],
    pattern: /^(?:```|~~~)/gm,
    what: 'A block of code is not set: its marks are printed.',
    fix: 'Take the marks away; a quotation is written with “>”.',
  },
  {
    signs: ['===', '---'],
    pattern: /^(?:={3,}|(?<=.\n)-{3,})$/gm,
    what: 'A line of signs below a heading is not read: it is printed.',
    fix: 'Write the heading as “# Heading”.',
  },
  {
    signs: ['---', '___', '***'],
    pattern: /^(?:-{3,}|_{3,}|\*{3,})$/gm,
    what: 'A rule across the page is not set: its signs are printed.',
    fix: 'Take the line away; an omission is written “* * *”.',
  },
  {
    signs: ['!['],
    pattern: /(?<!\\)!\[(?:[^\]\n]{0,200}\]\([^)\s]{0,200}\))?/g,
    what: 'A picture is not set here: its words are printed as typed.',
    fix: 'Only a field for a picture, such as a logo, can show one.',
  },
  {
    signs: ['<'],
    pattern: /(?<!\\)<(?:!--|\/?[A-Za-z][A-Za-z0-9-]{0,30}(?:[\s/][^<>\n]{0,200})?>)/g,
    what: 'HTML is not read: it is printed as typed.',
    fix: 'Write *emphasis* with stars; write \\< for the sign itself.',
  },
  {
    signs: ['<'],
    pattern: /(?<![\\<])<(?:https?:\/\/|mailto:)/g,
    what: 'The brackets around this address are printed.',
    fix: 'Take < and > away.',
  },
  {
    signs: ['`'],
    pattern: /(?<![\\`])`[^`\n]{1,200}`(?!`)/g,
    what: 'Code in a line is not set: its marks are printed.',
    fix: "Take the marks away; an apostrophe is “'”.",
  },
  {
    signs: ['&'],
    pattern: /(?<!\\)&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});/g,
    what: 'A sign is not written by its name here: the name is printed.',
    fix: 'Type the sign itself.',
  },
  {
    signs: ['~~'],
    pattern: /(?<![\\~])~~[^~\n]{1,200}~~(?!~)/g,
    what: 'Words are not struck through: the marks are printed.',
    fix: 'Take the words or the marks away.',
  },
  {
    signs: [']('],
    pattern: /(?<=\])\((?!https?:\/\/|mailto:)[^\s()]{0,100}[./#][^\s()]{0,100}\)/g,
    what: 'This is no link: brackets and address are printed as typed.',
    fix: 'A link goes to https://… or mailto:….',
  },
  {
    // Only the first letter of a row, for a wrapped line may well begin with “v.” or “p.”.
    signs: ['a.', 'a)', 'i.', 'i)'],
    pattern: /^[ \t]*[ai][.)][ \t]+(?=\S)/gm,
    what: 'A letter begins no list: this line goes on the paragraph before it.',
    fix: 'Write sub-paragraphs as “1.”, indented below their paragraph: they are printed a., b., c.',
  },
  {
    signs: ['{{'],
    pattern: /(?<!\\)\{\{[^{}\n]{1,80}\}\}/g,
    what: 'Braces are read in templates only: here they are printed as typed.',
    fix: 'Write the words themselves.',
    severity: 'note',
  },
  {
    signs: ['{#'],
    pattern: /(?<!\\)\{#[^{}\n]{0,80}\}/g,
    what: 'A name stands only at the start of a numbered paragraph or at the end of a heading: here it would be printed.',
    fix: 'Write it right after the number, as in 1. {#visits} Text, or take it away.',
    severity: 'error',
  },
  {
    signs: [']:'],
    pattern: /^\[[^\]^@\n]{1,60}\]: +\S/gm,
    what: 'The address of a link does not stand on a line of its own: it is printed.',
    fix: 'Write [text](https://…) where the link is.',
  },
];

/** Reports what its author may take for Markdown and the paper would print as typed. */
export function reportUnsupported(strand: Strand, diagnostics: Diagnostic[]): void {
  const { text } = strand;
  const told = new Set<number>();
  for (const { signs, pattern, what, fix, severity = 'warning' } of kinds) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (told.has(index)) continue;
      // A picture holds what would be a link by itself.
      for (let at = index; at < index + found.length; at += 1) told.add(at);
      report(diagnostics, 'unsupported-markdown', placeInStrand(strand, index), what, fix, severity);
    }
  }
}
