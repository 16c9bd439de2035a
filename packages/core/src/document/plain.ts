import type { Inline } from './document.ts';
import { plainStyle, type StyledText } from './text.ts';

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const styledOf: { readonly [K in keyof InlineOf]: (inline: InlineOf[K]) => readonly StyledText[] } = {
  text: ({ text, style }) => [{ text, style }],
  blank: ({ text, style }) => [{ text, style }],
  'review-mark': () => [],
  'note-call': () => [],
  'line-break': () => [{ text: ' ', style: plainStyle }],
  tab: () => [{ text: ' ', style: plainStyle }],
  link: ({ inlines }) => styledText(inlines),
  reference: ({ text, style }) => [{ text, style }],
  citation: ({ inlines }) => styledText(inlines),
};

/** The words alone, for an entry of the contents: no note calls, no review marks, neighbours of one style joined. */
export function styledText(inlines: readonly Inline[]): readonly StyledText[] {
  const joined: StyledText[] = [];
  for (const inline of inlines) for (const part of take(inline.kind, inline)) join(joined, part);
  return joined;
}

function take<K extends keyof InlineOf>(kind: K, inline: InlineOf[K]): readonly StyledText[] {
  return styledOf[kind](inline);
}

function join(parts: StyledText[], part: StyledText): void {
  const last = parts.at(-1);
  const same =
    last?.style.bold === part.style.bold &&
    last.style.italic === part.style.italic &&
    last.style.underline === part.style.underline;
  if (last && same) parts[parts.length - 1] = { text: last.text + part.text, style: last.style };
  else parts.push(part);
}

/** The words as one string, e.g. for a bookmark or a title. */
export function plainText(inlines: readonly Inline[]): string {
  return styledText(inlines)
    .map(({ text }) => text)
    .join('');
}
