import type { Sourced } from '../court/index.ts';
import type { Diagnostic, Severity } from '../diagnostic/index.ts';
import type { Packet } from '../packet/index.ts';

/** A rule: one file, one thing a clerk or an opponent would look for. */
export interface Rule {
  /** What should be true, e.g. `page-limit-kept`. */
  readonly id: string;
  readonly check: (packet: Packet) => readonly Diagnostic[];
}

/**
 * How loud a rule of court may be. What nobody has verified raises no more than a note; what is verified warns about a
 * draft, which may still change, and stops a filing.
 */
export function loudness(rule: Sourced<unknown>, packet: Packet): Severity {
  if (rule.grade === 'memory') return 'note';
  return warningInDraft(packet);
}

/** What a draft may still mend and a filing may not have: a warning, under `--final` an error. */
export function warningInDraft({ final }: Packet): Severity {
  return final ? 'error' : 'warning';
}

/** What is nothing yet in a draft and may not be filed: a note, under `--final` an error. */
export function noteInDraft({ final }: Packet): Severity {
  return final ? 'error' : 'note';
}

/** The rule as a diagnostic's `why` cites it, with a word on its standing where it was not read. */
export function authorityOf(rule: Sourced<unknown>): string {
  return rule.grade === 'verified' ? rule.rule : `${rule.rule} (not verified: check it before you rely on it)`;
}
