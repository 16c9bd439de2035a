export type * from './house.ts';
export { houseWord, houseWordKeys, missingHouseWords } from './house.ts';
export { lawEntries } from './law-schema.ts';
export type * from './library.ts';
export type * from './manifest.ts';
export { type FieldDeclaration, fieldTypes, manifestSchema, natures, referenceTargets } from './manifest-schema.ts';
export { reservedNames } from './reserved.ts';
export { fieldsSchema, paperSchema } from './schema.ts';
