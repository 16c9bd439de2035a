import type { Diagnostic, Place } from '../diagnostic/index.ts';
import type { Report } from './lines/report.ts';

/** Finds where the user's files first hold a text, for what comes without its place. */
export type FindPlace = (text: string) => Place | undefined;

/** What was found wrong with one character or word: the text around its first place, and how often it stands. */
interface Finding {
  readonly context: string;
  readonly place: Place | undefined;
  times: number;
}

/** Collects what is wrong with characters, words and tables: each character and each word once. */
export class Findings implements Report {
  private readonly glyphs = new Map<number, Finding>();
  private readonly words = new Map<string, Finding>();
  private readonly tables: Diagnostic[] = [];
  private readonly findPlace: FindPlace;

  constructor(findPlace: FindPlace) {
    this.findPlace = findPlace;
  }

  readonly missingGlyph: Report['missingGlyph'] = (codePoint, text, offset, place) => {
    note(this.glyphs, codePoint, around(text, offset), place);
  };

  readonly tooWide: Report['tooWide'] = (word, place) => {
    const start = word.slice(0, reach);
    if (this.words.size < mostWords || this.words.has(start)) note(this.words, start, around(word, 0), place);
  };

  readonly tooManyColumns: Report['tooManyColumns'] = (count, text, place) => {
    this.tables.push({ ...at(place ?? this.findPlace(text)), ...tooManyColumns(count, around(text, 0)) });
  };

  diagnostics(): Diagnostic[] {
    return [
      ...this.tables,
      ...[...this.glyphs].map(([codePoint, finding]) => {
        const place = finding.place ?? this.findPlace(String.fromCodePoint(codePoint));
        return { ...at(place), ...missingGlyph(codePoint, finding) };
      }),
      ...[...this.words].map(([start, finding]) => {
        return { ...at(finding.place ?? this.findPlace(start)), ...tooWide(finding.context) };
      }),
    ];
  }
}

/** The first place that is known is the place of all. */
function note<K>(findings: Map<K, Finding>, key: K, context: string, place: Place | undefined): void {
  const known = findings.get(key);
  if (!known) findings.set(key, { context, place, times: 1 });
  else if (!known.place && place) findings.set(key, { context, place, times: known.times + 1 });
  else known.times += 1;
}

function at(place: Place | undefined): { place?: Place } {
  return place ? { place } : {};
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

function missingGlyph(codePoint: number, { context, times }: Finding): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const often = times === 1 ? '' : `; it stands ${times} times`;
  return {
    code: 'missing-glyph',
    severity: 'error',
    what: `The fonts have no glyph for ${name} (${String.fromCodePoint(codePoint)}), in “${context}”${often}.`,
    why: 'The PDF would show an empty box, and Word would take another font.',
    fix: times === 1 ? 'Replace the character.' : 'Replace the character wherever it stands.',
  };
}

function tooWide(context: string): Diagnostic {
  return {
    code: 'too-wide',
    severity: 'note',
    what: `“${context}” is wider than its line, and breaks where the line ends.`,
    why: 'Word breaks a line at spaces, hyphens and dashes alone.',
    fix: 'Put a hyphen or a space into it, or leave it.',
  };
}

function tooManyColumns(count: number, context: string): Diagnostic {
  return {
    code: 'too-wide',
    severity: 'error',
    what: `The table that starts with “${context}” has ${count} columns: the page has no room for a letter in each.`,
    why: 'Word has 63 columns at most, and the page is no wider for them.',
    fix: 'Make two tables of it, or turn its rows and columns around.',
  };
}
