export type * from './pages.ts';
export { lineText, printPages } from './print.ts';
