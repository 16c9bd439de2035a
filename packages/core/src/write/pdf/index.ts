import type { Stationery } from '../../court/index.ts';
import type { Document } from '../../document/index.ts';
import type { FontFamily } from '../../font/index.ts';
import type { Pages } from '../../pages/index.ts';
import { addLink, type Destinations, destinations } from './annotations.ts';
import { type Drawn, drawPages, stampName } from './draw.ts';
import { type LinkArea, prune } from './element.ts';
import { startFaces } from './faces.ts';
import { serialize } from './file.ts';
import { addFonts } from './fonts.ts';
import { addImages, imageNames } from './images.ts';
import { addInfo, addMetadata } from './metadata.ts';
import { addOutline } from './outline.ts';
import { add, addStream, assign, type Output } from './output.ts';
import { labelRanges } from './page-labels.ts';
import { PDFContext, type PDFRef } from './pdf-lib.ts';
import { srgbProfile } from './srgb.ts';
import { asciiString, textString } from './strings.ts';
import { planStructure, type Structure } from './structure.ts';
import { addStructureTree, referElements } from './structure-tree.ts';

/**
 * Writes a paper as PDF: what `pages` says where it says it, tagged from `document` to PDF/UA-1 (ISO 14289-1) and
 * archival to PDF/A-2a (ISO 19005-2), with bookmarks, page labels, links and subset fonts. The same input gives the
 * same bytes, as far as `deflate` does.
 *
 * @param deflate zlib-wrapped deflate (RFC 1950), `World.deflate`
 * @example const bytes = writePdf(document, pages, stationery, fonts, world.deflate);
 */
export function writePdf(
  document: Document,
  pages: Pages,
  stationery: Stationery,
  fonts: FontFamily,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const output: Output = { context: PDFContext.create(), deflate };
  const faces = startFaces(fonts);
  const structure = planStructure(document);
  const drawn = drawPages(pages, { structure, stationery, faces, imageNames: imageNames(document) });
  prune(structure.root);
  const pageRefs = pages.pages.map(() => output.context.nextRef());
  const destinationOf = destinations(output, pages.height, pageRefs);
  const annotations = addLinks(output, drawn, pages, destinationOf);
  const resources = addResources(output, pages, drawn.stamp, addFonts(output, faces), addImages(output, document));
  const pageTree = addPages(output, pages, drawn, pageRefs, annotations, resources);
  const root = addCatalog(output, {
    document,
    pages,
    structure,
    drawn,
    pageRefs,
    destinationOf,
    annotations,
    pageTree,
  });
  return serialize(output, root, addInfo(output, document.metadata));
}

function addLinks(
  output: Output,
  { pages, linked }: Drawn,
  { height, anchors }: Pages,
  destinationOf: Destinations,
): ReadonlyMap<LinkArea, PDFRef> {
  const refs = linked.map(({ area }, index) => {
    const place = area.target.kind === 'anchor' ? anchors.get(area.target.anchor) : undefined;
    // The parent tree counts the pages first.
    return [area, addLink(output, area, height, destinationOf(place), pages.length + index)] as const;
  });
  return new Map(refs);
}

function addPages(
  output: Output,
  pages: Pages,
  drawn: Drawn,
  pageRefs: readonly PDFRef[],
  annotations: ReadonlyMap<LinkArea, PDFRef>,
  resources: PDFRef,
): PDFRef {
  const tree = output.context.nextRef();
  const onPage = new Map<number, PDFRef[]>();
  for (const [area, ref] of annotations) onPage.set(area.page, [...(onPage.get(area.page) ?? []), ref]);
  for (const [index, ref] of pageRefs.entries()) {
    const entries = {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, pages.width, pages.height],
      Resources: resources,
      Contents: addStream(output, drawn.pages[index]?.content ?? new Uint8Array()),
      StructParents: index,
      // Tab order follows the tags: PDF/UA-1, 7.18.3.
      Tabs: 'S',
      Annots: onPage.get(index),
    };
    assign(output, ref, entries);
  }
  assign(output, tree, { Type: 'Pages', Kids: [...pageRefs], Count: pageRefs.length });
  return tree;
}

/** Fonts, pictures and the form with the shared furniture, the same for all pages. */
function addResources(
  output: Output,
  { width, height }: Pages,
  stamp: Uint8Array,
  fonts: PDFRef,
  images: { readonly [name: string]: PDFRef },
): PDFRef {
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: { Font: fonts } };
  return add(output, { Font: fonts, XObject: { [stampName]: addStream(output, stamp, form), ...images } });
}

interface CatalogParts {
  readonly document: Document;
  readonly pages: Pages;
  readonly structure: Structure;
  readonly drawn: Drawn;
  readonly pageRefs: readonly PDFRef[];
  readonly destinationOf: Destinations;
  readonly annotations: ReadonlyMap<LinkArea, PDFRef>;
  readonly pageTree: PDFRef;
}

function addCatalog(output: Output, parts: CatalogParts): PDFRef {
  const { document, structure, drawn } = parts;
  const elements = referElements(output, structure.root);
  const refs = { pages: parts.pageRefs, annotations: parts.annotations, elements };
  const owners = {
    pages: drawn.pages.map((page) => page.owners),
    links: drawn.linked.map((link) => link.element),
  };
  const outline = addOutline(
    output,
    structure.headings,
    (heading) => parts.destinationOf(drawn.starts.get(heading.block)),
    elements,
  );
  const entries = {
    Type: 'Catalog',
    Pages: parts.pageTree,
    Lang: asciiString(document.metadata.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: addStructureTree(output, structure.root, refs, owners),
    // PDF/UA-1, 7.1: the title is shown, not the file's name.
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: addMetadata(output, document.metadata),
    OutputIntents: [outputIntent(output)],
    PageLabels: { Nums: pageLabels(parts).flat() },
    ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
  };
  return add(output, entries);
}

function pageLabels({ document, pages }: CatalogParts) {
  return labelRanges(document, pages.pages).map(({ page, style, start, prefix }) => [
    page,
    { S: style, St: start, P: prefix === undefined ? undefined : textString(prefix) },
  ]);
}

/** PDF/A-2, 6.2.3: black ink is DeviceGray, which needs an output intent. */
function outputIntent(output: Output) {
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: asciiString('sRGB'),
    Info: asciiString('sRGB'),
    DestOutputProfile: addStream(output, srgbProfile(), { N: 3 }),
  };
}
