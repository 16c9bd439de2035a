/** The one place that imports `docx`, pinned to an exact version: the rest of the room knows it by these names. */
export { Document as WordDocument, FileChild, Footer, Header } from 'docx';
