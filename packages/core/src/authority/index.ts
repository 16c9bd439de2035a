export type * from './citation.ts';
