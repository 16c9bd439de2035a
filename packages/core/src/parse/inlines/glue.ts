const nbsp = '\u00A0';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';

/** Where a line must not break: each matches exactly one space. None has a quantifier in a quantifier. */
const places: readonly RegExp[] = [
  // § 1983, ¶¶ 4–6
  /(?<=[§¶]) (?=\S)/g,
  // No. 12, Nos. 3 and 4, No. C 26-1: a figure, an object or a docket letter follows, not a new sentence
  /(?<=(?<![\p{L}\p{N}])Nos?\.) (?=[\d\uFFFC[]|[A-Z](?![a-z]))/gu,
  // Smith v. Marsh
  /(?<=\sv\.) (?=\S)/g,
  // April 2
  new RegExp(`(?<=(?<![\\p{L}])(?:${months})) (?=\\d{1,2}(?!\\d))`, 'gu'),
  // King Jr., King, Jr.
  / (?=[JS]r\.)/g,
  // . . .
  /(?<=\.) (?=\.(?:[\s.]|$))/g,
];

/** Non-breaking spaces, each in place of a space. */
export function glue(text: string): string {
  if (!text.includes(' ')) return text;
  return initials(places.reduce((glued, place) => glued.replace(place, nbsp), text));
}

/** Abbreviations that a name with initials may follow. */
const titles = new Set(['Hon.', 'Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Sen.', 'Rep.', 'Gov.']);

/**
 * J. D. Salinger: the space after an initial. Not in the name of a reporter or a body of rules (`630 F. Supp.`,
 * `Fed. R. Civ. P.`), which a figure or a longer abbreviation precedes.
 */
function initials(text: string): string {
  return text.replace(/(?<![^\s(“‘])([A-Z]\.) (?=\p{Lu})/gu, (match, initial: string, at: number) =>
    isName(text, at) ? initial + nbsp : match,
  );
}

function isName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf(nbsp)) + 1);
  if (/^[(“‘]?[A-Z]\.$/.test(word) || titles.has(word)) return true;
  return !word.endsWith('.') && !/\d/.test(word);
}
