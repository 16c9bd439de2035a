/** The only door of `@engross/core`. */
export { type Assembled, type AssembleRequest, assemble, prepareLibrary } from './assemble.ts';
export {
  codeFrame,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  hasErrors,
  type Mask,
  type MaskedOutcome,
  type Outcome,
  type Place,
  type Severity,
  suggest,
  thereAre,
} from './diagnostic/index.ts';
export {
  describeTemplate,
  type FieldDescription,
  type LintRequest,
  lint,
  type TemplateDescription,
} from './lint/index.ts';
export { type FiledPaper, type Format, formats, formatsOf } from './packet/index.ts';
export { type MatterInput, readLibrary, readSettings, type Settings } from './read/index.ts';
export { type RenderedFile, type Rendering, type RenderRequest, render } from './render.ts';
export { builtInTemplates } from './template/built-in.ts';
export {
  type Library,
  matterJsonSchema,
  type PaperNature,
  type PreparedLibrary,
  scaffoldMatter,
  scaffoldTemplate,
} from './template/index.ts';
export type { FileRead, World } from './world.ts';
export { docxState } from './write/docx/docx-state.ts';
