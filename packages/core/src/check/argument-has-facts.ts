import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { fieldOf, isEmpty } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';

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
    papersOf(packet, 'motion').flatMap((paper) =>
      parts.filter((part) => isMissing(paper, part)).map((part) => report(packet, paper, part)),
    ),
};

interface Part {
  /** Name of the field in the template that asks for these facts. */
  readonly field: string;
  readonly name: string;
  /** What decides it: the rule, or who bears the burden. */
  readonly why: string;
  /** The answer elsewhere in the paper that calls for this part; without it a filing contradicts itself. */
  readonly when?: { readonly field: string; readonly is: string | boolean };
}

const burden = 'The movant bears the burden on every element of intervention: Fed. R. Civ. P. 24(a)(2).';

const parts: readonly Part[] = [
  { field: 'timeliness', name: 'timeliness', why: 'Fed. R. Civ. P. 24(a) and (b) ask for a timely motion.' },
  { field: 'interests', name: 'the movants’ protectable interests', why: burden },
  {
    field: 'standing',
    name: 'the movants’ own standing',
    why: 'An intervenor of right must have standing to pursue relief that differs from what the parties seek: Town of Chester v. Laroe Estates, Inc., 581 U.S. 433, 439–41 (2017).',
    when: { field: 'relief-sought', is: 'different' },
  },
  { field: 'impairment', name: 'impairment of those interests', why: burden },
  { field: 'divergences', name: 'inadequate representation', why: burden },
  {
    field: 'common-questions',
    name: 'permissive intervention',
    why: 'Fed. R. Civ. P. 24(b)(1)(B) asks for a common question of law or fact.',
  },
  {
    field: 'jurisdiction',
    name: 'the independent ground of jurisdiction',
    why: 'Permissive intervention that brings new claims needs one: Freedom from Religion Foundation, Inc. v. Geithner, 644 F.3d 836, 843–44 (9th Cir. 2011).',
    when: { field: 'new-claims', is: true },
  },
];

function isMissing({ manifest, paper }: PacketPaper, { field, when }: Part): boolean {
  if (!Object.hasOwn(manifest.fields, field)) return false;
  if (when && fieldOf(paper.fields, when.field) !== when.is) return false;
  return isEmpty(fieldOf(paper.fields, field));
}

function report(packet: Packet, { paper }: PacketPaper, { field, name, why, when }: Part): Diagnostic {
  const saying = when && `${when.field} is ${when.is === true ? 'yes' : when.is}`;
  return {
    code: 'section-without-facts',
    severity: when ? warningInDraft(packet) : 'warning',
    place: packet.matter.places.at(['papers', paper.index, ...(when ? [when.field] : [])]),
    what: saying
      ? `“${paper.id}” gives no facts on ${name}, though ${saying}; the paper leaves that part of the argument out.`
      : `“${paper.id}” gives no facts on ${name}; the paper leaves that part of the argument out.`,
    why,
    fix: saying
      ? `Give them under ${field}, with cites to the record, or correct ${when.field}.`
      : `Give them under ${field}, with cites to the record.`,
  };
}
