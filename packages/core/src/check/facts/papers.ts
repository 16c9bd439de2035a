import { type ExternalNature, type ExternalPaper, isExternal } from '../../matter/index.ts';
import type { Packet, PacketPaper } from '../../packet/index.ts';
import type { PaperNature } from '../../template/index.ts';

/** The papers asked for that are of this nature. */
export function papersOf({ papers }: Packet, nature: PaperNature): readonly PacketPaper[] {
  return papers.filter(({ manifest }) => manifest.nature === nature);
}

/** Whether anything asked for goes to the court: a release rendered alone does not wait for the filing. */
export function goesToCourt({ papers }: Packet): boolean {
  return papers.some(({ manifest }) => manifest.nature !== 'press');
}

/** The papers made elsewhere that are of one of these natures. */
export function externalsOf({ matter }: Packet, natures: readonly ExternalNature[]): readonly ExternalPaper[] {
  return matter.data.papers.filter((paper) => isExternal(paper)).filter(({ nature }) => natures.includes(nature));
}

/** Whether a paper goes with the motion that was made elsewhere and is of one of these natures, or is ours and of that one. */
export function hasPaper(packet: Packet, external: readonly ExternalNature[], ours?: PaperNature): boolean {
  return externalsOf(packet, external).length > 0 || packet.everyPaper.some(({ manifest }) => manifest.nature === ours);
}

export function hasPleading(packet: Packet): boolean {
  return hasPaper(packet, ['complaint-in-intervention', 'answer-in-intervention'], 'pleading');
}
