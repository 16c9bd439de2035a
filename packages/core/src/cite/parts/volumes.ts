import { type Code, type Reporter, reporters, titledCodes } from '../../authority/index.ts';
import { afterSpaces, isDigit, matchAt } from '../characters.ts';
import { longestAt, type Trie, trieOf } from '../trie.ts';

/** What may follow a volume or title number: `630 F.3d`, `28 U.S.C.`, `82 Fed. Reg.` */
type Volumed =
  | { readonly kind: 'reporter'; readonly reporter: Reporter }
  | { readonly kind: 'code'; readonly code: Code }
  | { readonly kind: 'paged'; readonly name: string; readonly group?: 'statutes' | 'regulations' };

const paged: readonly Volumed[] = [
  { kind: 'paged', name: 'Fed. Reg.', group: 'regulations' },
  { kind: 'paged', name: 'Stat.', group: 'statutes' },
  { kind: 'paged', name: 'Cong. Rec.' },
  { kind: 'paged', name: 'U.S.C.C.A.N.' },
  { kind: 'paged', name: 'Weekly Comp. Pres. Doc.' },
];

const volumes: Trie<Volumed> = trieOf(phrases());

function* phrases(): Generator<readonly [string, Volumed]> {
  for (const code of titledCodes) for (const spelling of code.spellings) yield [spelling, { kind: 'code', code }];
  for (const item of paged) if (item.kind === 'paged') yield [item.name, item];
  for (const item of paged) if (item.kind === 'paged' && item.name === 'Fed. Reg.') yield ['FR', item];
  for (const reporter of reporters.values()) {
    const volumed: Volumed = { kind: 'reporter', reporter };
    for (const form of [...reporter.right, ...reporter.read]) {
      yield [form, volumed];
      if (/[23]d/.test(form)) yield [form.replace('2d', '2nd').replace('3d', '3rd'), volumed];
    }
  }
}

export interface VolumeAt {
  readonly volume: string;
  readonly volumed: Volumed;
  /** Where the reporter's or code's name starts and ends. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** `1 Cranch` in `5 U.S. (1 Cranch) 137`. */
  readonly nominative?: string;
  readonly end: number;
}

/** The old reporter that an early volume was first published by. */
const nominative = / \((\d{1,2} [A-Z][A-Za-z.' &]{1,20})\)(?= (?:\d|at ))/y;

/** `630 F.3d`, `28 U.S.C.` at `at`: a number of at most four digits, a space, and a name from the tables. */
export function volumeAt(text: string, at: number): VolumeAt | undefined {
  let digits = at;
  while (isDigit(text[digits])) digits += 1;
  const nameStart = afterSpaces(text, digits);
  if (digits === at || digits - at > 4 || nameStart === digits || nameStart - digits > 2) return undefined;
  const found = longestAt(volumes, text, nameStart);
  if (!found) return undefined;
  const volumed = asPrinted(found.value, text.slice(nameStart, found.end));
  const named = { volume: text.slice(at, digits), volumed, nameStart, nameEnd: found.end };
  const opens = volumed.kind === 'reporter' && text.startsWith(' (', found.end);
  const old = opens ? matchAt(nominative, text, found.end) : undefined;
  return old?.[1] ? { ...named, nominative: old[1], end: found.end + old[0].length } : { ...named, end: found.end };
}

/** `N.D.` and `ND` read the same, but the one is a reporter and the other a public-domain citation. */
function asPrinted(volumed: Volumed, printed: string): Volumed {
  const reporter = volumed.kind === 'reporter' ? reporters.get(printed) : undefined;
  return reporter ? { kind: 'reporter', reporter } : volumed;
}

/** A public-domain citation that is one word: `2013-Ohio-1111`, `2013-NMSC-005`. */
export const hyphened = /(\d{4})(-(?:Ohio|NMSC|NMCA|NMCERT|NCSC|NCCOA)-)(\d{1,5})(?!\w)/y;

/** A look before the pattern: few numbers of four digits go on with a hyphen. */
export function isHyphened(text: string, at: number): boolean {
  return text[at + 4] === '-' && matchAt(hyphened, text, at) !== undefined;
}

/** Whether a citation by volume or title begins here: what stands before it is no pin's business. */
export function startsVolume(text: string, at: number): boolean {
  if (isHyphened(text, at)) return true;
  const found = volumeAt(text, at);
  return found !== undefined && /[\d_—§¶*a(]/.test(text[afterSpaces(text, found.end)] ?? '');
}
