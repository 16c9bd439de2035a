/**
 * What a PDF file is to us, whatever its name: `ours` as written; `edited` since by a program that appends what it
 * changes (ISO 32000-1, 7.5.6), as those that sign and annotate do; or `foreign`, also where a program has written all
 * of ours anew: such a one begins otherwise.
 */
export function pdfState(bytes: Uint8Array): 'ours' | 'edited' | 'foreign' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, head.length).equals(head) || !file.includes(producer)) return 'foreign';
  return file.indexOf(end) === file.length - end.length ? 'ours' : 'edited';
}

/** As core's write/pdf/file.ts and metadata.ts write them; the metadata are never compressed. */
const head = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
const producer = '<pdf:Producer>Engross</pdf:Producer>';
/** Ours ends once. */
const end = Buffer.from('%%EOF\n');
