import { type Contents, type ContentsEntry, styledText } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { headingInlines } from '../flow/reference.ts';
import type { OutlineHeading } from '../outline.ts';
import { word } from '../words.ts';

/** The table of contents: every heading and title, word for word; page numbers come from layout. */
export function makeContents(desk: Desk): Contents {
  const { house } = desk.setting;
  const id = desk.nextBlock();
  const heading = paragraph(desk, 'contents-head', word(house, 'contents.heading'));
  const pageHead = paragraph(desk, 'contents-page-head', word(house, 'contents.page'));
  const entries = desk.outline.headings.map((entry) => contentsEntry(desk, entry));
  return { kind: 'contents', id, heading, pageHead, entries };
}

function contentsEntry(desk: Desk, { heading, anchor, numbering }: OutlineHeading): ContentsEntry {
  const style = heading.form === 'title' ? 'contents-title' : (`contents-${heading.level}` as const);
  const text = styledText(headingInlines(desk, heading.inlines));
  return { id: desk.nextBlock(), style, text, target: anchor, ...(numbering && { label: numbering.label }) };
}
