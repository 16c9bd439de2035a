import type { Citation } from '../authority/index.ts';
import type { Flow } from './flow.ts';

/** A citation and where its words stand in the flow. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
  readonly slips?: readonly Slip[];
}

/** A slip of form, to be told to the author: safe ones only. */
export interface Slip {
  readonly severity: 'warning' | 'note';
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

/**
 * Reads a citation whose first telling characters stand at `at` and end at `after`: a section sign, `Fed. R. Civ. P.`,
 * a volume number. A name may begin before `at`, but not before `floor`, where the citation before it ends.
 */
export type Reader = (flow: Flow, at: number, after: number, floor: number) => readonly Found[] | undefined;
