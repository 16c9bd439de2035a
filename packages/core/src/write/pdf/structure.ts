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
  type Note,
  type NoteCall,
  type NoteId,
  type Paragraph,
  type StyledText,
  type Table,
  type TableOfAuthorities,
} from '../../document/index.ts';
import { type Element, element } from './element.ts';
import { headingTitle, headingType, type OpenHeadings, openHeading, type TaggedHeading } from './headings.ts';
import { addListItem, type OpenList } from './lists.ts';
import { styleTags } from './style-tags.ts';

/** The tag tree of a paper, in reading order and still without content, and where each block's runs go in it. */
export interface Structure {
  readonly root: Element;
  readonly frames: Map<BlockId, Frame>;
  readonly headings: readonly TaggedHeading[];
  /** Where each note is called. */
  readonly calls: ReadonlyMap<NoteId, NoteCall>;
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
    headings: [],
    calls: new Map(),
    notes: new Map(document.notes.map((note) => [note.id, note])),
    authorities: new Map(document.authorities.map(({ key, short }) => [key, short])),
  };
  for (const section of document.sections) {
    const flow = startFlow(element('Sect', root));
    for (const block of section.blocks) addBlock(plan, flow, block);
  }
  return { root, frames: plan.frames, headings: plan.headings, calls: plan.calls };
}

interface Plan {
  readonly frames: Map<BlockId, Frame>;
  readonly headings: TaggedHeading[];
  readonly calls: Map<NoteId, NoteCall>;
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly authorities: ReadonlyMap<AuthorityKey, string>;
}

/** Paragraphs that follow one another in one container; some open a list or a quotation for the next. */
interface Flow {
  readonly container: Element;
  openHeadings: OpenHeadings;
  openLists: readonly OpenList[];
  quotation: Element | undefined;
}

function startFlow(container: Element): Flow {
  return { container, openHeadings: [], openLists: [], quotation: undefined };
}

/** Gives the element the block became: what keeps a new kind of block from being forgotten here. */
function addBlock(plan: Plan, flow: Flow, block: Block): Element {
  if (block.kind === 'paragraph') return addParagraph(plan, flow, block);
  closeGroups(flow);
  switch (block.kind) {
    case 'caption':
      return addCaption(plan, flow, block);
    case 'table':
      return addTable(plan, flow, block);
    case 'image':
      return flow.container;
    case 'contents':
      return addContents(plan, flow, block);
    case 'authorities':
      return addAuthorities(plan, flow, block);
  }
}

function closeGroups(flow: Flow): void {
  flow.openLists = [];
  flow.quotation = undefined;
}

function addParagraph(plan: Plan, flow: Flow, paragraph: Paragraph): Element {
  const tag = styleTags[paragraph.style];
  if (tag.kind !== 'list') flow.openLists = [];
  if (tag.kind !== 'quotation') flow.quotation = undefined;
  switch (tag.kind) {
    case 'paragraph':
      return addText(plan, flow.container, paragraph);
    case 'quotation':
      flow.quotation ??= element('BlockQuote', flow.container);
      return addText(plan, flow.quotation, paragraph);
    case 'list':
      return addItem(plan, flow, paragraph);
    case 'heading':
      return addHeading(plan, flow, paragraph, tag.rank);
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

function addItem(plan: Plan, flow: Flow, paragraph: Paragraph): Element {
  if (!paragraph.numbering) return addText(plan, flow.openLists.at(-1)?.body ?? flow.container, paragraph);
  const { label, body, open } = addListItem(flow.container, flow.openLists, paragraph.numbering);
  flow.openLists = open;
  return addText(plan, body, paragraph, label);
}

function addHeading(plan: Plan, flow: Flow, paragraph: Paragraph, rank: number): Element {
  const title = headingTitle(paragraph);
  // No bookmark can be made of it, and the next heading's depth must not count it.
  if (title === '') return addText(plan, flow.container, paragraph);
  flow.openHeadings = openHeading(flow.openHeadings, rank);
  const depth = flow.openHeadings.length;
  const heading = element(headingType(depth), flow.container);
  plan.headings.push({ element: heading, block: paragraph.id, title, depth });
  return frame(plan, flow.container, paragraph, { text: heading });
}

function addNote(plan: Plan, parent: Element, call: NoteCall): void {
  const note = plan.notes.get(call.note);
  if (!note || plan.calls.has(note.id)) return;
  plan.calls.set(note.id, call);
  const home = element('Note', parent, { id: `note-${note.id}` });
  const label = element('Lbl', home);
  const flow = startFlow(home);
  for (const [index, paragraph] of note.paragraphs.entries()) {
    if (index === 0) addText(plan, home, paragraph, label);
    else addParagraph(plan, flow, paragraph);
  }
}

/** Two columns read one after the other: parties first, then case number, title and hearing. */
function addCaption(plan: Plan, flow: Flow, caption: Caption): Element {
  const home = element('Div', flow.container);
  for (const column of [caption.left, caption.right]) {
    const columnFlow = startFlow(element('Div', home));
    for (const paragraph of column) addParagraph(plan, columnFlow, paragraph);
  }
  return home;
}

function addTable(plan: Plan, flow: Flow, table: Table): Element {
  const home = element('Table', flow.container);
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

function addContents(plan: Plan, flow: Flow, contents: Contents): Element {
  addParagraph(plan, flow, contents.heading);
  addParagraph(plan, flow, contents.pageHead);
  const home = element('TOC', flow.container);
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

function addAuthorities(plan: Plan, flow: Flow, authorities: TableOfAuthorities): Element {
  addParagraph(plan, flow, authorities.heading);
  addParagraph(plan, flow, authorities.pageHead);
  const home = element('Div', flow.container);
  const groups = startFlow(home);
  for (const group of authorities.groups) {
    addParagraph(plan, groups, group.heading);
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
