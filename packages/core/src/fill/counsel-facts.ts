import { type Facts, listOfFacts, movantFacts, personFacts } from './facts.ts';
import { absent, groupValue, textValue, type Value } from './value.ts';

/** The movants' firms, in the order of the counsel block. */
export function counselFacts(facts: Facts): Value {
  return listOfFacts(facts.data.counsel.map((_, index) => firmFacts(facts, index)));
}

function firmFacts(facts: Facts, index: number): Value | undefined {
  const firm = facts.data.counsel[index];
  if (!firm) return undefined;
  const path = ['counsel', index];
  return groupValue({
    firm: facts.text(firm.firm, [...path, 'firm']),
    phone: facts.text(firm.phone, [...path, 'phone']),
    fax: facts.text(firm.fax, [...path, 'fax']),
    address: listOfFacts(firm.address.map((line, at) => facts.text(line, [...path, 'address', at]))),
    represents: listOfFacts(firm.represents.map((id) => movantFacts(facts, id))),
    attorneys: listOfFacts(firm.attorneys.map((_, at) => attorneyFacts(facts, index, at))),
  });
}

/** The person, with what counsel says of them: a direct line goes before the firm's. */
function attorneyFacts(facts: Facts, firmIndex: number, index: number): Value | undefined {
  const firm = facts.data.counsel[firmIndex];
  const attorney = firm?.attorneys[index];
  const person = personFacts(
    facts,
    facts.data.people.findIndex(({ id }) => id === attorney?.person),
  );
  if (!attorney || person?.kind !== 'group') return undefined;
  const path = ['counsel', firmIndex, 'attorneys', index];
  const direct = facts.text(attorney.phone, [...path, 'phone']);
  const own = groupValue({
    bar: facts.text(attorney.bar, [...path, 'bar']),
    email: facts.text(attorney.email, [...path, 'email']),
    phone: direct ?? facts.text(firm.phone, ['counsel', firmIndex, 'phone']),
    admission: textValue(attorney.admission),
    signed: facts.text(attorney.signed, [...path, 'signed']),
  });
  return { kind: 'group', entries: new Map([...person.entries, ...own.entries]) };
}

/** The attorney who signs and files. */
export function filerFacts(facts: Facts): Value {
  for (const [firm, { attorneys }] of facts.data.counsel.entries()) {
    const index = attorneys.findIndex(({ person }) => person === facts.data.filing.filer);
    if (index >= 0) return attorneyFacts(facts, firm, index) ?? absent;
  }
  return absent;
}
