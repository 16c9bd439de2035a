export type { Filled, Markup, Piece } from './markup.ts';
