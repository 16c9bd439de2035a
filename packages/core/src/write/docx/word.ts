/** The one place that imports `docx`, pinned to an exact version: the rest of the room knows it by these names. */
export {
  Document as WordDocument,
  FileChild,
  Footer,
  Header,
  type ILevelsOptions as NumberingLevel,
  type IParagraphOptions as ParagraphOptions,
  type ISectionOptions as SectionOptions,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableRow,
  XmlComponent,
} from 'docx';
