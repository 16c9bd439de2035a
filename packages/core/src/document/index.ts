export type * from './document.ts';
export { authorityGroups, paragraphStyles } from './document.ts';
export type * from './draft.ts';
export { directiveNames } from './draft.ts';
export { numberLabel, roman } from './numbering.ts';
export { plainText, styledText } from './plain.ts';
export { printDocument } from './print.ts';
export { boldStyle, italicStyle, plainStyle, type StyledText, type TextStyle } from './text.ts';
export { flatInlines, paragraphsOfBlock, paragraphsOfDocument } from './walk.ts';
