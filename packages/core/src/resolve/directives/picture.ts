import type { DraftDirective, Image } from '../../document/index.ts';
import { type ImageValue, isImage } from '../../matter/index.ts';
import type { Desk } from '../desk.ts';
import { fieldAt } from '../fields.ts';

/** The most room a picture may take, in pt. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** The text's width on letter paper, and a third of a page. */
const besideText: Box = { width: 468, height: 240 };

const pointsAPixel = 0.75;

/** The picture in a field of the paper; nothing where the matter has none. */
export function makePicture(desk: Desk, { attributes }: DraftDirective): readonly Image[] {
  const value = fieldAt(desk.input.paper, attributes.field ?? 'picture');
  return isImage(value) ? [imageOf(desk, value, 'picture', besideText)] : [];
}

/** A picture made to fit its box, and never larger than 96 pixels an inch. */
export function imageOf(
  desk: Desk,
  { image: { bytes, format, pixels, alt } }: ImageValue,
  style: Image['style'],
  box: Box,
): Image {
  const scale = Math.min(pointsAPixel, box.width / pixels.width, box.height / pixels.height);
  const size = { width: pixels.width * scale, height: pixels.height * scale };
  return { kind: 'image', id: desk.nextBlock(), style, data: bytes, format, pixels, ...size, alt };
}
