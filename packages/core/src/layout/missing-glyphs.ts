import type { Diagnostic } from '../diagnostic/index.ts';
import type { MissingGlyph } from './lines/tokens.ts';

/** Collects the characters the fonts lack, each with the text around its first place. */
export function missingGlyphs(): { readonly report: MissingGlyph; readonly diagnostics: () => readonly Diagnostic[] } {
  const found = new Map<number, string>();
  const report: MissingGlyph = (codePoint, text, offset) => {
    if (!found.has(codePoint)) found.set(codePoint, around(text, offset));
  };
  return { report, diagnostics: () => [...found].map(([codePoint, context]) => missingGlyph(codePoint, context)) };
}

const reach = 24;

function around(text: string, offset: number): string {
  const from = Math.max(0, offset - reach);
  const to = offset + reach;
  const start = from > 0 ? '…' : '';
  const end = to < text.length ? '…' : '';
  // Never half of a surrogate pair at either edge.
  return `${start}${text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')}${end}`;
}

function missingGlyph(codePoint: number, context: string): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'missing-glyph',
    severity: 'error',
    what: `The fonts have no glyph for ${name} (${String.fromCodePoint(codePoint)}), in “${context}”.`,
    why: 'The PDF would show an empty box, and Word would take another font.',
    fix: 'Replace the character.',
  };
}
