import type { Citation } from '../../authority/index.ts';
import { suggest } from '../../diagnostic/index.ts';
import { type CitedInline, type DraftReference, type Inline, plainText } from '../../document/index.ts';
import { houseWord } from '../../template/index.ts';
import type { Desk } from '../desk.ts';
import type { OutlineHeading } from '../outline.ts';
import { noBreakSpace } from '../words.ts';
import { wordsOf } from './heading-words.ts';

type Cited = CitedInline<Citation>;

/** `[@#adequacy]` as `Part II.D`; after the word “Part” of the text itself, the number alone. */
export function makeReference(desk: Desk, inline: DraftReference, before: Cited | undefined): Inline {
  if (!desk.outline.named.has(inline.anchor)) unknownAnchor(desk, inline);
  return referenceInline(desk, inline, before);
}

/** The words of a heading for the contents, its references filled in. */
export function headingInlines(desk: Desk, inlines: readonly Cited[]): readonly Inline[] {
  return inlines.flatMap((inline, index) =>
    inline.kind === 'reference' ? [referenceInline(desk, inline, inlines[index - 1])] : wordsOf([inline]),
  );
}

function referenceInline(desk: Desk, { anchor, style }: DraftReference, before: Cited | undefined): Inline {
  const found = desk.outline.named.get(anchor);
  if (!found) return { kind: 'text', text: `[#${anchor}]`, style };
  return { kind: 'reference', target: found.anchor, text: referenceText(desk, found, before), style };
}

/** An unnumbered heading is called by its words. */
function referenceText(desk: Desk, { path, heading }: OutlineHeading, before: Cited | undefined): string {
  if (path === '') return plainText(wordsOf(heading.inlines));
  const { house } = desk.setting;
  const opening = houseWord(house, 'reference.part', { number: '' }).trim();
  if (before?.kind === 'text' && opening !== '' && endsWithWord(before.text, opening)) return path;
  return houseWord(house, 'reference.part', { number: path }).replaceAll(' ', noBreakSpace);
}

function endsWithWord(text: string, word: string): boolean {
  const end = text.trimEnd().toLowerCase();
  const start = end.length - word.length;
  return text.trimEnd() !== text && end.endsWith(word.toLowerCase()) && !/\p{L}/u.test(end.charAt(start - 1));
}

function unknownAnchor(desk: Desk, { anchor, place }: DraftReference): void {
  const near = suggest(anchor, desk.outline.named.keys());
  desk.diagnostics.push({
    code: 'unknown-anchor',
    severity: 'error',
    place,
    what: `No heading of this paper is called #${anchor}.`,
    fix: near ? `Did you mean #${near}?` : `Name a heading: # Heading {#${anchor}}.`,
  });
}
