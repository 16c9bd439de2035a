import type { Diagnostic } from '../diagnostic/index.ts';
import type { Person } from '../matter/index.ts';
import type { Packet } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/** Whoever appears under a pseudonym asks leave to: a paper of the packet or of the docket does. */
export const pseudonymHasLeave: Rule = {
  id: 'pseudonym-has-leave',
  check: (packet) =>
    packet.matter.data.people.flatMap((person, index) =>
      person.pseudonym !== undefined && person.leave === undefined ? [unasked(packet, person, index)] : [],
    ),
};

function unasked({ matter }: Packet, { pseudonym = '' }: Person, index: number): Diagnostic {
  return {
    code: 'pseudonym-without-leave',
    severity: 'warning',
    place: matter.places.at(['people', index, 'pseudonym']),
    what: `Nothing asks leave for ${pseudonym} to appear under that name.`,
    why: 'A pseudonym is the court’s to allow; until it is asked, an opponent or the clerk may ask for the name.',
    fix: 'Add the motion for leave to papers or docket, and give its id or ECF number under leave with that person.',
  };
}
