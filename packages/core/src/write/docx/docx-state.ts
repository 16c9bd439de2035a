// Apart from fingerprint.ts, so that writing does not load the inflater that reading takes.
import { inflateSync, strFromU8 } from 'fflate';
import { customPropertiesPath, fingerprintName, fingerprintOf, type ListedPart } from './fingerprint.ts';

/**
 * What a DOCX file is to us, whatever its name: `ours` as written, `edited` since (Word keeps custom properties when
 * it saves), or `foreign`: not written by us, or no DOCX at all. Reads the zip's directory and one small part.
 */
export function docxState(bytes: Uint8Array): 'ours' | 'edited' | 'foreign' {
  const entries = directoryOf(bytes);
  const properties = entries.find(({ path }) => path === customPropertiesPath);
  const xml = properties && contentOf(properties, bytes);
  const said = xml ? fingerprintIn.exec(xml) : null;
  if (!said) return 'foreign';
  return said[1] === fingerprintOf(entries) ? 'ours' : 'edited';
}

const fingerprintIn = new RegExp(`name="${fingerprintName}"[^>]*>\\s*<vt:lpwstr>([0-9a-f-]+)<`);

interface Entry extends ListedPart {
  readonly size: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const mostComment = 0xffff;
const endLength = 22;

/** The entries of a zip's directory (PKWARE APPNOTE 4.3.12); none, where the bytes are no zip. */
function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return [];
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      path: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end of the directory is the last thing in a zip but a comment. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - mostComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return -1;
}

/** Custom properties longer than this are nobody's we know. */
const mostProperties = 1_000_000;

function contentOf(entry: Entry, bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.size > mostProperties || entry.offset + 30 > bytes.length) return undefined;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return strFromU8(data);
  try {
    return strFromU8(inflateSync(data, { out: new Uint8Array(entry.size) }));
  } catch {
    return undefined;
  }
}
