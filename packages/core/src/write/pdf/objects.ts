/** A part of a PDF file as it is written: a string, a reference, what was put together before. */
export class Spelled {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reference to an object by its number: ISO 32000-1, 7.3.10. */
export class Ref extends Spelled {
  readonly number: number;

  constructor(number: number) {
    super(`${number} 0 R`);
    this.number = number;
  }
}

/** What an object may be given as here: a string is a name, an entry without value is left out. */
export type Value =
  | Spelled
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Entries = { readonly [key: string]: Value };

/** The object as the file has it: ISO 32000-1, 7.3. */
export function spell(value: Value): string {
  if (value instanceof Spelled) return value.text;
  switch (typeof value) {
    case 'string':
      return name(value);
    case 'number':
      return number(value);
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'null';
    default:
      return composite(value);
  }
}

function composite(value: readonly Value[] | Entries | null): string {
  if (value === null) return 'null';
  return isList(value) ? `[${value.map(spell).join(' ')}]` : dictionary(value);
}

function isList(value: readonly Value[] | Entries): value is readonly Value[] {
  return Array.isArray(value);
}

function dictionary(entries: Entries): string {
  let text = '<<';
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value !== undefined) text += `${name(key)} ${spell(value)}`;
  }
  return `${text}>>`;
}

const names = new Map<string, string>();

/** What is no regular character is written by its number: ISO 32000-1, 7.3.5. */
function name(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const written = `/${text.replaceAll(/[^!-~]|[#()<>[\]{}/%]/g, byNumber)}`;
  if (names.size < mostNames) names.set(text, written);
  return written;
}

/** Keys and types come again and again; names of fonts are another with every paper. */
const mostNames = 500;

function byNumber(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** Never with an exponent, which a file has no way to write. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 100_000) / 100_000);
}
