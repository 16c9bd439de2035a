export type * from './document.ts';
export { authorityGroups, paragraphStyles } from './document.ts';
export type * from './draft.ts';
export { directiveNames } from './draft.ts';
export { boldStyle, italicStyle, plainStyle, type StyledText, type TextStyle } from './text.ts';
