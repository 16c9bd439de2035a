import { type Diagnostic, type Place, placeAt } from '../diagnostic/index.ts';
import { isProse, nameOfPerson } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { type FieldGroup, fieldOf, groupsOfPaper, personIn } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { noteInDraft, type Rule } from './rule.ts';

/**
 * Whoever is quoted in a release has approved the words, and has a title to be named with. A quotation is a group of
 * fields with `approved` in it, in any template.
 */
export const quotationsApproved: Rule = {
  id: 'quotations-approved',
  check: (packet) => {
    const papers = papersOf(packet, 'press');
    const quotations = papers.flatMap(quotationsOf);
    return [
      ...quotations.filter(isUnapproved).map((quotation) => unapproved(packet, quotation)),
      ...papers.flatMap(runningText),
      ...untitled(packet, quotations),
    ];
  },
};

function quotationsOf(paper: PacketPaper): readonly FieldGroup[] {
  return groupsOfPaper(paper).filter(({ fields }) => Object.hasOwn(fields, 'approved'));
}

function isUnapproved({ values }: FieldGroup): boolean {
  const approved = fieldOf(values, 'approved');
  return approved === undefined || approved === false || approved === '';
}

const why = 'Words in quotation marks are somebody’s own; a release goes out with those they have seen.';

function unapproved(packet: Packet, quotation: FieldGroup): Diagnostic {
  const speaker = personIn(quotation);
  const who = speaker === undefined ? 'The speaker' : nameOfPerson(packet.matter.data, speaker);
  return {
    code: 'quotation-unapproved',
    severity: noteInDraft(packet),
    place: packet.matter.places.at([...quotation.path, 'approved']),
    what: `${who} has not approved this quotation.`,
    why,
    fix: 'Once they are approved, write approved: yes.',
  };
}

/** Only a note: what stands between the marks may be a statute's words or a title. */
function runningText(paper: PacketPaper): readonly Diagnostic[] {
  const { id } = paper.paper;
  return groupsOfPaper(paper)
    .filter(({ fields }) => !Object.hasOwn(fields, 'approved'))
    .flatMap(({ values }) => Object.values(values).filter(isProse))
    .flatMap(({ prose }) => {
      const at = attributed.exec(prose.text)?.index;
      return at === undefined ? [] : [unrecorded(id, placeAt(prose, at))];
    });
}

/** `…,” said N.` and `N. said, “…`, in English and Spanish; straight quotes are not typographic yet. */
const attributed =
  /[.,!?—]["”’»] (?:\S{1,30} ){0,4}(?:said|says|added|dijo|afirmó)\b|\b(?:said|says|added|dijo|afirmó)[,:]? ["“«]/i;

function unrecorded(id: string, place: Place): Diagnostic {
  return {
    code: 'quotation-unapproved',
    severity: 'note',
    place,
    what: `“${id}” quotes somebody in running text, where nobody’s approval is recorded.`,
    why,
    fix: 'Make it a quotation of its own, with speaker, words and approved.',
  };
}

/** One note a speaker, however often quoted. */
function untitled({ matter }: Packet, quotations: readonly FieldGroup[]): readonly Diagnostic[] {
  const speakers = new Set(quotations.flatMap((quotation) => personIn(quotation) ?? []));
  return matter.data.people.flatMap((person, index) => {
    if (!speakers.has(person.id) || person.title !== undefined || person.pseudonym !== undefined) return [];
    return [
      {
        code: 'speaker-title',
        severity: 'note',
        place: matter.places.at(['people', index]),
        what: `${nameOfPerson(matter.data, person.id)} is quoted and has no title.`,
        why: 'Readers of a release ask who says it.',
        fix: 'Give title with that person in people.',
      },
    ];
  });
}
