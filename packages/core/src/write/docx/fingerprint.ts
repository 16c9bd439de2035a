import { strFromU8, strToU8, unzipSync } from 'fflate';

/** Where a DOCX of ours says what its parts were when we wrote it. */
const fingerprintName = 'EngrossFingerprint';

/** The part that carries the fingerprint. */
export const propertiesPath = 'docProps/custom.xml';

/** `docProps/custom.xml` with the fingerprint of `parts`. */
export async function fingerprintPart(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const fingerprint = await fingerprintOf(parts);
  return strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${fingerprintName}">` +
      `<vt:lpwstr>${fingerprint}</vt:lpwstr></property></Properties>`,
  );
}

/**
 * What a DOCX file is to us, whatever its name: `ours` as written, `edited` since (Word keeps custom properties and
 * rewrites every other part when it saves), or `foreign`: no DOCX of ours, or none at all.
 */
export async function docxState(bytes: Uint8Array): Promise<'ours' | 'edited' | 'foreign'> {
  const parts = unzipped(bytes);
  const properties = parts?.get(propertiesPath);
  if (!parts || !properties) return 'foreign';
  const said = new RegExp(`name="${fingerprintName}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`).exec(strFromU8(properties));
  if (!said) return 'foreign';
  return said[1] === (await fingerprintOf(parts)) ? 'ours' : 'edited';
}

/** More than any paper of ours inflates to: a zip bomb is foreign. */
const mostBytes = 64 * 1024 * 1024;

function unzipped(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  let room = mostBytes;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        room -= file.originalSize;
        return room >= 0;
      },
    });
    return room >= 0 ? new Map(Object.entries(files)) : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256, in hex, over the name, length and bytes of every part but the one that carries it. */
async function fingerprintOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (const [path, bytes] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === propertiesPath || path.endsWith('/')) continue;
    pieces.push(strToU8(`${path} ${bytes.length}\n`), bytes);
  }
  const digest = await crypto.subtle.digest('SHA-256', joined(pieces));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
