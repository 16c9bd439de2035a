import type { Diagnostic } from '../diagnostic/index.ts';
import { type ExternalPaper, isExternal } from '../matter/index.ts';
import type { Packet } from '../packet/index.ts';
import { goesToCourt } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';

/** Every paper made elsewhere lies beside the matter: one that is only named is not filed. */
export const externalsPresent: Rule = {
  id: 'externals-present',
  check: (packet) =>
    packet.matter.data.papers.flatMap((paper, index) => {
      if (!goesToCourt(packet) || !isExternal(paper) || packet.matter.externals.get(paper.id) !== 'missing') return [];
      return [absent(packet, paper, index)];
    }),
};

function absent(packet: Packet, { id, external }: ExternalPaper, index: number): Diagnostic {
  return {
    code: 'external-missing',
    severity: warningInDraft(packet),
    place: packet.matter.places.at(['papers', index, 'external']),
    what: `“${id}” is to be filed with ours, but there is no ${external} beside the matter.`,
    why: 'What the packet lists and the other papers cite must be there when it is filed.',
    fix: 'Put the file there, or correct its name.',
  };
}
