import type { Sniffed } from './sniffed.ts';

/**
 * The size of a JPEG from its frame header. What PDF viewers and Word do not both show is refused: CMYK (Adobe's
 * inverted inks come out as a negative), twelve bits, lossless and arithmetic coding (ITU-T T.81, annex B).
 */
export function sniffJpeg(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let upright = true;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return damaged;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return upright ? frame(bytes, view, at, marker) : turned;
    else if (marker === startOfScan || marker === endOfImage) return damaged;
    else {
      if (marker === exif && isTurned(view, at + 4)) upright = false;
      at += 2 + view.getUint16(at + 2);
    }
  }
  return damaged;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exif = 0xe1;

const damaged = { wrong: 'is damaged', fix: 'Export the picture again.' };
const turned = {
  wrong: 'lies on its side, and only a note in it (EXIF) says how to turn it',
  fix: 'Turn it upright in an image program and save it again.',
};

/** SOF0 to SOF15, but for the tables (C4, CC) and the extension (C8) among their numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frame(bytes: Uint8Array, view: DataView, at: number, marker: number): Sniffed {
  if (at + 10 > bytes.length) return damaged;
  const components = view.getUint8(at + 9);
  const height = view.getUint16(at + 5);
  const width = view.getUint16(at + 7);
  if (components === 4) return { wrong: 'is a CMYK JPEG', fix: 'Save it as an RGB JPEG or as a PNG.' };
  if (marker > 0xc2) return { wrong: 'is a lossless or arithmetic JPEG', fix: 'Save it as an ordinary JPEG.' };
  if (view.getUint8(at + 4) !== 8)
    return { wrong: 'is a JPEG of more than 8 bits', fix: 'Save it with 8 bits a color.' };
  if (components !== 1 && components !== 3)
    return { wrong: 'is a JPEG of neither gray nor RGB', fix: 'Save it as RGB.' };
  return width > 0 && height > 0 && ends(bytes) ? { format: 'jpeg', width, height } : damaged;
}

/** Some programs add bytes after the end of the image; none leaves the end away. */
function ends(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === endOfImage) return true;
  }
  return false;
}

const orientation = 0x0112;

/** Whether the Exif segment whose data starts at `at` gives an orientation other than upright (Exif 2.32, 4.6.4). */
function isTurned(view: DataView, at: number): boolean {
  const tiff = at + 6;
  if (tiff + 8 > view.byteLength || view.getUint32(at) !== 0x4578_6966) return false;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return false;
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const tag = directory + 2 + entry * 12;
    if (tag + 10 > view.byteLength) return false;
    if (view.getUint16(tag, little) === orientation) return view.getUint16(tag + 8, little) > 1;
  }
  return false;
}
