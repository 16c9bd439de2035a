import { openPackage, type WordPackage } from './package.ts';
import { contentTypes, lists, properties, relationships, sections, settings, styles } from './part-rules.ts';
import { avoided, bookmarks, cells, directFormatting, fields, ids, notes, runs } from './story-rules.ts';

const rules: readonly ((word: WordPackage) => Generator<string>)[] = [
  avoided,
  bookmarks,
  cells,
  contentTypes,
  directFormatting,
  fields,
  ids,
  lists,
  notes,
  properties,
  relationships,
  runs,
  sections,
  settings,
  styles,
];

/** What is wrong with a DOCX beyond what the Open XML SDK's validator sees: one sentence a finding. */
export function lintDocx(bytes: Uint8Array): string[] {
  const word = openPackage(bytes);
  return [...word.problems, ...rules.flatMap((rule) => [...rule(word)])];
}
