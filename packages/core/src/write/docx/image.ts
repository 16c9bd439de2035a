import type { BlockId, Document, Image } from '../../document/index.ts';
import { Block } from './block.ts';
import { decorativeExtension } from './decorative.ts';
import { type Element, element, emu, twips, writable } from './element.ts';
import { styled } from './paragraph.ts';
import { run } from './run.ts';
import type { Writing } from './writing.ts';

/** A picture as the package holds it: its relationship and its part. */
export interface Picture {
  readonly id: string;
  /** Within `word/`. */
  readonly path: string;
  readonly data: Uint8Array;
}

export function picturesOf(document: Document): ReadonlyMap<BlockId, Picture> {
  const images = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'image'));
  return new Map(
    images.map(({ id, format, data }, index) => [
      id,
      { id: `rIdImage${index + 1}`, path: `media/image${index + 1}.${format}`, data },
    ]),
  );
}

/** A picture stands in a line of its own, at least as tall as it: an exact one would cut it off. */
export function writeImage(image: Image, writing: Writing): Block {
  const { pages, stationery, pictures, nextId } = writing;
  const place = pages.pages.flatMap(({ images }) => images).find(({ block }) => block === image.id);
  const { width, height } = place ?? image;
  const picture = pictures.get(image.id);
  const spacing = {
    before: twips(pages.spaceBefore.get(image.id) ?? 0),
    after: twips(pages.spaceAfter.get(image.id) ?? stationery.styles[image.style].after),
    line: twips(place?.linePitch ?? height),
    lineRule: 'atLeast' as const,
  };
  const options = { ...styled(image.id, image.style, writing), spacing };
  return new Block(options, picture ? [run({}, drawing({ ...image, width, height }, picture, nextId()))] : []);
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pictureUri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** In the line, as a letter is (ECMA-376 part 1, 20.4.2.8). */
function drawing({ width, height, alt }: Image, picture: Picture, id: number): Element {
  const extent = { cx: emu(width), cy: emu(height) };
  const named = { id, name: `Picture ${id}`, descr: writable(alt) };
  return element(
    'w:drawing',
    undefined,
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', extent),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', named, ...(alt.trim() === '' ? [decorativeExtension()] : [])),
      element(
        'wp:cNvGraphicFramePr',
        undefined,
        element('a:graphicFrameLocks', { 'xmlns:a': main, noChangeAspect: 1 }),
      ),
      element(
        'a:graphic',
        { 'xmlns:a': main },
        element('a:graphicData', { uri: pictureUri }, content(named, extent, picture)),
      ),
    ),
  );
}

interface Named {
  readonly id: number;
  readonly name: string;
  readonly descr: string;
}

function content(named: Named, extent: { readonly cx: number; readonly cy: number }, picture: Picture): Element {
  return element(
    'pic:pic',
    { 'xmlns:pic': pictureUri },
    element('pic:nvPicPr', undefined, element('pic:cNvPr', { ...named }), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      undefined,
      element('a:blip', { 'r:embed': picture.id }),
      element('a:stretch', undefined, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      undefined,
      element('a:xfrm', undefined, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
}
