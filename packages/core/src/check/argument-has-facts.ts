import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/**
 * Each part of the argument for intervention has facts to stand on. A part without facts is left out of the paper and
 * reported here, never padded with words.
 *
 * Why: the movant bears the burden on every element of Rule 24 (United States v. Alisal Water Corp., 370 F.3d 915, 919
 * (9th Cir. 2004)).
 */
export const argumentHasFacts: Rule = {
  id: 'argument-has-facts',
  check: (packet) =>
    packet.papers.flatMap((paper) =>
      parts.filter((part) => isMissing(paper, part)).map((part) => report(packet, paper, part)),
    ),
};

interface Part {
  /** Name of the field in the template that asks for these facts. */
  readonly field: string;
  readonly name: string;
  /** What decides it: the rule, or who bears the burden. */
  readonly why: string;
}

const burden = 'The movant bears the burden on every element of intervention: Fed. R. Civ. P. 24(a)(2).';

const parts: readonly Part[] = [
  { field: 'timeliness', name: 'timeliness', why: 'Fed. R. Civ. P. 24(a) and (b) ask for a timely motion.' },
  { field: 'interests', name: 'the movants’ protectable interests', why: burden },
  { field: 'impairment', name: 'impairment of those interests', why: burden },
  { field: 'divergences', name: 'inadequate representation', why: burden },
  {
    field: 'common-questions',
    name: 'permissive intervention',
    why: 'Fed. R. Civ. P. 24(b)(1)(B) asks for a common question of law or fact.',
  },
];

function isMissing({ manifest, paper }: PacketPaper, { field }: Part): boolean {
  if (!Object.hasOwn(manifest.fields, field)) return false;
  const value = Object.hasOwn(paper.fields, field) ? paper.fields[field] : undefined;
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function report(packet: Packet, { paper }: PacketPaper, part: Part): Diagnostic {
  return {
    code: 'section-without-facts',
    severity: 'warning',
    place: packet.matter.places.at(['papers', paper.index]),
    what: `“${paper.id}” gives no facts on ${part.name}; the paper leaves that part of the argument out.`,
    why: part.why,
    fix: `Give them under ${part.field}, with cites to the record.`,
  };
}
