import { suggest } from '../diagnostic/index.ts';
import { type ParagraphStyle, pressParagraphStyles } from '../document/index.ts';
import type { Attributes } from './attributes.ts';
import { type Reader, report } from './reader.ts';
import { placeInStrand, type Strand } from './strand.ts';

/** The styles that a template may set a paragraph in; the others belong to parts that the program makes. */
const paragraphForms: readonly ParagraphStyle[] = [
  'body',
  'title',
  'subheading',
  'numbered-continued',
  'counsel',
  'court-title',
  'signature',
  'signature-dated',
  ...pressParagraphStyles,
];

/** The styles that a template may set a heading in. */
const headingForms: readonly ParagraphStyle[] = ['subheading', 'headline', 'subhead', 'press-heading'];

/** What a kind of block takes in its braces. */
interface Takes {
  /** `A paragraph`. */
  readonly what: string;
  /** Classes that anybody may write. */
  readonly classes: readonly string[];
  readonly styles: readonly ParagraphStyle[];
  readonly anchor: boolean;
  /** What to write, e.g. `A paragraph takes {.continued} only.` */
  readonly usage: string;
}

export const paragraphTakes: Takes = {
  what: 'A paragraph',
  classes: ['continued'],
  styles: paragraphForms,
  anchor: false,
  usage: 'A paragraph takes {.continued} only.',
};

export const headingTakes: Takes = {
  what: 'A heading',
  classes: ['title', 'unnumbered'],
  styles: headingForms,
  anchor: true,
  usage: 'A heading takes {#anchor}, {.title} and {.unnumbered}.',
};

/** The style that braces ask for, if they may; what they may not hold is reported at `at`. */
export function styleIn(
  attributes: Attributes,
  takes: Takes,
  strand: Strand,
  at: number,
  reader: Reader,
): ParagraphStyle | undefined {
  const { classes, anchors, values, strays } = attributes;
  const others = classes.filter((name) => !takes.classes.includes(name));
  const styles = takes.styles.filter((style) => others.includes(style));
  const unknown = others.find((name) => !styles.some((style) => style === name));
  const odd = unknown ?? (takes.anchor ? undefined : anchors[0]) ?? values[0]?.[0] ?? strays[0];
  const place = placeInStrand(strand, at);
  const [style] = styles;
  if (style !== undefined && reader.flow.voice === 'matter') {
    const what = `“.${style}” sets a style, and this is the text of a field.`;
    report(reader.diagnostics, 'bad-directive', place, what, 'Only templates set styles: take it away.');
    return undefined;
  }
  if (odd !== undefined && odd === anchors[0]) {
    const what = `${takes.what} takes no name at its end: “#${odd}”.`;
    const fix = `A numbered paragraph is named right after its number: 1. {#${odd}} Text.`;
    report(reader.diagnostics, 'bad-directive', place, what, fix);
  } else if (odd !== undefined) {
    const known = reader.flow.voice === 'matter' ? takes.classes : [...takes.classes, ...takes.styles];
    const near = suggest(odd, known);
    const fix = near ? `Did you mean “.${near}”?` : takes.usage;
    report(reader.diagnostics, 'bad-directive', place, `${takes.what} takes no “${odd}”.`, fix);
  }
  return style;
}
