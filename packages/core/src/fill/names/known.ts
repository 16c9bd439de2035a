/** What holds in a part of a template whatever the matter, because of the {{#if}}, {{#each}} … around it. */
export interface Known {
  readonly facts: ReadonlySet<string>;
  /** Of each of these, at least one holds. */
  readonly clauses: readonly (readonly string[])[];
}

/** Something a condition tells about the fact with a key. */
export type Fact =
  | { readonly kind: 'there' | 'missing'; readonly key: string }
  | { readonly kind: 'is'; readonly key: string; readonly value: string }
  | { readonly kind: 'one-of'; readonly keys: readonly string[] };

export const nothingKnown: Known = { facts: new Set(), clauses: [] };

export function learn(known: Known, learnt: readonly Fact[]): Known {
  if (learnt.length === 0) return known;
  const facts = new Set(known.facts);
  const clauses = [...known.clauses];
  for (const fact of learnt) {
    if (fact.kind === 'one-of') clauses.push(fact.keys);
    else if (fact.kind === 'missing') facts.add(`-${fact.key}`);
    else for (const key of withGroups(fact.key)) facts.add(`+${key}`);
    if (fact.kind === 'is') facts.add(`${fact.key}=${fact.value}`);
  }
  return { facts, clauses };
}

/** What is in a group is there only if the group is. */
function withGroups(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

export function isThere({ facts, clauses }: Known, key: string): boolean {
  if (facts.has(`+${key}`)) return true;
  return clauses.some((keys) => keys.includes(key) && keys.every((each) => each === key || facts.has(`-${each}`)));
}

export function isValue(known: Known, key: string, value: string | number | boolean): boolean {
  if (value === true) return isThere(known, key);
  return known.facts.has(value === false ? `-${key}` : `${key}=${value}`);
}
