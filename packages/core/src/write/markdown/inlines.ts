import { type Inline, type Link, plainStyle, type TextStyle } from '../../document/index.ts';
import { emphasized, type Stretch } from './emphasis.ts';
import { escaped, escapedStart, withoutEntities } from './escape.ts';

/** Where inlines stand: a heading and a table's cell are one line of the source. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell' | 'link';

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const writers: { readonly [K in keyof InlineOf]: (inline: InlineOf[K], place: InlinePlace) => readonly Stretch[] } = {
  text: words,
  blank: words,
  'review-mark': words,
  'note-call': ({ number }) => [{ markdown: `[^${number}]`, style: plainStyle }],
  'line-break': (_, place) => [{ markdown: breaks[place], style: plainStyle }],
  tab: () => [{ markdown: ' ', style: plainStyle }],
  link: writeLink,
  reference: words,
  citation: ({ inlines }, place) => stretchesOf(inlines, place),
};

const breaks: Readonly<Record<InlinePlace, string>> = { paragraph: '\\\n', heading: ' ', cell: '<br>', link: ' ' };

/** The words of a paragraph; further lines of its source start at its left edge. */
export function writeInlines(inlines: readonly Inline[], place: InlinePlace = 'paragraph'): string {
  const written = emphasized(stretchesOf(inlines, place));
  if (place !== 'paragraph') return written.trim();
  return withoutLastBreaks(written).split('\n').map(escapedStart).join('\n');
}

/** A break at the end breaks nothing: its backslash would be printed. */
function withoutLastBreaks(written: string): string {
  let rest = written.trimEnd();
  while (rest.endsWith('\\') && written.charAt(rest.length) === '\n') rest = rest.slice(0, -1).trimEnd();
  return rest;
}

function stretchesOf(inlines: readonly Inline[], place: InlinePlace): Stretch[] {
  return joined(inlines.flatMap((inline) => write(inline.kind, inline, place)));
}

function write<K extends keyof InlineOf>(kind: K, inline: InlineOf[K], place: InlinePlace): readonly Stretch[] {
  return writers[kind](inline, place);
}

function words({ text, style }: { text: string; style: TextStyle }, place: InlinePlace): Stretch[] {
  return [{ markdown: escaped(text, place === 'cell'), style }];
}

function writeLink({ href, inlines }: Link, place: InlinePlace): Stretch[] {
  const words = emphasized(stretchesOf(inlines, place === 'cell' ? 'cell' : 'link'));
  const address = encoded(href);
  // No link within a link.
  const plain = words.replaceAll(/<(https?:[^>]*)>/g, '$1').trim();
  const markdown = plain === address ? `<${address}>` : `[${plain}](<${address}>)`;
  return [{ markdown, style: plainStyle }];
}

/** Within angle brackets neither these nor spaces may stand; a pipe would end a table's cell. */
function encoded(href: string): string {
  return withoutEntities(href.replaceAll(/[\s<>\\|]/g, (sign) => encodeURIComponent(sign)));
}

/** Neighbours of one style are one, so that no asterisks meet. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && sameStyle(last.style, stretch.style)) {
      all[all.length - 1] = { markdown: last.markdown + stretch.markdown, style: last.style };
    } else all.push(stretch);
  }
  return all;
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}
