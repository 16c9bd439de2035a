import type { Place, SourceText } from '../diagnostic/index.ts';

/**
 * A filled template: what `fill/` gives and `parse/` takes. A list of pieces and not a string, so that
 * a party's name can never become markup.
 */
export interface Markup {
  readonly pieces: readonly Piece[];
}

export type Piece = TemplateText | PlainSlot | ProseSlot | BlankSlot;

/** Text of the template itself: Markdown, read as such. `source` is a slice with its way back to the template. */
interface TemplateText {
  readonly kind: 'text';
  readonly source: SourceText;
}

/** A value not declared Markdown: becomes a text node as typed. */
interface PlainSlot {
  readonly kind: 'plain';
  readonly text: string;
  /** Where the value stands in the matter; for a derived value, where the template asks for it. */
  readonly place: Place;
}

/** A Markdown field: parsed alone, with its own footnotes and links, and grafted in. */
interface ProseSlot {
  readonly kind: 'prose';
  readonly source: SourceText;
}

/** A fact the matter does not give yet: a visible, countable blank. */
interface BlankSlot {
  readonly kind: 'blank';
  /** The path in the matter, e.g. `hearing.date`. */
  readonly path: string;
  /** What stands in the paper, without brackets, e.g. `hearing date`. */
  readonly label: string;
  readonly place: Place;
}

/** A paper filled: its body, its title and footer as one line each, and what others call it. */
export interface Filled {
  readonly body: Markup;
  readonly title: Markup;
  readonly footer: Markup;
  /** What record cites call it, as plain text with straight quotes as typed: `Reyes Decl.` Absent if the template does not say. */
  readonly cite?: string;
  /** Its long name where it is first cited: `Declaration of Ana Reyes`. Absent if the template does not say: its title. */
  readonly titleInCites?: string;
  /** What its file is called, without number and extension: lower-case letters, digits and hyphens, 80 at most. */
  readonly fileName: string;
}
