import type { Diagnostic, Path, Severity } from '../diagnostic/index.ts';
import { type Attorney, longDate, nameOfPerson, printedName } from '../matter/index.ts';
import type { Packet } from '../packet/index.ts';
import { type Rule, warningInDraft } from './rule.ts';

/**
 * The dates of the matter can all be true: the action before our filing, signatures no later than it, the docket's
 * papers between the two.
 */
export const datesAgree: Rule = {
  id: 'dates-agree',
  check: (packet) => [
    ...filedBeforeAction(packet),
    ...signatures(packet),
    ...declarants(packet),
    ...docketPapers(packet),
  ],
};

function filedBeforeAction(packet: Packet): readonly Diagnostic[] {
  const { filing, case: action } = packet.matter.data;
  if (!filing.date || !action.filed || filing.date >= action.filed) return [];
  const what = `We would file on ${longDate(filing.date)}, before the action itself was filed on ${longDate(action.filed)}.`;
  return [
    disagreement(packet, ['filing', 'date'], warningInDraft(packet), what, 'Correct filing: date or case: filed.'),
  ];
}

function signatures(packet: Packet): readonly Diagnostic[] {
  return packet.matter.data.counsel.flatMap(({ attorneys }, firm) =>
    attorneys.flatMap((attorney, index) =>
      signature(packet, attorney, ['counsel', firm, 'attorneys', index, 'signed']),
    ),
  );
}

/** The signature block is dated the day of filing, and else the day the filer signed. */
function signature(packet: Packet, { person, signed }: Attorney, path: Path): readonly Diagnostic[] {
  const { filing } = packet.matter.data;
  if (!signed || !filing.date || signed === filing.date) return [];
  const name = nameOfPerson(packet.matter.data, person);
  if (signed > filing.date) {
    const what = `${name} signed on ${longDate(signed)}, after the filing on ${longDate(filing.date)}.`;
    return [disagreement(packet, path, warningInDraft(packet), what, 'Correct signed or filing: date.')];
  }
  if (person !== filing.filer) return [];
  const what = `The signature block is dated ${longDate(filing.date)}, the day of filing, but ${name} signed on ${longDate(signed)}.`;
  return [
    disagreement(
      packet,
      path,
      'note',
      what,
      'Let the two agree, or see that the paper is signed again on the day it is filed.',
    ),
  ];
}

/** A declaration is filed signed. */
function declarants(packet: Packet): readonly Diagnostic[] {
  const { people, filing } = packet.matter.data;
  return people.flatMap((person, index) => {
    if (!person.signed || !filing.date || person.signed <= filing.date) return [];
    const what = `${printedName(person)} signed on ${longDate(person.signed)}, after the filing on ${longDate(filing.date)}.`;
    const path = ['people', index, 'signed'];
    return [disagreement(packet, path, warningInDraft(packet), what, 'Correct signed or filing: date.')];
  });
}

function docketPapers(packet: Packet): readonly Diagnostic[] {
  const { docket, filing, case: action } = packet.matter.data;
  return docket.flatMap(({ title, date }, index) => {
    const early =
      date && action.filed && date < action.filed ? `before the action was filed on ${longDate(action.filed)}` : '';
    const late = date && filing.date && date > filing.date ? `after our own filing on ${longDate(filing.date)}` : '';
    if (!date || early + late === '') return [];
    const what = `“${title}” is dated ${longDate(date)}, ${early || late}.`;
    return [disagreement(packet, ['docket', index, 'date'], 'note', what, 'Look at the docket and correct the date.')];
  });
}

function disagreement({ matter }: Packet, path: Path, severity: Severity, what: string, fix: string): Diagnostic {
  return { code: 'dates-disagree', severity, place: matter.places.at(path), what, fix };
}
