export type { BlankSlot, Markup, Piece, PlainSlot, ProseSlot, TemplateText } from './markup.ts';
