/** Slips of a hand that edits a template: a tag lost, a condition taken away or turned round, a name in place of another. */
import fc from 'fast-check';

export const slip = fc.record({
  kind: fc.constantFrom('lose a tag', 'take a condition away', 'take another name', 'turn a condition round'),
  /** Which of the templates, of its texts, and of the tags in it; counted round. */
  template: fc.nat(),
  text: fc.nat(),
  tag: fc.nat(),
  other: fc.nat(),
});

export type Slip = typeof slip extends fc.Arbitrary<infer S> ? S : never;

/** The text with the slip in it; unchanged where it has no place for one. */
export function slipped(text: string, { kind, tag, other }: Slip): string {
  const tags = [...text.matchAll(/\{\{[^}]*\}\}/g)];
  const conditions = [...text.matchAll(/\{\{#if ([^}]*)\}\}((?:(?!\{\{#if|\{\{\/if)[\s\S])*?)\{\{\/if\}\}/g)];
  const at = kind === 'lose a tag' || kind === 'take another name' ? pick(tags, tag) : pick(conditions, tag);
  if (!at) return text;
  const [whole, asked = '', inside = ''] = at;
  const put = (words: string): string => text.slice(0, at.index) + words + text.slice(at.index + whole.length);
  if (kind === 'lose a tag') return put('');
  if (kind === 'take a condition away') return put(inside.split('{{else}}')[0] ?? '');
  if (kind === 'turn a condition round') return put(`{{#unless ${asked}}}${inside}{{/unless}}`);
  const name = nameIn(pick(tags, other)?.[0] ?? '');
  return name === undefined ? text : put(whole.replace(lastName, name));
}

const lastName = /[a-z-]+(?:\.[a-z-]+)*(?=\}\}$)/;

function nameIn(tag: string): string | undefined {
  return lastName.exec(tag)?.[0];
}

export function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % items.length];
}
