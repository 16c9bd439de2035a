import type { Firm } from './counsel.ts';
import type { MatterData } from './matter.ts';
import type { Party, Person } from './party.ts';

/** The name that may be printed: a pseudonym in place of the name wherever there is one. */
export function printedName(person: Person): string {
  return person.pseudonym ?? person.name ?? person.id;
}

/** One who moves to intervene, organization or person, as the caption and the counsel block name them. */
export interface Movant {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  /** Follows the name after a comma: `a California nonprofit corporation`. */
  readonly capacity?: string;
}

/** The movants in the order of the caption. An id that nothing has is left out: `read/` has reported it. */
export function movantsOf(data: MatterData): readonly Movant[] {
  return data.intervenors.movants.flatMap((id) => movantOf(data, id) ?? []);
}

function movantOf(data: MatterData, id: string): Movant | undefined {
  const organization = data.organizations.find((candidate) => candidate.id === id);
  if (organization) {
    const { name, short, kind } = organization;
    return { id, name, ...(short && { short }), ...(kind && { capacity: kind }) };
  }
  const person = data.people.find((candidate) => candidate.id === id);
  if (!person) return undefined;
  return { id, name: printedName(person), ...(person.capacity && { capacity: person.capacity }) };
}

/** The printed name of a person by id; the id itself if nobody has it (`read/` has reported that). */
export function nameOfPerson(data: MatterData, id: string): string {
  const person = data.people.find((candidate) => candidate.id === id);
  return person ? printedName(person) : id;
}

/** What may follow a name and is no part of the surname. */
const nameEndings = /^(?:Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|J\.?D|R\.?N)\.?$/i;

/**
 * What short cites call a person, `Reyes` of `Reyes Decl.`: the surname given, else the last word of the name; a
 * pseudonym whole. The id itself if nobody has it.
 */
export function surnameOf(data: MatterData, id: string): string {
  const person = data.people.find((candidate) => candidate.id === id);
  if (!person) return id;
  if (person.pseudonym !== undefined) return person.pseudonym;
  return person.surname ?? surnameIn(printedName(person));
}

/** `Reyes` of `Ana Reyes, M.D.`: the last word of a name, but for what may follow one. */
export function surnameIn(name: string): string {
  const words = (name.split(',')[0] ?? name).split(/\s+/).filter((word) => word !== '');
  return words.findLast((word) => !nameEndings.test(word)) ?? name;
}

/** The firm of the attorney who signs and files; the first firm if the filer is in none. */
export function filingFirm(data: MatterData): Firm | undefined {
  const files = (firm: Firm): boolean => firm.attorneys.some((attorney) => attorney.person === data.filing.filer);
  return data.counsel.find(files) ?? data.counsel[0];
}

/** `City of Marlow v. Calder`: first party on each side, an officer by surname, names in capitals set in lower case. */
export function caseTitle(data: MatterData): string {
  const first = (role: 'plaintiff' | 'defendant'): string => {
    const party = data.case.parties.find((candidate) => candidate.role === role);
    return party ? shortTitleName(party) : '';
  };
  return `${first('plaintiff')} v. ${first('defendant')}`;
}

function shortTitleName(party: Party): string {
  const officer = /^in (?:his|her|their|its) /.test(party.capacity ?? '');
  const name = party.name === party.name.toUpperCase() ? inTitleCase(party.name) : party.name;
  return officer ? name.slice(name.lastIndexOf(' ') + 1) : name;
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);

/** What stays in capitals: kinds of company, numerals, and initials with periods. */
const capitalWords = /^(?:LLC|LLP|PLLC|LP|PC|NA|USA|II|III|IV|(?:[A-Z]\.){2,})[,;]?$/;

function inTitleCase(capitals: string): string {
  return capitals.split(' ').map(wordInTitleCase).join(' ');
}

function wordInTitleCase(capitals: string, index: number): string {
  if (capitalWords.test(capitals)) return capitals;
  const word = capitals.toLowerCase();
  return index > 0 && smallWords.has(word) ? word : word.replace(/(^|-)\p{L}/gu, upperCase);
}

function upperCase(letters: string): string {
  return letters.toUpperCase();
}
