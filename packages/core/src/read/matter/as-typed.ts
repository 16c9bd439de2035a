import { type Diagnostic, placeAt, type SourceText } from '../../diagnostic/index.ts';

interface Mark {
  /** What it cannot do without: few fields have any, and a search for it costs a fiftieth of the pattern. */
  readonly sign: string;
  /** Begins at what is to be shown; every quantifier is bounded. */
  readonly pattern: RegExp;
  readonly what: string;
}

/** What reads as Markdown or as a fact elsewhere; a star beside a space or behind a word is only a star. */
const marks: readonly Mark[] = [
  {
    sign: '*',
    pattern:
      /(?<![\\*\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}“"(])[^*\n]{0,200}(?<=[\p{L}\p{N}.,;:!?)”"])\*{1,3}(?![*\p{L}\p{N}])/u,
    what: 'This field is printed as typed: the stars are printed.',
  },
  {
    sign: '[@',
    pattern: /\[@[\p{L}#][^\]\n]{0,200}\]/u,
    what: 'This field is printed as typed: here is no cite to the record.',
  },
  { sign: '{{', pattern: /\{\{/, what: 'This field is printed as typed: nothing is filled in.' },
];

/** Markdown in a field of plain text, where nothing would say that it is printed as it is. */
export function markedUp(source: SourceText): readonly Diagnostic[] {
  return marks.flatMap(({ sign, pattern, what }) => {
    const at = source.text.includes(sign) ? source.text.search(pattern) : -1;
    if (at < 0) return [];
    const fix = 'Take the marks away, or say it in a field that takes Markdown.';
    return [{ code: 'unsupported-markdown', severity: 'warning', place: placeAt(source, at), what, fix }];
  });
}
