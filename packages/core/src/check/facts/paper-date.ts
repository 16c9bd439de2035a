import type { Packet, WordedPaper } from '../../packet/index.ts';
import { firstField, ownFields } from './fields.ts';

/** The day a paper bears: its own first field that is a date, such as a release's, or else the day of our filing. */
export function dateOfPaper({ matter }: Packet, paper: WordedPaper): string | undefined {
  const own = firstField(ownFields(paper), ({ type }) => type === 'date')?.value;
  return typeof own === 'string' ? own : matter.data.filing.date;
}
