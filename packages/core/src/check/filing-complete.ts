import type { PaperNeed, Sourced } from '../court/index.ts';
import type { Diagnostic } from '../diagnostic/index.ts';
import { nameOfPerson } from '../matter/index.ts';
import type { Packet } from '../packet/index.ts';
import { externalsOf, hasPaper, hasPleading, papersOf } from './facts/papers.ts';
import { authorityOf, type Rule } from './rule.ts';

/** What the filing still needs beside the motion: notes, listed at the end of a rendering. */
export const filingComplete: Rule = {
  id: 'filing-complete',
  check: (packet) => {
    if (papersOf(packet, 'motion').length === 0) return [];
    return packet.court.papersNeeded.flatMap((need) => lacks[need.value.id](packet, need));
  },
};

/** For each kind of need, what of it the packet lacks. */
const lacks = {
  pleading: (packet, need) => unless(hasPleading(packet), need),
  'proposed-order': (packet, need) => unless(hasPaper(packet, ['proposed-order'], 'order'), need),
  'disclosure-statement': (packet, need) =>
    unless(!hasCorporateMovant(packet) || hasPaper(packet, ['disclosure-statement']), need),
  'interested-entities': (packet, need) => unless(hasPaper(packet, ['interested-entities']), need),
  'pro-hac-vice-application': applicationsDue,
  service: serviceDue,
} satisfies Record<PaperNeed['id'], (packet: Packet, need: Sourced<PaperNeed>) => readonly Diagnostic[]>;

function unless(isThere: boolean, need: Sourced<PaperNeed>): readonly Diagnostic[] {
  return isThere ? [] : [needed(need, need.value.name)];
}

function hasCorporateMovant({ matter }: Packet): boolean {
  return matter.data.organizations.some(
    ({ id, corporation }) => corporation && matter.data.intervenors.movants.includes(id),
  );
}

function applicationsDue(packet: Packet, need: Sourced<PaperNeed>): readonly Diagnostic[] {
  const pending = packet.matter.data.counsel
    .flatMap(({ attorneys }) => attorneys)
    .filter(({ admission }) => admission === 'pro-hac-vice-forthcoming' || admission === 'pro-hac-vice-pending');
  const filed = externalsOf(packet, ['pro-hac-vice-application']).length;
  return pending
    .slice(filed)
    .map(({ person }) => needed(need, `${need.value.name} for ${nameOfPerson(packet.matter.data, person)}`));
}

function serviceDue(packet: Packet, need: Sourced<PaperNeed>): readonly Diagnostic[] {
  if (hasPaper(packet, ['certificate-of-service'])) return [];
  return packet.matter.data.case.parties
    .filter(({ ecf, name }) => !ecf && !unnamed.test(name))
    .map(({ name }) =>
      needed(need, `service on ${name}, who does not receive electronic notice, and a certificate of it`),
    );
}

/** Nobody can be served under a name that stands for somebody not yet known. */
const unnamed = /^does?\b/i;

function needed(need: Sourced<PaperNeed>, what: string): Diagnostic {
  return { code: 'filing-needs', severity: 'note', what, why: authorityOf(need) };
}
