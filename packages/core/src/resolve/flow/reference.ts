import type { Citation } from '../../authority/index.ts';
import { suggest } from '../../diagnostic/index.ts';
import { type CitedInline, type DraftReference, type Inline, plainText } from '../../document/index.ts';
import { houseWord } from '../../template/index.ts';
import type { Desk } from '../desk.ts';
import type { OutlineHeading } from '../outline.ts';
import { ownReference } from '../record/own.ts';
import { pinsOfItem } from '../record/pins.ts';
import { noBreakSpace } from '../words.ts';
import { wordsOf } from './heading-words.ts';

type Cited = CitedInline<Citation>;

/**
 * `[@#adequacy]` as `Part II.D`, `[@#diverted-staff]` as `paragraph 12`; after such a word of the text itself, the
 * number alone.
 */
export function makeReference(desk: Desk, inline: DraftReference, before: Cited | undefined): readonly Inline[] {
  const { named, namedItems } = desk.outline;
  if (!named.has(inline.anchor) && !namedItems.has(inline.anchor)) unknownAnchor(desk, inline);
  return referenceInlines(desk, inline, before);
}

/** The words of a heading for the contents, its references filled in. */
export function headingInlines(desk: Desk, inlines: readonly Cited[]): readonly Inline[] {
  return inlines.flatMap((inline, index) =>
    inline.kind === 'reference' ? referenceInlines(desk, inline, inlines[index - 1]) : wordsIn(desk, inline),
  );
}

function wordsIn(desk: Desk, inline: Cited): readonly Inline[] {
  if (inline.kind === 'record-cite') return desk.recordWords(inline);
  return wordsOf([inline]);
}

function referenceInlines(desk: Desk, { anchor, style }: DraftReference, before: Cited | undefined): readonly Inline[] {
  const { outline, setting } = desk;
  const item = outline.namedItems.get(anchor);
  if (item) return ownReference(setting.house, pinsOfItem(item), before?.kind === 'text' ? before.text : '', style);
  const found = outline.named.get(anchor);
  if (!found) return [{ kind: 'text', text: `[#${anchor}]`, style }];
  return [{ kind: 'reference', target: found.anchor, text: referenceText(desk, found, before), style }];
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
  const { named, namedItems, items } = desk.outline;
  const near = suggest(anchor, [...namedItems.keys(), ...named.keys()]);
  desk.diagnostics.push({
    code: 'unknown-anchor',
    severity: 'error',
    place,
    what: `No heading ${items.length > 0 ? 'or paragraph ' : ''}of this paper is called #${anchor}.`,
    fix: near ? `Did you mean #${near}?` : `Name a heading: # Heading {#${anchor}}.`,
  });
}
