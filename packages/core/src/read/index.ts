export { readLibrary } from './read-library.ts';
export { type MatterInput, readMatter } from './read-matter.ts';
