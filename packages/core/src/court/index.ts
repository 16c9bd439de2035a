import { cand } from './cand.ts';
import { letterStationery } from './letter-paper.ts';
import type { CourtProfile } from './profile.ts';
import type { Stationery } from './stationery.ts';

export type { CourtProfile, PaperNeed, Sourced } from './profile.ts';
export type { PageGeometry, Stationery, StyleGeometry } from './stationery.ts';

/** A paper for the press is set on plain letter paper, every other on the court's. */
export function stationeryFor(nature: string, court: CourtProfile): Stationery {
  return nature === 'press' ? letterStationery : court.stationery;
}

/** Every court there is a profile for, by id. */
export const courts: ReadonlyMap<string, CourtProfile> = new Map([[cand.id, cand]]);
