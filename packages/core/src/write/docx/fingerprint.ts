import { hashOf } from './hash.ts';

/** The custom property in which a DOCX of ours says what its parts were when we wrote it. */
export const fingerprintName = 'EngrossFingerprint';

/** The part that carries the fingerprint. */
export const customPropertiesPath = 'docProps/custom.xml';

/** A part as a zip's directory lists it. */
export interface ListedPart {
  readonly path: string;
  readonly crc: number;
}

/**
 * Made of the CRC-32 of every part but the one that carries the fingerprint, in the order of their paths: the zip has
 * them anyway. No cryptography: nobody is to be kept from forging one, and Word rewrites every part when it saves. It
 * is short however many parts there are: Word cuts off a property after 255 characters.
 */
export function fingerprintOf(parts: readonly ListedPart[]): string {
  const sums = parts
    .filter(({ path }) => path !== customPropertiesPath)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ crc }) => crc.toString(16).padStart(8, '0'));
  return `${hashOf(sums.join('-'))}-${hashOf(sums.toReversed().join('-'))}`;
}
