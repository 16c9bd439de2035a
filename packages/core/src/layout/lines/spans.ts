import type { PageGeometry, StyleGeometry } from '../../court/index.ts';
import type { Place } from '../../diagnostic/index.ts';
import type { AnchorId, Inline, NoteId, Paragraph, StyledText, TextStyle } from '../../document/index.ts';
import { type FontFamily, faceOf } from '../../font/index.ts';
import type { RunRole } from '../../pages/index.ts';
import { type Advances, advancesOf } from './advances.ts';

/** A paragraph's content, flat: characters in one look, tabs, and line breaks. */
export type Span = TextSpan | TabSpan | { readonly kind: 'break' };

interface TabSpan {
  readonly kind: 'tab';
  /** Between a number and its text. */
  readonly afterLabel: boolean;
}

export interface TextSpan {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly advances: Advances;
  readonly size: number;
  readonly rise: number;
  readonly role: RunRole;
  /** What is anchored at its first character. */
  readonly anchors: readonly AnchorId[];
  /** The note called here. */
  readonly note: NoteId | undefined;
  /** Where its first character stands in the user's files. */
  readonly place: Place | undefined;
}

const plainText: RunRole = { kind: 'text' };
const none: readonly never[] = [];

interface SpanLook extends Pick<TextSpan, 'style' | 'role' | 'size' | 'rise'> {
  readonly note?: NoteId;
  readonly place?: Place | undefined;
}

/** Gathers the spans of one paragraph. */
export class SpanWriter {
  readonly spans: Span[] = [];
  private anchors: AnchorId[] = [];
  private readonly geometry: StyleGeometry;
  private readonly paper: PageGeometry;
  private readonly fonts: FontFamily;

  constructor(geometry: StyleGeometry, paper: PageGeometry, fonts: FontFamily) {
    this.geometry = geometry;
    this.paper = paper;
    this.fonts = fonts;
  }

  text(text: string, style: TextStyle, role: RunRole = plainText, place?: Place): void {
    this.add(text, { style, role, size: this.geometry.size, rise: 0, place });
  }

  styled(texts: readonly StyledText[], role?: RunRole): void {
    for (const { text, style } of texts) this.text(text, style, role);
  }

  /** The number or bullet, and the tab to the text. */
  label(label: string): void {
    this.text(label, plain, { kind: 'label' });
    this.spans.push({ kind: 'tab', afterLabel: true });
  }

  noteNumber(note: NoteId, number: number): void {
    const { noteCallSize: size, noteCallRise: rise } = this.paper;
    this.add(String(number), { style: plain, role: { kind: 'note-number', note }, size, rise });
    this.text(' ', plain);
  }

  anchor(anchor: AnchorId): void {
    this.anchors.push(anchor);
  }

  tab(): void {
    this.spans.push({ kind: 'tab', afterLabel: false });
  }

  lineBreak(): void {
    this.spans.push({ kind: 'break' });
  }

  noteCall(note: NoteId, number: number): void {
    const { noteCallSize: size, noteCallRise: rise } = this.paper;
    this.add(String(number), { style: plain, role: { kind: 'note-call', note }, size, rise, note });
  }

  private add(text: string, { style: look, role, size, rise, note, place }: SpanLook): void {
    if (text === '') return;
    const style = this.geometry.bold && !look.bold ? { ...look, bold: true } : look;
    const advances = advancesOf(this.fonts[faceOf(style)]);
    const anchors = this.anchors.length === 0 ? none : this.anchors.splice(0);
    this.spans.push({ kind: 'text', text, style, advances, size, rise, role, anchors, note, place });
  }
}

const plain: TextStyle = { bold: false, italic: false, underline: false };

/** The spans of a paragraph: its label, then its inlines. */
export function spansOf(
  paragraph: Paragraph,
  writer: SpanWriter,
  noteNumber?: { readonly note: NoteId; readonly number: number },
): readonly Span[] {
  if (paragraph.anchor !== undefined) writer.anchor(paragraph.anchor);
  if (noteNumber) writer.noteNumber(noteNumber.note, noteNumber.number);
  if (paragraph.numbering) writer.label(paragraph.numbering.label);
  writeInlines(paragraph.inlines, writer, plainText);
  return writer.spans;
}

function writeInlines(inlines: readonly Inline[], writer: SpanWriter, role: RunRole): void {
  for (const inline of inlines) writeInline(inline, writer, role);
}

function writeInline(inline: Inline, writer: SpanWriter, role: RunRole): void {
  switch (inline.kind) {
    case 'text':
      writer.text(inline.text, inline.style, role, inline.place);
      break;
    case 'blank':
    case 'review-mark':
      writer.text(inline.text, inline.style, role);
      break;
    case 'line-break':
      writer.lineBreak();
      break;
    case 'tab':
      writer.tab();
      break;
    case 'note-call':
      writer.anchor(inline.anchor);
      writer.noteCall(inline.note, inline.number);
      break;
    case 'link':
      writeInlines(inline.inlines, writer, { kind: 'link', href: inline.href });
      break;
    case 'reference':
      writer.text(inline.text, inline.style, { kind: 'go-to', target: inline.target });
      break;
    case 'citation':
      writer.anchor(inline.anchor);
      writeInlines(inline.inlines, writer, { kind: 'citation', anchor: inline.anchor });
      break;
    default:
      inline satisfies never;
  }
}
