export { type LintTemplate, readForLint } from './library/read-for-lint.ts';
export { readLibrary } from './library/read-library.ts';
export type { MatterInput } from './matter/matter-input.ts';
export { readMatter } from './matter/read-matter.ts';
export { readSettings, type Settings } from './read-settings.ts';
