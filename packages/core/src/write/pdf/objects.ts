import { PDFArray, PDFBool, type PDFContext, PDFDict, PDFName, PDFNull, PDFNumber, PDFObject } from './pdf-lib.ts';

/** What a PDF object may be written as here: a string is a name, an entry without value is left out. */
export type Value =
  | PDFObject
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

/**
 * Builds a dictionary, as `context.obj` does; but a name or a number that comes again is made once, which is most of
 * the work in a tag tree of thousands of elements.
 */
export function dictionary(context: PDFContext, entries: { readonly [key: string]: Value }): PDFDict {
  const map = new Map<PDFName, PDFObject>();
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value !== undefined) map.set(name(key), object(context, value));
  }
  return PDFDict.fromMapWithContext(map, context);
}

export function array(context: PDFContext, values: readonly Value[]): PDFArray {
  const made = PDFArray.withContext(context);
  for (const value of values) made.push(object(context, value));
  return made;
}

function object(context: PDFContext, value: Value): PDFObject {
  if (value instanceof PDFObject) return value;
  switch (typeof value) {
    case 'string':
      return name(value);
    case 'number':
      return number(value);
    case 'boolean':
      return value ? PDFBool.True : PDFBool.False;
    case 'undefined':
      return PDFNull;
    default:
      return composite(context, value);
  }
}

function composite(context: PDFContext, value: readonly Value[] | { readonly [key: string]: Value } | null): PDFObject {
  if (value === null) return PDFNull;
  return isList(value) ? array(context, value) : dictionary(context, value);
}

function isList(value: readonly Value[] | { readonly [key: string]: Value }): value is readonly Value[] {
  return Array.isArray(value);
}

const names = new Map<string, PDFName>();

export function name(text: string): PDFName {
  const known = names.get(text);
  if (known) return known;
  const made = PDFName.of(text);
  names.set(text, made);
  return made;
}

const wholes: PDFNumber[] = [];

function number(value: number): PDFNumber {
  const small = Number.isInteger(value) && value >= 0 && value < 4096;
  if (!small) return PDFNumber.of(value);
  const made = wholes[value] ?? PDFNumber.of(value);
  wholes[value] = made;
  return made;
}
