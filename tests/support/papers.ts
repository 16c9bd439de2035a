import {
  type AuthoritiesGroup,
  type AuthorityGroup,
  type Block,
  type Contents,
  type ContentsEntry,
  type Document,
  type Inline,
  type Note,
  type NoteCall,
  type Numbering,
  type Paragraph,
  type ParagraphStyle,
  plainStyle,
  type Section,
  type Table,
  type TableOfAuthorities,
  type TextStyle,
} from '../../packages/core/src/document/index.ts';

/** Small hands to build documents with in tests. */

let blocks = 0;

export function words(text: string, style: Partial<TextStyle> = {}): Inline {
  return { kind: 'text', text, style: { ...plainStyle, ...style } };
}

export function paragraph(
  style: ParagraphStyle,
  inlines: readonly Inline[] | string,
  more: Partial<Paragraph> = {},
): Paragraph {
  blocks++;
  const content = typeof inlines === 'string' ? [words(inlines)] : inlines;
  return { kind: 'paragraph', id: `b${blocks}`, style, inlines: content, ...more };
}

export function numbering(list: string, label: string, value: number, level = 0): Numbering {
  const format = list === 'headings' ? 'legal-headings' : /\w/.test(label) ? 'ordered' : 'bulleted';
  return { list, format, level, label, value };
}

export function call(note: Note): NoteCall {
  return { kind: 'note-call', note: note.id, number: note.number, anchor: `call-${note.id}` };
}

export function note(number: number, ...paragraphs: readonly Paragraph[]): Note {
  return { id: `n${number}`, number, paragraphs };
}

export function paper(
  sections: readonly Section[],
  notes: readonly Note[] = [],
  more: Partial<Document> = {},
): Document {
  return {
    id: 'motion',
    title: 'MOTION TO INTERVENE',
    metadata: {
      title: 'Motion to Intervene — City of Marlow v. Calder',
      author: 'Ferro & Oyelaran LLP',
      subject: 'Case No. 3:26-cv-99012-XQZ',
      keywords: ['intervention', 'Fed. R. Civ. P. 24'],
      language: 'en-US',
      date: '2026-02-26',
    },
    footer: { kind: 'court', title: 'MOTION TO INTERVENE', caseNumber: [words('Case No. 3:26-cv-99012-XQZ')] },
    sections,
    notes,
    authorities: [],
    recordCites: [],
    paragraphs: [],
    draft: false,
    ...more,
  };
}

export function section(region: Section['region'], numbers: Section['numbers'], ...blocks: readonly Block[]): Section {
  return { region, numbers, blocks };
}

/** A table of plain words. */
export function table(
  id: string,
  columns: Table['columns'],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  const cells = (style: ParagraphStyle, row: readonly string[]): readonly Paragraph[] =>
    row.map((cell) => paragraph(style, cell));
  return {
    ...{ kind: 'table', id, columns, head: cells('table-head', head) },
    rows: rows.map((row) => cells('table-cell', row)),
  };
}

/** Two columns of one width, the second's words at its right. */
export const halves: Table['columns'] = [
  { align: 'left', share: 0.5 },
  { align: 'right', share: 0.5 },
];

export function contents(entries: readonly ContentsEntry[]): Contents {
  return {
    kind: 'contents',
    id: 'contents',
    heading: paragraph('contents-head', 'TABLE OF CONTENTS'),
    pageHead: paragraph('contents-page-head', 'Page'),
    entries,
  };
}

export function tableOfAuthorities(...groups: readonly AuthoritiesGroup[]): TableOfAuthorities {
  return {
    kind: 'authorities',
    id: 'authorities',
    heading: paragraph('contents-head', 'TABLE OF AUTHORITIES'),
    pageHead: paragraph('contents-page-head', 'Page(s)'),
    groups,
  };
}

/** A group of a table of authorities, by the keys of its entries. */
export function authorities(group: AuthorityGroup, heading: string, keys: readonly string[]): AuthoritiesGroup {
  const entries = keys.map((key) => ({ id: `entry-${key}`, authority: key }));
  return { heading: paragraph('authorities-group', heading), group, entries };
}
