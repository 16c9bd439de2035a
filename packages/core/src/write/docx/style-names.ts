import type { ParagraphStyle } from '../../document/index.ts';

export interface StyleName {
  readonly id: string;
  /** As in Word's gallery. The built-in names are Word's own, in its spelling; others are custom. */
  readonly name: string;
  readonly builtIn: boolean;
  /** Style of the paragraph after it, when one types on. */
  readonly next?: ParagraphStyle;
  /** From 0: the level in the navigation pane and for a screen reader. */
  readonly outline?: number;
}

const own = (name: string, next?: ParagraphStyle, outline?: number): StyleName => ({
  id: name.replaceAll(' ', ''),
  name,
  builtIn: false,
  ...(next ? { next } : {}),
  ...(outline === undefined ? {} : { outline }),
});

const builtIn = (id: string, name: string, next?: ParagraphStyle, outline?: number): StyleName => ({
  id,
  name,
  builtIn: true,
  ...(next ? { next } : {}),
  ...(outline === undefined ? {} : { outline }),
});

/**
 * The Word style of each of our styles: Word's own where it has one, since its tables, navigation pane and
 * screen readers go by those names.
 */
export const styleNames: Readonly<Record<ParagraphStyle, StyleName>> = {
  body: builtIn('BodyText', 'Body Text'),
  'body-continued': own('Body Text Continued', 'body'),
  'heading-1': builtIn('Heading1', 'heading 1', 'body', 0),
  'heading-2': builtIn('Heading2', 'heading 2', 'body', 1),
  'heading-3': builtIn('Heading3', 'heading 3', 'body', 2),
  'heading-4': builtIn('Heading4', 'heading 4', 'body', 3),
  title: builtIn('Title', 'Title', 'body', 0),
  'block-quote': builtIn('BlockText', 'Block Text', 'body-continued'),
  'block-quote-item': own('Block Text in List', 'list-item'),
  'list-item': builtIn('ListParagraph', 'List Paragraph'),
  'list-item-2': own('List Paragraph 2'),
  'list-item-3': own('List Paragraph 3'),
  'numbered-paragraph': own('Numbered Paragraph'),
  'numbered-continued': own('Numbered Paragraph Continued', 'numbered-paragraph'),
  'sub-paragraph': own('Sub-paragraph'),
  subheading: own('Subheading', 'numbered-paragraph', 1),
  counsel: own('Counsel'),
  'court-title': own('Court Title'),
  'caption-party': own('Caption Party'),
  'caption-role': own('Caption Role', 'caption-party'),
  'caption-versus': own('Caption Versus', 'caption-party'),
  'caption-right': own('Caption Right'),
  'caption-title': own('Caption Title', 'caption-right'),
  'contents-head': builtIn('TOCHeading', 'TOC Heading'),
  'contents-page-head': own('Contents Page Head'),
  // Entries for unnumbered titles are TOC 5, so that Word's own update gives them their look again.
  'contents-title': builtIn('TOC5', 'toc 5'),
  'contents-1': builtIn('TOC1', 'toc 1'),
  'contents-2': builtIn('TOC2', 'toc 2'),
  'contents-3': builtIn('TOC3', 'toc 3'),
  'contents-4': builtIn('TOC4', 'toc 4'),
  'authorities-group': builtIn('TOAHeading', 'toa heading'),
  'authorities-entry': builtIn('TableofAuthorities', 'table of authorities'),
  signature: builtIn('Signature', 'Signature'),
  'signature-dated': own('Signature Dated', 'signature'),
  footnote: builtIn('FootnoteText', 'footnote text'),
  'table-head': own('Table Head', 'table-cell'),
  'table-cell': own('Table Cell'),
  letterhead: own('Letterhead'),
  'release-line': own('Release Line'),
  'press-date': own('Press Date'),
  'contact-head': own('Contact Head', 'contact'),
  contact: own('Contact'),
  headline: own('Headline', 'subhead', 0),
  subhead: own('Subhead', 'press-body'),
  picture: own('Picture', 'press-body'),
  'press-body': own('Press Body'),
  'press-heading': own('Press Heading', 'press-body', 1),
  'press-item': own('Press Item'),
  boilerplate: own('Boilerplate'),
  'end-mark': own('End Mark'),
};
