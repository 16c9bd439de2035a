export type * from './house.ts';
export { houseWord, houseWordKeys, missingHouseWords } from './house.ts';
export type * from './library.ts';
export type * from './manifest.ts';
