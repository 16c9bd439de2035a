import {
  type Block,
  type Document,
  type Inline,
  type Note,
  type NoteCall,
  type Numbering,
  type Paragraph,
  type ParagraphStyle,
  plainStyle,
  type Section,
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
