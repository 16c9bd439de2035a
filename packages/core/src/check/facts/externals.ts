import type { ExternalNature, ExternalPaper } from '../../matter/index.ts';
import type { Packet } from '../../packet/index.ts';

/** The papers made elsewhere that are of one of these natures. */
export function externalsOf(packet: Packet, natures: readonly ExternalNature[]): readonly ExternalPaper[] {
  return packet.matter.data.papers
    .filter((paper) => isExternal(paper))
    .filter(({ nature }) => natures.includes(nature));
}

function isExternal(paper: Packet['matter']['data']['papers'][number]): paper is ExternalPaper {
  return 'external' in paper;
}
