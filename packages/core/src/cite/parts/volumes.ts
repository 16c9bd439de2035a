import { type Code, type Reporter, reporters, titledCodes } from '../../authority/index.ts';
import { afterSpaces, isDigit } from '../characters.ts';
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
  readonly end: number;
}

/** `630 F.3d`, `28 U.S.C.` at `at`: a number of at most four digits, a space, and a name from the tables. */
export function volumeAt(text: string, at: number): VolumeAt | undefined {
  let digits = at;
  while (isDigit(text[digits])) digits += 1;
  const nameStart = afterSpaces(text, digits);
  if (digits === at || digits - at > 4 || nameStart === digits || nameStart - digits > 2) return undefined;
  const found = longestAt(volumes, text, nameStart);
  return found && { volume: text.slice(at, digits), volumed: found.value, nameStart, end: found.end };
}

/** Whether a citation by volume or title begins here: what stands before it is no pin's business. */
export function startsVolume(text: string, at: number): boolean {
  const found = volumeAt(text, at);
  return found !== undefined && /[\d_§¶*a(]/.test(text[afterSpaces(text, found.end)] ?? '');
}
