import type { Element, Kid, LinkArea } from './element.ts';
import type { PDFContext, PDFRef } from './pdf-lib.ts';
import { asciiString } from './strings.ts';

/** What the tag tree refers to. */
export interface TreeRefs {
  readonly pages: readonly PDFRef[];
  readonly annotations: ReadonlyMap<LinkArea, PDFRef>;
  readonly elements: ReadonlyMap<Element, PDFRef>;
}

/** The way back from content to elements. Keys of the parent tree count the pages first, then the links. */
export interface Owners {
  /** For each page, the element of each of its marked-content ids. */
  readonly pages: readonly (readonly Element[])[];
  readonly links: readonly Element[];
}

/** A reference for every element, in reading order. */
export function referElements(context: PDFContext, root: Element): Map<Element, PDFRef> {
  const refs = new Map<Element, PDFRef>();
  const visit = (visited: Element): void => {
    refs.set(visited, context.nextRef());
    for (const kid of visited.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(root);
  return refs;
}

/** Writes the structure tree: ISO 32000-1, 14.7. */
export function addStructureTree(context: PDFContext, root: Element, refs: TreeRefs, owners: Owners): PDFRef {
  const tree = context.nextRef();
  assignElement(context, root, tree, refs);
  const dictionary = {
    Type: 'StructTreeRoot',
    K: [refs.elements.get(root)],
    ParentTree: addParentTree(context, refs, owners),
    ParentTreeNextKey: owners.pages.length + owners.links.length,
    IDTree: addIdTree(context, refs),
  };
  context.assign(tree, context.obj(dictionary));
  return tree;
}

function assignElement(context: PDFContext, element: Element, parent: PDFRef, refs: TreeRefs): void {
  const ref = refs.elements.get(element);
  if (!ref) return;
  const page = element.kids.find((kid) => kid.kind === 'content')?.page;
  const kids = element.kids.map((kid) => kidEntry(kid, page, refs));
  const entries = {
    Type: 'StructElem',
    S: element.type,
    P: parent,
    Pg: page === undefined ? undefined : refs.pages[page],
    ID: element.id === undefined ? undefined : asciiString(element.id),
    A: element.attributes && { ...element.attributes },
    K: kids.length === 1 ? kids[0] : kids,
  };
  context.assign(ref, context.obj(entries));
  for (const kid of element.kids) if (kid.kind === 'element') assignElement(context, kid, ref, refs);
}

/** `page` is the element's own: content on it needs no more than its number. */
function kidEntry(kid: Kid, page: number | undefined, refs: TreeRefs) {
  switch (kid.kind) {
    case 'element':
      return refs.elements.get(kid);
    case 'content':
      return kid.page === page ? kid.id : { Type: 'MCR', Pg: refs.pages[kid.page], MCID: kid.id };
    case 'area':
      return { Type: 'OBJR', Pg: refs.pages[kid.page], Obj: refs.annotations.get(kid) };
  }
}

function addParentTree(context: PDFContext, { elements }: TreeRefs, owners: Owners): PDFRef {
  const pages = owners.pages.map((page) => context.register(context.obj(page.map((owner) => elements.get(owner)))));
  const links = owners.links.map((owner) => elements.get(owner));
  return context.register(context.obj({ Nums: [...pages, ...links].flatMap((value, key) => [key, value]) }));
}

/** Finds elements by id. A name tree is sorted by its keys. */
function addIdTree(context: PDFContext, { elements }: TreeRefs): PDFRef | undefined {
  const names = [...elements].flatMap(([{ id }, ref]) => (id === undefined ? [] : [{ id, ref }]));
  if (names.length === 0) return undefined;
  names.sort((a, b) => (a.id < b.id ? -1 : 1));
  return context.register(context.obj({ Names: names.flatMap(({ id, ref }) => [asciiString(id), ref]) }));
}
