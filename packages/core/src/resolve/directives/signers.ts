import { type Attorney, type Firm, type MatterData, nameOfPerson } from '../../matter/index.ts';

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

/** Whether the paper bears the `/s/` of someone other than the filer. */
export function othersSigned(data: MatterData): boolean {
  const signers = data.counsel.flatMap((firm) => signersOf(data, firm));
  return signers.some(({ attorney, filer }) => !filer && attorney.signed !== undefined);
}

export function filerOf(data: MatterData): Signer | undefined {
  return data.counsel.flatMap((firm) => signersOf(data, firm)).find(({ filer }) => filer);
}
