import type { Diagnostic } from '../diagnostic/index.ts';
import type { Report } from './lines/report.ts';

/** Collects what is wrong with characters and words, each once, with the text around its first place. */
export class Findings implements Report {
  private readonly glyphs = new Map<number, string>();
  private readonly words = new Set<string>();

  readonly missingGlyph: Report['missingGlyph'] = (codePoint, text, offset) => {
    if (!this.glyphs.has(codePoint)) this.glyphs.set(codePoint, around(text, offset));
  };

  readonly tooWide: Report['tooWide'] = (word) => {
    if (this.words.size < mostWords) this.words.add(around(word, 0));
  };

  diagnostics(): Diagnostic[] {
    return [
      ...[...this.glyphs].map(([codePoint, text]) => missingGlyph(codePoint, text)),
      ...[...this.words].map(tooWide),
    ];
  }
}

/** After so many, the next tells nothing new. */
const mostWords = 20;
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

function tooWide(word: string): Diagnostic {
  return {
    code: 'too-wide',
    severity: 'note',
    what: `“${word}” is wider than its line, and breaks where the line ends.`,
    why: 'Word breaks a line at spaces, hyphens and dashes alone.',
    fix: 'Put a hyphen or a space into it, or leave it.',
  };
}
