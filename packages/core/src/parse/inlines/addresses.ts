import { isLetterOrDigit } from '../../document/index.ts';

/** Where an address of the web or of electronic mail stands in a text. */
export interface Address {
  readonly start: number;
  readonly end: number;
}

/** The addresses of a text, in order, none within another: `https://…`, `www.…`, `name@firm.example`. */
export function addressesIn(text: string): readonly Address[] {
  if (!text.includes('@') && !text.includes('://') && !/www\./i.test(text)) return [];
  const found: Address[] = [];
  for (const { 0: opening, index } of text.matchAll(/https?:\/\/|www\.|@/gi)) {
    const floor = found.at(-1)?.end ?? 0;
    if (index < floor) continue;
    const address = opening === '@' ? mailAt(text, index, floor) : webAt(text, index);
    if (address) found.push(address);
  }
  return found;
}

/** Up to a space or a character no address has, without the punctuation of the sentence around it. */
function webAt(text: string, start: number): Address | undefined {
  if (isLetterOrDigit(text.charAt(start - 1))) return undefined;
  let end = start;
  while (end < text.length && !/[\s<>[\]"*\uF8FF]/.test(text[end] ?? ' ')) end += 1;
  while (end > start && /[.,;:!?')_]/.test(text[end - 1] ?? '')) end -= 1;
  return end - start > 'www.'.length ? { start, end } : undefined;
}

/** RFC 5321: at most 64 characters before the sign, 255 after it. */
const longestName = 64;
const longestDomain = 255;

function mailAt(text: string, sign: number, floor: number): Address | undefined {
  const domain = /^@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/.exec(text.slice(sign, sign + longestDomain))?.[0];
  if (domain === undefined) return undefined;
  const lowest = Math.max(floor, sign - longestName);
  let start = sign;
  while (start > lowest && /[A-Za-z0-9.!#$%&'+=?^_`{|}~-]/.test(text.charAt(start - 1))) start -= 1;
  while (start < sign && !/[A-Za-z0-9]/.test(text.charAt(start))) start += 1;
  return start === sign ? undefined : { start, end: sign + domain.length };
}
