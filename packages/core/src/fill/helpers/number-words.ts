const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** In words up to ninety-nine, in figures from 100. */
export function cardinal(value: number): string {
  if (value > 99) return String(value);
  const below = ones[value];
  if (below !== undefined) return below;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${ones[value % 10] ?? ''}`;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** `first` … `ninety-ninth`, then `100th`. */
export function ordinalWord(value: number): string {
  if (value > 99) return `${value}${figureSuffix(value)}`;
  const word = cardinal(value);
  const hyphen = word.lastIndexOf('-') + 1;
  const last = word.slice(hyphen);
  const ending = irregular.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return word.slice(0, hyphen) + ending;
}

function figureSuffix(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const suffix = ['th', 'st', 'nd', 'rd'][value % 10];
  return teen || suffix === undefined ? 'th' : suffix;
}
