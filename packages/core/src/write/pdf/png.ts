import { joinedBytes } from '../joined-bytes.ts';

/** A PNG taken apart: what its header says and its data, still deflated (PNG, 3rd edition, section 11). */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  readonly colour: PngColour;
  readonly interlaced: boolean;
  readonly palette: Uint8Array;
  /** `tRNS`: of each palette entry, or two bytes for each sample of the one colour that is transparent. */
  readonly transparent: Uint8Array | undefined;
  readonly data: Uint8Array;
}

type PngColour = 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgba';

const colours: ReadonlyMap<number, PngColour> = new Map([
  [0, 'grey'],
  [2, 'rgb'],
  [3, 'palette'],
  [4, 'grey-alpha'],
  [6, 'rgba'],
]);

/** How many samples a pixel has. */
export const samplesOf: Readonly<Record<PngColour, number>> = {
  grey: 1,
  rgb: 3,
  palette: 1,
  'grey-alpha': 2,
  rgba: 4,
};

/** The bytes are those of a PNG: `read/` has seen to it. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [];
  let palette = new Uint8Array();
  let transparent: Uint8Array | undefined;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const data = bytes.slice(at + 8, at + 8 + view.getUint32(at));
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IDAT') pieces.push(data);
    else if (type === 'PLTE') palette = data;
    else if (type === 'tRNS') transparent = data;
    else if (type === 'IEND') break;
    at += 12 + view.getUint32(at);
  }
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    colour: colours.get(view.getUint8(25)) ?? 'rgb',
    interlaced: view.getUint8(28) === 1,
    palette,
    transparent,
    data: joinedBytes(pieces),
  };
}
