import type { Inline, Link } from '../../document/index.ts';

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const writers: { readonly [K in keyof InlineOf]: (inline: InlineOf[K]) => string } = {
  text: ({ text }) => onOneLine(text),
  blank: ({ text }) => onOneLine(text),
  'review-mark': ({ text }) => onOneLine(text),
  'note-call': ({ number }) => `[${number}]`,
  'line-break': () => '\n',
  tab: () => ' ',
  link: writeLink,
  reference: ({ text }) => onOneLine(text),
  citation: ({ inlines }) => writeInlines(inlines),
};

/** The words of a paragraph; `\n` where its author broke the line. */
export function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => write(inline.kind, inline)).join('');
}

function write<K extends keyof InlineOf>(kind: K, inline: InlineOf[K]): string {
  return writers[kind](inline);
}

/** `the order <https://…>`: an address whose words are the address is written once. */
function writeLink({ href, inlines }: Link): string {
  const words = writeInlines(inlines);
  const address = onOneLine(href).replace(/^mailto:/i, '');
  const said = [address, address.replace(/^https?:\/\//i, ''), address.replace(/^https?:\/\/|\/$/gi, '')];
  return said.includes(words.trim()) ? words : `${words} <${address}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a mail program may take them for commands.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

export function onOneLine(text: string): string {
  return text.replaceAll(/[\n\r\t\u2028\u2029]+/g, ' ').replaceAll(unwritable, '');
}
