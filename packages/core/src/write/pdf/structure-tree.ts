import type { Element, Kid, LinkArea } from './element.ts';
import { array } from './objects.ts';
import { add, assign, type Output } from './output.ts';
import type { PDFRef } from './pdf-lib.ts';
import { asciiString, textString } from './strings.ts';

/** What the tag tree refers to. */
interface TreeRefs {
  readonly pages: readonly PDFRef[];
  readonly annotations: ReadonlyMap<LinkArea, PDFRef>;
  readonly elements: ReadonlyMap<Element, PDFRef>;
}

/** The way back from content to elements. Keys of the parent tree count the pages first, then the links. */
interface Owners {
  /** For each page, the element of each of its marked-content ids. */
  readonly pages: readonly (readonly Element[])[];
  readonly links: readonly Element[];
}

/** A reference for every element, in reading order. */
export function referElements({ context }: Output, root: Element): Map<Element, PDFRef> {
  const refs = new Map<Element, PDFRef>();
  const visit = (visited: Element): void => {
    refs.set(visited, context.nextRef());
    for (const kid of visited.kids) if (kid.kind === 'element') visit(kid);
  };
  visit(root);
  return refs;
}

/** Writes the structure tree: ISO 32000-1, 14.7. */
export function addStructureTree(output: Output, root: Element, refs: TreeRefs, owners: Owners): PDFRef {
  const tree = output.context.nextRef();
  assignElement(output, root, tree, refs);
  const dictionary = {
    Type: 'StructTreeRoot',
    K: [refs.elements.get(root)],
    ParentTree: addParentTree(output, refs, owners),
    ParentTreeNextKey: owners.pages.length + owners.links.length,
    IDTree: addIdTree(output, refs),
  };
  assign(output, tree, dictionary);
  return tree;
}

function assignElement(output: Output, element: Element, parent: PDFRef, refs: TreeRefs): void {
  const ref = refs.elements.get(element);
  if (!ref) return;
  const page = element.kids.find((kid) => kid.kind === 'content')?.page;
  const kids = element.kids.map((kid) => kidEntry(kid, page, refs));
  const entries = {
    // Its Type may be left out (ISO 32000-1, table 323), and there are thousands.
    S: element.type,
    P: parent,
    Pg: page === undefined ? undefined : refs.pages[page],
    ID: element.id === undefined ? undefined : asciiString(element.id),
    Lang: element.language === undefined ? undefined : asciiString(element.language),
    Alt: element.alt === undefined ? undefined : textString(element.alt),
    A: attributesOf(element),
    K: kids.length === 1 ? kids[0] : kids,
  };
  assign(output, ref, entries);
  for (const kid of element.kids) if (kid.kind === 'element') assignElement(output, kid, ref, refs);
}

function attributesOf({ attributes, box }: Element) {
  if (box) return { O: 'Layout', Placement: 'Block', BBox: box.map((each) => Math.round(each * 100) / 100) };
  return attributes && { ...attributes };
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

function addParentTree(output: Output, { elements }: TreeRefs, owners: Owners): PDFRef {
  const { context } = output;
  const refsOf = (owned: readonly Element[]) => owned.map((owner) => elements.get(owner));
  const pages = owners.pages.map((page) => context.register(array(context, refsOf(page))));
  const links = refsOf(owners.links);
  return add(output, { Nums: [...pages, ...links].flatMap((value, key) => [key, value]) });
}

/** Finds elements by id. A name tree is sorted by its keys. */
function addIdTree(output: Output, { elements }: TreeRefs): PDFRef | undefined {
  const names = [...elements].flatMap(([{ id }, ref]) => (id === undefined ? [] : [{ id, ref }]));
  if (names.length === 0) return undefined;
  names.sort((a, b) => (a.id < b.id ? -1 : 1));
  return add(output, { Names: names.flatMap(({ id, ref }) => [asciiString(id), ref]) });
}
