import type { Outcome } from '../../diagnostic/index.ts';
import { type LawEntry, type LawRegister, lawEntries } from '../../template/index.ts';
import { validate } from '../validate.ts';
import { type ReadFile, readTree } from './library-files.ts';

/** `law.yaml`: what is known of each authority that a template cites. */
export async function readLaw(readFile: ReadFile): Promise<Outcome<LawRegister>> {
  const tree = await readTree('law.yaml', readFile);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const read = validate(lawEntries, tree.value, tree.value.root, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const entries = read.value.map((entry): [string, LawEntry] => [entry.key, entry]);
  return { value: new Map(entries), diagnostics: read.diagnostics };
}

/** A firm's `law.yaml`, if it has one. */
export async function readFirmLaw(read: ReadFile): Promise<Outcome<LawRegister>> {
  return (await read('law.yaml')) === undefined ? { value: new Map(), diagnostics: [] } : readLaw(read);
}
