import type { Packet, WordedPaper } from '../../packet/index.ts';
import { fieldOf } from './fields.ts';

/** The day a paper bears: its own first field that is a date, such as a release's, or else the day of our filing. */
export function dateOfPaper({ matter }: Packet, { paper, manifest }: WordedPaper): string | undefined {
  const own = Object.entries(manifest.fields).find(([, field]) => field.type === 'date')?.[0];
  const value = own === undefined ? undefined : fieldOf(paper.fields, own);
  return typeof value === 'string' ? value : matter.data.filing.date;
}
