export type * from './pages.ts';
