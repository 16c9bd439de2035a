import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import type { Field } from '../template/index.ts';
import { fieldOf, firstField, ownFields } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import type { Rule } from './rule.ts';

/** A statement is how one organization reacts; what several say together is a joint release. */
export const statementOfOne: Rule = {
  id: 'statement-of-one',
  check: (packet) => papersOf(packet, 'press').flatMap((paper) => ofSeveral(packet, paper)),
};

function ofSeveral({ matter }: Packet, release: WordedPaper): readonly Diagnostic[] {
  const { paper } = release;
  if (fieldOf(paper.fields, 'kind') !== 'statement') return [];
  // Those who issue it come first: a later list may say whom it is about.
  const issuers = firstField(ownFields(release), listsOrganizations);
  if (!issuers || !Array.isArray(issuers.value) || issuers.value.length < 2) return [];
  return [
    {
      code: 'statement-issuers',
      severity: 'note',
      place: matter.places.at(['papers', paper.index, issuers.name]),
      what: `“${paper.id}” is a statement, and ${issuers.value.length} organizations issue it.`,
      why: 'A statement is how one organization reacts; a reader asks whose words a joint one has.',
      fix: 'Leave one of them, or write kind: release.',
    },
  ];
}

function listsOrganizations(field: Field): boolean {
  return field.type === 'list' && field.of.type === 'reference' && field.of.to === 'organizations';
}
