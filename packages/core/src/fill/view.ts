import type { CourtProfile } from '../court/index.ts';
import { caseTitle, courtroomOf, designationOf, type Matter, type Paper } from '../matter/index.ts';
import { type HouseWords, houseWord, type Manifest } from '../template/index.ts';
import { counselFacts, filerFacts } from './counsel-facts.ts';
import {
  docketFacts,
  type Facts,
  factsOf,
  listOfFacts,
  movantFacts,
  organizationFacts,
  type PacketFacts,
  paperFacts,
  partyFacts,
  personFacts,
} from './facts.ts';
import { fieldFacts } from './fields.ts';
import { flagValue, type GroupValue, groupValue, textValue, type Value } from './value.ts';

/** What a template can see of everything outside its own fields and the matter. */
export interface ViewOptions extends PacketFacts {
  readonly final: boolean;
  /** Words of the court, for a fact that takes one; as typed without them. */
  readonly house?: HouseWords;
}

/**
 * Everything the template of `paper` can read: its own fields at the root and the facts that all papers share.
 * `coreNames` in template/ lists the same names without values.
 */
export function viewOf(
  paper: Paper,
  manifest: Manifest,
  matter: Matter,
  court: CourtProfile,
  options: ViewOptions,
): GroupValue {
  const { facts, entries } = sharedFacts(matter, court);
  const packet = groupValue({ ...packetFacts(facts, paper, options), final: flagValue(options.final) });
  const hearing = groupValue(hearingFacts(facts, options.house));
  const fields = fieldFacts(paper, manifest, facts, options);
  return { kind: 'group', entries: new Map([...fields, ...entries, ...hearing.entries, ...packet.entries]) };
}

/** What all papers of a matter see alike. */
interface SharedFacts extends Pick<GroupValue, 'entries'> {
  readonly court: CourtProfile;
  readonly facts: Facts;
}

const shared = new WeakMap<Matter, SharedFacts>();

/** Made once a matter: each of twenty papers asks for them, once for its text and once for its title. */
function sharedFacts(matter: Matter, court: CourtProfile): SharedFacts {
  const before = shared.get(matter);
  if (before?.court === court) return before;
  const facts = factsOf(matter);
  const { entries } = groupValue({
    ...courtFacts(facts, court),
    ...partiesFacts(facts),
    ...movantsFacts(facts),
    ...rollFacts(facts),
  });
  const made = { court, facts, entries };
  shared.set(matter, made);
  return made;
}

type Entries = Readonly<Record<string, Value | undefined>>;

function courtFacts(facts: Facts, court: CourtProfile): Entries {
  const { data } = facts;
  const { number, short, judge, filed } = data.case;
  const title = textValue(caseTitle(data));
  return {
    court: groupValue({
      id: textValue(court.id),
      name: textValue(court.name),
      rules: textValue(court.rulesName),
      circuit: textValue(court.circuit),
      title: textValue(court.title.join(', ')),
    }),
    division: facts.text(data.division, ['division']),
    case: groupValue({
      number: facts.textOrBlank(number, ['case', 'number'], 'case number'),
      filed: facts.text(filed, ['case', 'filed']),
      judge: {
        ...groupValue({
          name: facts.textOrBlank(judge?.name, ['case', 'judge', 'name'], 'judge'),
          title: facts.textOrBlank(judge?.title, ['case', 'judge', 'title'], 'title of the judge'),
        }),
        ...(!judge && { empty: true }),
      },
      title,
      short: facts.text(short, ['case', 'short']) ?? title,
    }),
  };
}

/** Existing intervenors stand last on their side. */
function partiesFacts(facts: Facts): Entries {
  const { parties } = facts.data.case;
  const those = (...roles: readonly string[]): Value =>
    listOfFacts(
      roles.flatMap((role) =>
        parties.map((party, index) => (party.role === role ? partyFacts(facts, index) : undefined)),
      ),
    );
  const plaintiffs = those('plaintiff', 'intervenor-plaintiff');
  const defendants = those('defendant', 'intervenor-defendant');
  const { side } = facts.data.intervenors;
  const onSide = parties.filter((party) => party.role === side || party.role === `intervenor-${side}`);
  return {
    plaintiffs,
    defendants,
    parties: listOfFacts(parties.map((_, index) => partyFacts(facts, index))),
    joined: side === 'plaintiff' ? plaintiffs : defendants,
    opposing: side === 'plaintiff' ? defendants : plaintiffs,
    side: textValue(side),
    'plaintiff-side': flagValue(side === 'plaintiff'),
    'defendant-side': flagValue(side === 'defendant'),
    'government-on-side': flagValue(onSide.some((party) => party.government)),
  };
}

function movantsFacts(facts: Facts): Entries {
  const { intervenors } = facts.data;
  const { one, many, name } = designationOf(intervenors);
  return {
    movants: listOfFacts(intervenors.movants.map((id) => movantFacts(facts, id))),
    several: flagValue(intervenors.movants.length > 1),
    designation: groupValue({
      one: textValue(one),
      many: textValue(many),
      name: textValue(name),
      short: facts.text(intervenors.short, ['intervenors', 'short']) ?? textValue(name),
    }),
  };
}

function hearingFacts(facts: Facts, house: HouseWords | undefined): Entries {
  const { hearing, filing } = facts.data;
  const room = hearing.courtroom;
  const named = room && house ? courtroomOf(room, houseWord(house, 'hearing.courtroom-word')).named : room;
  return {
    hearing: groupValue({
      date: facts.textOrBlank(hearing.date, ['hearing', 'date'], 'hearing date'),
      time: facts.textOrBlank(hearing.time, ['hearing', 'time'], 'hearing time'),
      courtroom: facts.textOrBlank(named, ['hearing', 'courtroom'], 'courtroom'),
      place: facts.text(hearing.place, ['hearing', 'place']),
    }),
    filing: groupValue({
      date: facts.textOrBlank(filing.date, ['filing', 'date'], 'filing date'),
      ecf: facts.text(filing.ecf, ['filing', 'ecf']),
      filer: filerFacts(facts),
    }),
  };
}

/** Everybody and everything that has an id of its own. */
function rollFacts(facts: Facts): Entries {
  const { people, organizations, docket } = facts.data;
  return {
    people: listOfFacts(people.map((_, index) => personFacts(facts, index))),
    organizations: listOfFacts(organizations.map((_, index) => organizationFacts(facts, index))),
    docket: listOfFacts(docket.map((_, index) => docketFacts(facts, index))),
    counsel: counselFacts(facts),
  };
}

function packetFacts(facts: Facts, paper: Paper, packet: PacketFacts): Entries {
  const others = facts.data.papers.map(({ id }) => id).filter((id) => id !== paper.id);
  const those = (ids: readonly string[]): Value => listOfFacts(ids.map((id) => paperFacts(facts, packet, id)));
  return { papers: those(others), supporting: those(others.filter((id) => packet.natures.get(id) === 'declaration')) };
}
