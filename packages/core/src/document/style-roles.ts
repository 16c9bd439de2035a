import type { ParagraphStyle } from './paragraph-style.ts';

/** What a paragraph of some style is to a reader who hears it. */
type StyleRole =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'list' }
  /** Smaller ranks stand above greater ones; depths come from how they follow one another. */
  | { readonly kind: 'heading'; readonly rank: number };

const paragraph: StyleRole = { kind: 'paragraph' };
const title: StyleRole = { kind: 'heading', rank: 0 };

export const styleRoles: Readonly<Record<ParagraphStyle, StyleRole>> = {
  body: paragraph,
  'body-continued': paragraph,
  'heading-1': { kind: 'heading', rank: 1 },
  'heading-2': { kind: 'heading', rank: 2 },
  'heading-3': { kind: 'heading', rank: 3 },
  'heading-4': { kind: 'heading', rank: 4 },
  title,
  'block-quote': { kind: 'quotation' },
  'block-quote-item': { kind: 'quotation' },
  'list-item': { kind: 'list' },
  'list-item-2': { kind: 'list' },
  'list-item-3': { kind: 'list' },
  'numbered-paragraph': { kind: 'list' },
  'numbered-continued': { kind: 'list' },
  'sub-paragraph': { kind: 'list' },
  subheading: { kind: 'heading', rank: 1 },
  counsel: paragraph,
  'court-title': paragraph,
  'caption-party': paragraph,
  'caption-role': paragraph,
  'caption-versus': paragraph,
  'caption-right': paragraph,
  'caption-title': title,
  'contents-head': title,
  'contents-page-head': paragraph,
  'contents-title': paragraph,
  'contents-1': paragraph,
  'contents-2': paragraph,
  'contents-3': paragraph,
  'contents-4': paragraph,
  'authorities-group': paragraph,
  'authorities-entry': paragraph,
  signature: paragraph,
  'signature-dated': paragraph,
  footnote: paragraph,
  'table-head': paragraph,
  'table-cell': paragraph,
  letterhead: paragraph,
  'release-line': paragraph,
  'press-date': paragraph,
  'contact-head': paragraph,
  contact: paragraph,
  headline: title,
  subhead: paragraph,
  picture: paragraph,
  'press-body': paragraph,
  'press-heading': { kind: 'heading', rank: 1 },
  'press-item': { kind: 'list' },
  boilerplate: paragraph,
  'end-mark': paragraph,
};

/** Styles whose paragraphs, one below the other, are the lines of one block: an address, a list of counsel. */
export const lineBlocks: Readonly<Partial<Record<ParagraphStyle, string>>> = {
  letterhead: 'letterhead',
  'contact-head': 'contact',
  contact: 'contact',
  counsel: 'counsel',
  'court-title': 'court',
  'caption-party': 'parties',
  'caption-role': 'parties',
  'caption-versus': 'parties',
  'caption-right': 'caption',
  signature: 'signature',
};
