import type { Numbering } from '../../document/index.ts';
import type { ListNumbering } from './element.ts';

/** How a list counts, from its first item: ISO 32000-1, table 347. */
export function listNumbering({ format, label, value }: Numbering): ListNumbering {
  if (format === 'bulleted') return 'Disc';
  const digits = label.replaceAll(/[^0-9A-Za-z]/g, '');
  if (/^\d/.test(digits)) return 'Decimal';
  // A list that starts with “i” counts in Roman figures; one that gets there after “h” does not.
  const roman = value === 1 && digits.toLowerCase() === 'i';
  const upper = digits !== digits.toLowerCase();
  if (roman) return upper ? 'UpperRoman' : 'LowerRoman';
  return upper ? 'UpperAlpha' : 'LowerAlpha';
}
