export type { BlankSlot, Filled, Markup, Piece, PlainSlot, ProseSlot, TemplateText } from './markup.ts';
