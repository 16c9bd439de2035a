import type { Document, ParagraphStyle, Part, Section } from '../../document/index.ts';
import { partsOf } from '../../document/index.ts';
import { writeParts } from './parts.ts';
import { block, tag } from './tag.ts';
import type { Writing } from './writing.ts';

/** What a release or a paper opens with, before its text. */
const headStyles: ReadonlySet<ParagraphStyle> = new Set<ParagraphStyle>([
  'letterhead',
  'release-line',
  'press-date',
  'contact-head',
  'contact',
  'headline',
  'subhead',
  'counsel',
  'court-title',
]);

/** What a release closes with, behind its text. */
const footStyles: ReadonlySet<ParagraphStyle> = new Set<ParagraphStyle>([
  'press-heading',
  'boilerplate',
  'end-mark',
  'contact-head',
  'contact',
]);

/** The document as one article: header, text, footer, notes. */
export function writeArticle(document: Document, writing: Writing): string {
  const { sections, notes, draft, metadata } = document;
  const written = sections.map((section, index) =>
    writeSection(section, index === 0, index === sections.length - 1, writing),
  );
  const body = written.flatMap((lines, index) => {
    const { language } = sections[index] ?? {};
    return sections.length === 1 && !language ? lines : [block('section', { lang: language }, lines)];
  });
  const mark = draft ? [tag('p', { class: 'draft' }, tag('mark', {}, 'DRAFT'))] : [];
  const end = notes.length === 0 ? [] : [writeNotes(document, writing)];
  return block('article', { lang: metadata.language }, [...mark, ...body, ...end]);
}

function writeSection({ blocks }: Section, first: boolean, last: boolean, writing: Writing): string[] {
  const parts = partsOf(blocks);
  const bodyStart = first ? parts.findIndex((part) => !isOf(part, headStyles)) : 0;
  const start = bodyStart < 0 ? parts.length : bodyStart;
  const end = last ? Math.max(start, parts.findLastIndex((part) => !isOf(part, footStyles)) + 1) : parts.length;
  return [
    ...group('header', parts.slice(0, start), writing),
    ...writeParts(parts.slice(start, end), writing),
    ...group('footer', parts.slice(end), writing),
  ];
}

function group(name: string, parts: readonly Part[], writing: Writing): string[] {
  const written = writeParts(parts, writing);
  return written.length === 0 ? [] : [block(name, {}, written)];
}

function isOf(part: Part, styles: ReadonlySet<ParagraphStyle>): boolean {
  if (part.kind === 'block') return part.block.kind === 'image' || part.block.kind === 'caption';
  return (part.kind === 'text' || part.kind === 'heading') && styles.has(part.paragraph.style);
}

/** Footnotes at the end, each with a way back to its call. */
function writeNotes({ notes }: Document, writing: Writing): string {
  const { names } = writing;
  const items = notes.map(({ id, number, paragraphs }) => {
    const back = tag('a', { href: `#${names.callId(id)}`, 'aria-label': `Back to the text at note ${number}` }, '↩');
    return block('li', { id: names.noteId(id) }, [...writeParts(partsOf(paragraphs), writing), tag('p', {}, back)]);
  });
  return block('section', { 'aria-label': 'Notes', class: 'notes' }, [block('ol', {}, items)]);
}
