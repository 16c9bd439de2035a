import type { Protected } from './person.ts';

/**
 * Whether the bytes of a picture or PDF hold a name as typed, where its author or title is kept: in UTF-8, Latin-1 or
 * UTF-16. What is compressed or encrypted inside cannot be seen from here.
 */
export function holdsName(bytes: Uint8Array, { typed }: Protected): boolean {
  const haystack = new TextDecoder('latin1').decode(bytes).toLowerCase();
  return encodings(typed).some((name) => haystack.includes(name));
}

function encodings(name: string): readonly string[] {
  const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).toLowerCase();
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
  const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
  const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
  return [new TextEncoder().encode(name), big, little].map(latin1).concat(name.toLowerCase());
}
