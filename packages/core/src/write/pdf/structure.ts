import {
  type AnchorId,
  type AuthorityKey,
  type Block,
  type BlockId,
  type Caption,
  type Contents,
  type ContentsEntry,
  type Document,
  flatInlines,
  type HeadingPart,
  type Image,
  type ListPart,
  type Note,
  type NoteCall,
  type NoteId,
  type Paragraph,
  type Part,
  paragraphsOfDocument,
  partsOf,
  type QuotationPart,
  type StyledText,
  type Table,
  type TableOfAuthorities,
} from '../../document/index.ts';
import { type Element, element } from './element.ts';
import { headingType, type TaggedHeading } from './headings.ts';
import { listNumbering } from './lists.ts';

/** The tag tree of a paper, in reading order and still without content, and where each block's runs go in it. */
export interface Structure {
  readonly root: Element;
  readonly frames: Map<BlockId, Frame>;
  /** The element of each picture. */
  readonly figures: ReadonlyMap<BlockId, Element>;
  readonly headings: readonly TaggedHeading[];
  /** Where each note is called. */
  readonly calls: ReadonlyMap<NoteId, NoteCall>;
  /** Where the numbered paragraphs are anchored: what a link to `12` leads to. */
  readonly numbered: ReadonlySet<AnchorId>;
}

/** Where the runs of one block go. */
export interface Frame {
  readonly text: Element;
  /** Some of its lines end where its author ended them. */
  readonly hardBreaks: boolean;
  /** Its number or bullet; with the text if there is none. */
  readonly label?: Element;
  /** The element that takes the block's references; made at the reference if there is none. */
  readonly references?: Element;
  /** An entry of the contents leads to one place from end to end. */
  readonly target?: AnchorId;
  /** What links out of this block are called, before their page; their own text if there is none. */
  readonly linkName?: string;
}

export function planStructure(document: Document): Structure {
  const root = element('Document', undefined);
  const plan: Plan = {
    frames: new Map(),
    figures: new Map(),
    headings: [],
    calls: new Map(),
    notes: new Map(document.notes.map((note) => [note.id, note])),
    authorities: new Map(document.authorities.map(({ key, short }) => [key, short])),
  };
  for (const { language, blocks } of document.sections) {
    addParts(plan, element('Sect', root, language === undefined ? {} : { language }), partsOf(blocks));
  }
  const numbered = new Set(
    paragraphsOfDocument(document).flatMap(({ anchor, numbering }) =>
      anchor !== undefined && numbering?.format === 'paragraphs' ? [anchor] : [],
    ),
  );
  const { frames, figures, headings, calls } = plan;
  return { root, frames, figures, headings, calls, numbered };
}

interface Plan {
  readonly frames: Map<BlockId, Frame>;
  readonly figures: Map<BlockId, Element>;
  readonly headings: TaggedHeading[];
  readonly calls: Map<NoteId, NoteCall>;
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly authorities: ReadonlyMap<AuthorityKey, string>;
}

function addParts(plan: Plan, container: Element, parts: readonly Part[]): void {
  for (const part of parts) addPart(plan, container, part);
}

/** Gives the element the part became: what keeps a new kind of part from being forgotten here. */
function addPart(plan: Plan, container: Element, part: Part): Element {
  switch (part.kind) {
    case 'text':
      return addText(plan, container, part.paragraph);
    case 'heading':
      return addHeading(plan, container, part);
    case 'quotation':
      return addQuotation(plan, container, part);
    case 'list':
      return addList(plan, container, part);
    case 'block':
      return addBlock(plan, container, part.block);
  }
}

function addBlock(plan: Plan, container: Element, block: Exclude<Block, Paragraph>): Element {
  switch (block.kind) {
    case 'caption':
      return addCaption(plan, container, block);
    case 'table':
      return addTable(plan, container, block);
    case 'image':
      return addFigure(plan, container, block);
    case 'contents':
      return addContents(plan, container, block);
    case 'authorities':
      return addAuthorities(plan, container, block);
  }
}

function addText(plan: Plan, parent: Element, paragraph: Paragraph, label?: Element): Element {
  const text = element('P', parent);
  return frame(plan, parent, paragraph, label ? { text, label } : { text });
}

/** Registers a paragraph's element and puts the notes it calls behind it. */
function frame(plan: Plan, parent: Element, paragraph: Paragraph, places: Pick<Frame, 'text' | 'label'>): Element {
  const inlines = flatInlines(paragraph.inlines);
  plan.frames.set(paragraph.id, { ...places, hardBreaks: inlines.some(({ kind }) => kind === 'line-break') });
  for (const inline of inlines) if (inline.kind === 'note-call') addNote(plan, parent, inline);
  return places.text;
}

