import { inflateSync } from 'node:zlib';
import {
  latin1,
  type OpenPdf,
  PDFArray,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFString,
  textOf,
} from './reader.ts';

/** How the file is written down: PDF/A-2, 6.1. */
export function fileProblems(pdf: OpenPdf): string[] {
  const source = latin1(pdf.bytes);
  return [
    ...frameProblems(source),
    ...objectProblems(source),
    ...streamProblems(pdf),
    ...(pdf.trailerId?.size() === 2 && textOf(pdf.trailerId.get(0)) === textOf(pdf.trailerId.get(1))
      ? []
      : ['6.1.3: the trailer has no ID']),
  ];
}

function frameProblems(source: string): string[] {
  const problems: string[] = [];
  if (!/^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(source)) problems.push('6.1.2: header');
  if (!/\nstartxref\n\d+\n%%EOF\n?$/.test(source)) problems.push('6.1.3: end of file');
  return problems;
}

/** Every entry of the cross-reference stream points where the object is, and the object is framed by line ends. */
function objectProblems(source: string): string[] {
  const start = Number(/startxref\n(\d+)/.exec(source.slice(-64))?.[1] ?? Number.NaN);
  const header = /^(\d+) 0 obj\n<<\n([\s\S]*?)>>\nstream\n/.exec(source.slice(start, start + 2000));
  if (!header?.[2]?.includes('/Type /XRef')) return ['6.1.4: no cross-reference stream where startxref points'];
  if (header[2].includes('/Encrypt')) return ['6.1.3: encrypted'];
  if (!header[2].includes('/W [ 1 4 2 ]')) return ['6.1.4: a cross-reference stream that is not ours'];
  const length = Number(/\/Length (\d+)/.exec(header[2])?.[1]);
  const at = start + header[0].length;
  const rows = inflateSync(Buffer.from(source.slice(at, at + length), 'latin1'));
  const problems: string[] = [];
  for (let number = 0; 7 * number < rows.length; number++) {
    const kind = rows[7 * number];
    const offset = rows.readUInt32BE(7 * number + 1);
    if (number > 0 && kind === 0) problems.push(`6.1.4: object ${number} is missing`);
    if (kind === 1) problems.push(...framingProblems(source, number, offset));
  }
  const ends = source.split(/\nendobj\n/).length - 1;
  const starts = source.match(/(?<=\n)\d+ 0 obj\n/g)?.length ?? 0;
  if (ends < starts) problems.push('6.1.9: an object does not end on a line of its own');
  return problems;
}

/** The object starts where it is said to, and its stream is as long as it says, each keyword on a line of its own. */
function framingProblems(source: string, number: number, offset: number): string[] {
  if (!source.startsWith(`\n${number} 0 obj\n`, offset - 1)) return [`6.1.9: object ${number}`];
  const end = source.indexOf('\nendobj\n', offset);
  const keyword = source.indexOf('\nstream\n', offset);
  if (keyword < 0 || keyword > end) return [];
  const length = Number(/\/Length (\d+)\n/.exec(source.slice(offset, keyword + 1))?.[1]);
  const fine = source.startsWith('\nendstream\nendobj\n', keyword + '\nstream\n'.length + length);
  return fine ? [] : [`6.1.7.1: the stream of object ${number} does not end where it says`];
}

function streamProblems({ objects }: OpenPdf): string[] {
  return objects.flatMap(([ref, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const dict = object.dict.toString();
    const problems: string[] = [];
    if (/LZWDecode|Crypt/.test(dict)) problems.push(`6.1.7.2: filter of ${ref}`);
    if (/\/(F|FFilter|FDecodeParms) /.test(dict)) problems.push(`6.1.7.1: external stream ${ref}`);
    if (!dict.includes(`/Length ${object.contents.length}\n`)) problems.push(`6.1.7.1: length of ${ref}`);
    return problems;
  });
}

/** PDF/A-2, 6.1.6 and 6.1.13: hexadecimal strings are whole bytes, and no string is longer than 32,767. */
export function stringProblems({ objects }: OpenPdf): string[] {
  return objects.flatMap(([ref, object]) => ([...stringsOf(object)].some(isBad) ? [`6.1.6: string in ${ref}`] : []));
}

function isBad(string: PDFHexString | PDFString): boolean {
  if (string instanceof PDFString) return string.asBytes().length > 32_767;
  const digits = string.asString();
  return digits.length % 2 === 1 || digits.length > 65_534 || !/^[0-9A-Fa-f]*$/.test(digits);
}

function* stringsOf(object: PDFObject): Generator<PDFHexString | PDFString> {
  if (object instanceof PDFHexString || object instanceof PDFString) yield object;
  else if (object instanceof PDFArray) for (const each of object.asArray()) yield* stringsOf(each);
  else if (object instanceof PDFRawStream) yield* stringsOf(object.dict);
  else if (object instanceof PDFDict) for (const [, value] of object.entries()) yield* stringsOf(value);
}
