import { crossReferences, languages, links, listDefinitions, tableEnds } from './editing-rules.ts';
import { openPackage, type WordPackage } from './package.ts';
import { contentTypes, lists, properties, relationships, sections, settings, styles } from './part-rules.ts';
import {
  addresses,
  customProperties,
  grids,
  ignorable,
  results,
  separators,
  styleSheet,
  theme,
} from './repair-rules.ts';
import { avoided, bookmarks, cells, directFormatting, fields, ids, notes, runs } from './story-rules.ts';

const rules: readonly ((word: WordPackage) => Generator<string>)[] = [
  addresses,
  avoided,
  bookmarks,
  cells,
  contentTypes,
  crossReferences,
  customProperties,
  directFormatting,
  fields,
  grids,
  ids,
  ignorable,
  languages,
  links,
  listDefinitions,
  lists,
  notes,
  properties,
  relationships,
  results,
  runs,
  sections,
  separators,
  settings,
  styleSheet,
  styles,
  tableEnds,
  theme,
];

/** What is wrong with a DOCX beyond what the Open XML SDK's validator sees: one sentence a finding. */
export function lintDocx(bytes: Uint8Array): string[] {
  const word = openPackage(bytes);
  return [...word.problems, ...rules.flatMap((rule) => [...rule(word)])];
}
