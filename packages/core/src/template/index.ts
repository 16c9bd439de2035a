export type * from './house.ts';
export { houseWord, houseWordKeys, missingHouseWords } from './house.ts';
export { matterJsonSchema } from './json-schema.ts';
export type * from './law.ts';
export { lawEntries } from './law-schema.ts';
export type * from './library.ts';
export type * from './manifest.ts';
export {
  type FieldDeclaration,
  fieldTypes,
  type ManifestDeclaration,
  manifestSchema,
  natures,
} from './manifest-schema.ts';
export { coreNames, referenceShapes, reservedNames } from './names.ts';
export { fromPrepared, type PreparedLibrary, toPrepared } from './prepared-library.ts';
export { programFields } from './program-fields.ts';
export { scaffoldMatter } from './scaffold/index.ts';
export { scaffoldTemplate } from './scaffold/template.ts';
export { fieldsSchema, paperSchema } from './schema.ts';
export type * from './shape.ts';
export { any, group, image, listOf, maybe, plain, prose } from './shape.ts';
