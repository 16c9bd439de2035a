import { cand } from './cand.ts';
import type { CourtProfile } from './profile.ts';

export type { CourtProfile, Grade, PageGeometry, PaperNeed, Sourced, StyleGeometry } from './profile.ts';

/** Every court there is a profile for, by id. */
export const courts: ReadonlyMap<string, CourtProfile> = new Map([[cand.id, cand]]);
