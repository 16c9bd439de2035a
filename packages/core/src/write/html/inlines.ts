import { cutAtAddresses, type Inline, type Text, type TextStyle } from '../../document/index.ts';
import type { Names } from './names.ts';
import { escaped, tag } from './tag.ts';

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const writers: { readonly [K in keyof InlineOf]: (inline: InlineOf[K], names: Names) => string } = {
  text: ({ text, style }) => styled(withAddresses(text), style),
  blank: ({ text, style }) => styled(tag('mark', {}, escaped(text)), style),
  'review-mark': ({ text, style }) => styled(tag('mark', {}, escaped(text)), style),
  'note-call': ({ note, number }, names) =>
    tag('sup', {}, tag('a', { id: names.callId(note), href: `#${names.noteId(note)}` }, String(number))),
  'line-break': () => '<br>\n',
  tab: () => ' ',
  link: ({ href, inlines }, names) => {
    const content = inlines.map((inline) =>
      inline.kind === 'text' ? plainLinkText(inline) : writeInlines([inline], names),
    );
    return isAddress(href) ? tag('a', { href }, content.join('')) : content.join('');
  },
  reference: ({ target, text, style }, names) => {
    const id = names.idOf(target);
    const content = styled(escaped(text), style);
    return id === undefined ? content : tag('a', { href: `#${id}` }, content);
  },
  citation: ({ inlines }, names) => writeInlines(inlines, names),
};

export function writeInlines(inlines: readonly Inline[], names: Names): string {
  return joinedText(inlines)
    .map((inline) => write(inline.kind, inline, names))
    .join('');
}

function write<K extends keyof InlineOf>(kind: K, inline: InlineOf[K], names: Names): string {
  return writers[kind](inline, names);
}

/** On a web site an address is a link. */
function withAddresses(text: string): string {
  const written = cutAtAddresses(text).map((piece, index) =>
    index % 2 === 1 ? tag('a', { href: piece }, escaped(piece)) : escaped(piece),
  );
  return written.join('');
}

/** No link within a link. */
function plainLinkText({ text, style }: Text): string {
  return styled(escaped(text), style);
}

/** Neighbours of one style as one text: `<em>See id.</em>`, not `<em>See</em><em> id.</em>`. */
function joinedText(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameStyle(inline.style, last.style)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}

function styled(html: string, { bold, italic, underline }: TextStyle): string {
  const slanted = italic ? tag('em', {}, html) : html;
  const heavy = bold ? tag('strong', {}, slanted) : slanted;
  return underline ? tag('u', {}, heavy) : heavy;
}

/** What a reader may be sent to: never a script. */
function isAddress(href: string): boolean {
  return /^(?:https?:|mailto:|tel:)/i.test(href);
}
