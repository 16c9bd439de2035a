import { type DraftRecordCite, type DraftReference, plainStyle, type RecordPin } from '../../document/index.ts';
import { isAnchor, withSlots } from '../attributes.ts';
import { report } from '../reader.ts';
import { advance, flush, placeHere, type Scanner } from './scanner.ts';

/** A list of paragraphs may be long; no cite is longer. */
const longestCite = 400;

const forms = 'Write [@paper#paragraph], [@paper#first..last], [@paper at 5], or \\[@ for a bracket as text.';

/**
 * `[@#heading]`, `[@reyes#diverted-staff]`, `[@complaint#30..32]`, `[@order at 5]`, `[@reyes]`. What begins so and is none
 * of these is reported, and stays as typed.
 */
export function recordCite(scanner: Scanner): boolean {
  const { text } = scanner.strand;
  if (!text.startsWith('[@', scanner.at)) return false;
  const start = scanner.at + 2;
  const near = text.slice(start, start + longestCite);
  const length = near.search(/[[\]]/);
  if (near[length] !== ']') {
    complain(scanner, 'This cite has no closing bracket.');
    return false;
  }
  // An editor may have broken the line within it.
  const read = readCite(withSlots(scanner.strand, start, start + length).replace(/\s+/g, ' '));
  if (typeof read === 'string') {
    complain(scanner, read);
    return false;
  }
  flush(scanner);
  const cite = { ...read, style: plainStyle, place: placeHere(scanner) };
  scanner.tokens.push({ kind: 'leaf', leaf: ofHere(cite) ?? { kind: 'record-cite', ...cite } });
  advance(scanner, length + 3);
  return true;
}

type Read = Pick<DraftRecordCite, 'paper' | 'pins' | 'unit' | 'style' | 'place'>;

/** `[@#timely]` is a cross-reference. */
function ofHere({ paper, pins, style, place }: Read): DraftReference | undefined {
  const [pin, ...more] = pins;
  if (paper !== '' || pin === undefined || pin.to !== undefined || more.length > 0) return undefined;
  return { kind: 'reference', anchor: pin.from, style, place };
}

function complain(scanner: Scanner, what: string): void {
  report(scanner.around.diagnostics, 'bad-record-cite', placeHere(scanner), what, forms);
}

/** What a cite says, or what is wrong with it. */
function readCite(written: string): Omit<Read, 'style' | 'place'> | string {
  const hash = written.indexOf('#');
  if (hash >= 0) return withPins(written.slice(0, hash), 'paragraph', written.slice(hash + 1));
  const [paper = '', pages] = written.split(/ at (.*)/s, 2);
  if (pages !== undefined) return withPins(paper, 'page', pages);
  return isAnchor(written) ? { paper: written, pins: [] } : notAnId(written);
}

function withPins(paper: string, unit: 'paragraph' | 'page', written: string): Omit<Read, 'style' | 'place'> | string {
  if (paper === '' ? unit === 'page' : !isAnchor(paper)) return notAnId(paper);
  const pins: RecordPin[] = [];
  for (const part of written.split(',')) {
    const pin = pinOf(part.trim(), unit);
    if (typeof pin === 'string') return pin;
    pins.push(pin);
  }
  return { paper, pins, unit };
}

function notAnId(written: string): string {
  return written.trim() === '' ? 'This cite names no paper.' : `“${written}” is no id of a paper.`;
}

/** Between two numbers lawyers write a dash: `30-35`. In a name it is part of the name. */
const dashedNumbers = /^(\d{1,6})(?:--?|–)(\d{1,6})$/;

function pinOf(written: string, unit: 'paragraph' | 'page'): RecordPin | string {
  const [from = '', to, ...more] = written.replace(dashedNumbers, '$1..$2').split('..');
  const ends = to === undefined ? [from] : [from, to];
  const odd = ends.find((end) => !isPin(end, unit));
  if (more.length > 0) return `“${written}” is no range: it has more than two ends.`;
  if (odd === undefined) return to === undefined ? { from } : { from, to };
  if (odd === '') return written === '' ? `This cite lacks its ${unit}.` : `“${written}” lacks an end.`;
  return unit === 'page' ? `“${odd}” is no page.` : `“${odd}” is no paragraph: neither a name nor a number.`;
}

/** A name, or in a paper of others a number: `30`, `30.a`. A page may be one of a transcript, `5:3`. */
function isPin(written: string, unit: 'paragraph' | 'page'): boolean {
  if (unit === 'page') return /^\d{1,6}(?::\d{1,3})?$/.test(written);
  return isAnchor(written) || /^\d{1,6}(?:\.?[a-z])?$/.test(written);
}
