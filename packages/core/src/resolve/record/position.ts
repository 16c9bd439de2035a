/**
 * Where a cite stands in its sentence, by what is before it: at the start of a citation sentence or bracket, after a
 * signal, after a comma or semicolon, or among the words of the sentence, where *Id.* would be none of them.
 */
type Position = 'start' | 'signal' | 'clause' | 'words';

/** Bluebook rule 1.2, and what introduces a citation within a parenthetical; in small letters. */
const signal =
  /(?<!\p{L})(?:see|see also|see generally|but see|cf\.|but cf\.|accord|compare|contra|e\.g\.|citing|quoting|and see)(?:,? e\.g\.)?,?$/u;

/** The end of a sentence, quotation marks and brackets closed. */
const sentenceEnd = /[.?!]["”’)\]]*$/;

export function positionAfter(before: string): Position {
  // Longer signals there are none.
  const near = before.trimEnd().slice(-40);
  if (near === '' || /[([]$/.test(near)) return 'start';
  if (signal.test(near.toLowerCase())) return 'signal';
  if (sentenceEnd.test(near)) return 'start';
  // What a dash joins to another cite is a range, not a citation of its own.
  return /[;,:]["”’)\]]*$/.test(near) ? 'clause' : 'words';
}