function addHeading(plan: Plan, container: Element, { paragraph, title, depth }: HeadingPart): Element {
  const heading = element(headingType(depth), container);
  plan.headings.push({ element: heading, block: paragraph.id, title, depth });
  return frame(plan, container, paragraph, { text: heading });
}

function addQuotation(plan: Plan, container: Element, { paragraphs }: QuotationPart): Element {
  const quotation = element('BlockQuote', container);
  for (const paragraph of paragraphs) addText(plan, quotation, paragraph);
  return quotation;
}

/** ISO 32000-1, 14.8.4.3.3. A deeper list stands in the body of the item above it. */
function addList(plan: Plan, container: Element, { items }: ListPart): Element {
  const [first] = items;
  const list = element('L', container, {
    attributes: { O: 'List', ListNumbering: first ? listNumbering(first.numbering) : 'None' },
  });
  for (const { paragraph, more } of items) {
    const item = element('LI', list);
    const label = element('Lbl', item);
    const body = element('LBody', item);
    addText(plan, body, paragraph, label);
    addParts(plan, body, more);
  }
  return list;
}

function addNote(plan: Plan, parent: Element, call: NoteCall): void {
  const note = plan.notes.get(call.note);
  if (!note || plan.calls.has(note.id)) return;
  plan.calls.set(note.id, call);
  const home = element('Note', parent, { id: `note-${note.id}` });
  const label = element('Lbl', home);
  const [first, ...others] = note.paragraphs;
  if (first) addText(plan, home, first, label);
  addParts(plan, home, partsOf(others));
}

/** PDF/UA-1, 7.3: a picture says what it shows. Where it stands the layout tells. */
function addFigure(plan: Plan, container: Element, { id, alt }: Image): Element {
  // A picture that says nothing is decoration: an artifact.
  if (alt.trim() === '') return container;
  const figure = element('Figure', container, { alt });
  plan.figures.set(id, figure);
  return figure;
}

/** Two columns read one after the other: parties first, then case number, title and hearing. */
function addCaption(plan: Plan, container: Element, caption: Caption): Element {
  const home = element('Div', container);
  for (const column of [caption.left, caption.right]) addParts(plan, element('Div', home), partsOf(column));
  return home;
}

function addTable(plan: Plan, container: Element, table: Table): Element {
  const home = element('Table', container);
  // A head asks for a body (PDF/UA-1, 7.2): one without rows is the body itself.
  addRow(plan, element(table.rows.length > 0 ? 'THead' : 'TBody', home), 'TH', table.head);
  const body = element('TBody', home);
  for (const row of table.rows) addRow(plan, body, 'TD', row);
  return home;
}

function addRow(plan: Plan, parent: Element, type: 'TH' | 'TD', cells: readonly Paragraph[]): void {
  const row = element('TR', parent);
  for (const cell of cells) {
    // Scope tells which cells a head cell heads: PDF/UA-1, 7.5.
    const home = element(type, row, type === 'TH' ? { attributes: { O: 'Table', Scope: 'Column' } } : {});
    addText(plan, home, cell);
  }
}

function addContents(plan: Plan, container: Element, contents: Contents): Element {
  addParts(plan, container, partsOf([contents.heading, contents.pageHead]));
  const home = element('TOC', container);
  for (const entry of contents.entries) addContentsEntry(plan, home, entry);
  return home;
}

function addContentsEntry(plan: Plan, parent: Element, entry: ContentsEntry): void {
  const item = element('TOCI', parent);
  const label = element('Lbl', item);
  const references = element('Reference', item);
  const linkName = [entry.label ?? '', joined(entry.text)].join(' ').trim();
  plan.frames.set(entry.id, { text: references, hardBreaks: false, label, references, target: entry.target, linkName });
}

function addAuthorities(plan: Plan, container: Element, authorities: TableOfAuthorities): Element {
  addParts(plan, container, partsOf([authorities.heading, authorities.pageHead]));
  const home = element('Div', container);
  for (const group of authorities.groups) {
    addParts(plan, home, partsOf([group.heading]));
    const list = element('TOC', home);
    for (const { id, authority } of group.entries) {
      const item = element('TOCI', list);
      const text = element('P', item);
      const references = element('Reference', item);
      plan.frames.set(id, { text, hardBreaks: false, references, linkName: plan.authorities.get(authority) ?? '' });
    }
  }
  return home;
}

function joined(text: readonly StyledText[]): string {
  return text.map((run) => run.text).join('');
}
