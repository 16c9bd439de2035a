export type { MatterInput } from './matter-input.ts';
export { type LintTemplate, readForLint } from './read-for-lint.ts';
export { readLibrary } from './read-library.ts';
export { readMatter } from './read-matter.ts';
export { readSettings, type Settings } from './read-settings.ts';
