/** A character after which a quotation mark opens. */
const opens = /[\s([{\u2013\u2014\u2018\u201c]/;

/**
 * A value of the matter as it is printed outside the text (caption, counsel block, signatures): as typed, but
 * with typographic quotation marks, and with the glue that keeps `No. 5` and `March 5` together.
 */
export function factText(text: string): string {
  return glued(text.includes('"') || text.includes("'") ? curled(text) : text);
}

function curled(text: string): string {
  let out = '';
  for (const character of text) out += curl(character, out === '' ? ' ' : out.charAt(out.length - 1));
  return out;
}

function curl(character: string, before: string): string {
  if (character === '"') return opens.test(before) ? '\u201c' : '\u201d';
  if (character === "'") return opens.test(before) ? '\u2018' : '\u2019';
  return character;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const together = new RegExp(`\\b(Nos?\\.|${months}) (?=[\\d[])`, 'g');

const figure = /\d/;

function glued(text: string): string {
  return text.search(figure) < 0 ? text : text.replace(together, '$1\u00a0');
}
