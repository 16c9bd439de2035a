/** A character after which a quotation mark opens. */
const opens = /[\s([{\u2014\u2013\u00a0"']/;

/**
 * A value of the matter as it is printed outside the text (caption, counsel block, signatures): as typed, but
 * with typographic quotation marks, and with the glue that keeps `No. 5` and `March 5` together.
 */
export function factText(text: string): string {
  let curled = '';
  for (const [index, character] of [...text].entries()) {
    const before = index === 0 ? ' ' : (curled.at(-1) ?? ' ');
    curled += curl(character, before);
  }
  return glued(curled);
}

function curl(character: string, before: string): string {
  const opening = opens.test(before) || before === '\u201c' || before === '\u2018';
  if (character === '"') return opening ? '\u201c' : '\u201d';
  if (character === "'") return opening ? '\u2018' : '\u2019';
  return character;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthDay = new RegExp(`\\b(${months}) (?=\\d)`, 'g');

function glued(text: string): string {
  return text.replace(/\b(Nos?\.) (?=[\d[])/g, '$1\u00a0').replace(monthDay, '$1\u00a0');
}
