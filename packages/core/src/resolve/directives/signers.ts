import type { DraftDirective } from '../../document/index.ts';
import { type Attorney, type Firm, type MatterData, nameOfPerson, printedName } from '../../matter/index.ts';
import type { Desk } from '../desk.ts';
import { fieldAt } from '../fields.ts';
import type { ResolveInput } from '../setting.ts';

/** An attorney who signs, or is to sign, for a firm. */
export interface Signer {
  readonly name: string;
  readonly attorney: Attorney;
  readonly filer: boolean;
  /** Where the day of signing is filled in: `counsel.0.attorneys.1.signed`. */
  readonly path: string;
}

/** The signers of each firm: those who have signed and, signed or not, the filer; failing both, its first admitted attorney. */
export function signersOf(data: MatterData, firm: Firm): readonly Signer[] {
  const all = firm.attorneys.map((attorney, index) => signer(data, attorney, data.counsel.indexOf(firm), index));
  const signing = all.filter(({ attorney, filer }) => filer || attorney.signed !== undefined);
  if (signing.length > 0) return [...signing].sort((a, b) => Number(b.filer) - Number(a.filer));
  return [all.find(({ attorney }) => attorney.admission === 'admitted') ?? all[0]].filter((one) => one !== undefined);
}

function signer(data: MatterData, attorney: Attorney, firm: number, index: number): Signer {
  const { person } = attorney;
  const path = `counsel.${firm}.attorneys.${index}.signed`;
  return { name: nameOfPerson(data, person), attorney, filer: person === data.filing.filer, path };
}

/** Who swears to a paper, or to a part of it: a declarant, a translator. */
export interface Declarant {
  readonly id: string;
  readonly name: string;
  readonly signed: boolean;
  /** Where the day of signing is filled in. */
  readonly path: string;
}

/** Whom a `::declarant-signature` is for: the person in the field it names, `declarant` if it names none. */
export function declarantAt({ setting, input }: Desk, attributes: DraftDirective['attributes']): Declarant | undefined {
  const { data } = setting.matter;
  const id = fieldAt(input.paper, attributes.field ?? 'declarant');
  const index = data.people.findIndex((person) => person.id === id);
  const person = data.people[index];
  if (!person) return undefined;
  const { path, signed } = signingOf(input, attributes.field) ?? {
    path: `people.${index}.signed`,
    signed: person.signed !== undefined,
  };
  return { id: person.id, name: printedName(person), signed, path };
}

/** A paper that has a field of its own for the day its declarant signed goes by that. */
function signingOf(
  { paper, manifest }: ResolveInput,
  field: string | undefined,
): Pick<Declarant, 'signed' | 'path'> | undefined {
  if (field !== undefined || !Object.hasOwn(manifest.fields, 'signed')) return undefined;
  return { signed: fieldAt(paper, 'signed') !== undefined, path: `papers.${paper.id}.signed` };
}

/** Whether the paper bears the `/s/` of someone other than the filer: of counsel, of a declarant, of a translator. */
export function othersSigned(desk: Desk): boolean {
  const { data } = desk.setting.matter;
  return directivesOf(desk).some(({ name, attributes }) => {
    if (name === 'signature-block') return counselSigned(data);
    const declarant = name === 'declarant-signature' ? declarantAt(desk, attributes) : undefined;
    return declarant?.signed === true && declarant.id !== data.filing.filer;
  });
}

function directivesOf({ input }: Desk): readonly DraftDirective[] {
  return input.body.blocks.filter((block) => block.kind === 'directive');
}

function counselSigned(data: MatterData): boolean {
  const signers = data.counsel.flatMap((firm) => signersOf(data, firm));
  return signers.some(({ attorney, filer }) => !filer && attorney.signed !== undefined);
}

export function filerOf(data: MatterData): Signer | undefined {
  return data.counsel.flatMap((firm) => signersOf(data, firm)).find(({ filer }) => filer);
}
