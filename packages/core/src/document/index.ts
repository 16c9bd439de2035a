export { cutAtAddresses } from './addresses.ts';
export type * from './document.ts';
export { authorityGroups } from './document.ts';
export type * from './draft.ts';
export { directiveNames } from './draft.ts';
export { numberLabel, roman } from './numbering.ts';
export {
  type ParagraphStyle,
  type PressParagraphStyle,
  paragraphStyles,
  pressParagraphStyles,
} from './paragraph-style.ts';
export {
  type HeadingPart,
  type ListItem,
  type ListPart,
  type OtherBlock,
  type OtherBlockOf,
  type ParagraphPart,
  type Part,
  partsOf,
  type QuotationPart,
} from './parts.ts';
export { plainText, styledText } from './plain.ts';
export { lineBlocks } from './style-roles.ts';
export { boldStyle, italicStyle, objectReplacement, plainStyle, type StyledText, type TextStyle } from './text.ts';
export { glue, isLetterOrDigit, isPunctuation, isSpace, smartQuotes, typographic } from './typography/index.ts';
export { flatInlines, paragraphsOfBlock, paragraphsOfDocument } from './walk.ts';
