import { isLetterOrDigit } from '../../document/index.ts';
import { advance, flush, type InlineConstruct, push } from './scanner.ts';

/** A bare `https://…` stays as typed: no dashes, no emphasis, no quotes in it. */
export const address: InlineConstruct = (scanner) => {
  const { text } = scanner.strand;
  if (!text.startsWith('http://', scanner.at) && !text.startsWith('https://', scanner.at)) return false;
  if (isLetterOrDigit(text.charAt(scanner.at - 1))) return false;
  const end = addressEnd(text, scanner.at);
  flush(scanner);
  push(scanner, text.slice(scanner.at, end), scanner.at, 'fixed');
  advance(scanner, end - scanner.at);
  return true;
};

/** Up to a space or a character no address has, without the punctuation of the sentence around it. */
function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s<>[\]"*\uF8FF]/.test(text[end] ?? ' ')) end += 1;
  while (end > start && /[.,;:!?')_]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
