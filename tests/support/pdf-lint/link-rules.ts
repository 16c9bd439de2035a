import { entry, listOf, nameOf, numberOf, type OpenPdf, PDFArray, PDFName, PDFRef, rawList, textOf } from './reader.ts';
import { elementsOf, type FoundElement, isElement, parentTree } from './structure-rules.ts';

/** Link annotations: PDF/UA-1, 7.18; PDF/A-2, 6.3. */
export function linkProblems(pdf: OpenPdf, roots: readonly FoundElement[]): string[] {
  const problems: string[] = [];
  const owners = new Map<PDFRef, FoundElement>();
  for (const element of elementsOf(roots)) {
    for (const kid of element.kids) if (!isElement(kid) && 'annotation' in kid) owners.set(kid.annotation, element);
    if (element.type !== 'Link') continue;
    if (!element.kids.some((kid) => !isElement(kid) && 'annotation' in kid)) problems.push('7.18.5: Link without OBJR');
    if (!element.kids.some((kid) => !isElement(kid) && 'id' in kid)) problems.push('Link without words');
  }
  const tree = parentTree(pdf);
  let count = 0;
  for (const [page, { dict }] of pdf.pages.entries()) {
    for (const ref of rawList(pdf, dict.get(PDFName.of('Annots')))) {
      count++;
      const where = `link on page ${page + 1}`;
      const owner = ref instanceof PDFRef ? owners.get(ref) : undefined;
      if (owner?.type !== 'Link') problems.push(`7.18.5: ${where} is not in a Link`);
      if (tree.get(numberOf(entry(pdf, ref, 'StructParent')) ?? -1) !== owner?.ref)
        problems.push(`StructParent of ${where}`);
      if (nameOf(entry(pdf, ref, 'Subtype')) !== 'Link') problems.push(`${where} is something else`);
      if (!textOf(entry(pdf, ref, 'Contents'))) problems.push(`7.18.5: Contents of ${where}`);
      if (numberOf(entry(pdf, ref, 'F')) !== 4) problems.push(`6.3.2: flags of ${where}`);
      problems.push(...rectProblems(pdf, ref, where), ...targetProblems(pdf, ref, where));
    }
  }
  if (count !== owners.size) problems.push('OBJR without annotation');
  return problems;
}

function rectProblems(pdf: OpenPdf, ref: Parameters<typeof entry>[1], where: string): string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = listOf(pdf, entry(pdf, ref, 'Rect')).map(numberOf);
  return left < right && bottom < top && left >= 0 && bottom >= 0 && right <= 612 && top <= 792
    ? []
    : [`Rect of ${where}`];
}

function targetProblems(pdf: OpenPdf, ref: Parameters<typeof entry>[1], where: string): string[] {
  const uri = textOf(entry(pdf, ref, 'A', 'URI'));
  if (uri !== undefined)
    return /^[\x21-\x7e]+$/.test(uri) && nameOf(entry(pdf, ref, 'A', 'S')) === 'URI' ? [] : [`URI of ${where}`];
  const destination = entry(pdf, ref, 'Dest');
  return destination instanceof PDFArray && isPlace(pdf, destination) ? [] : [`Dest of ${where}`];
}

/** A page of this file and a height on it. */
export function isPlace(pdf: OpenPdf, destination: PDFArray): boolean {
  const top = numberOf(destination.get(3));
  const onPage = pdf.pages.some(({ ref }) => ref === destination.get(0));
  return onPage && nameOf(destination.get(1)) === 'XYZ' && top !== undefined && top > 0 && top <= 792;
}

/** Bookmarks: linked both ways, every one with a title, a place and its element. */
export function bookmarkProblems(pdf: OpenPdf): string[] {
  const root = entry(pdf, pdf.catalog, 'Outlines');
  if (!root) return [];
  const problems: string[] = [];
  const visit = (parent: ReturnType<typeof entry>): number => {
    let count = 0;
    let previous: ReturnType<typeof entry>;
    for (let item = entry(pdf, parent, 'First'); item; item = entry(pdf, item, 'Next')) {
      count += 1 + visit(item);
      const destination = entry(pdf, item, 'Dest');
      if (!textOf(entry(pdf, item, 'Title'))) problems.push('a bookmark without title');
      if (entry(pdf, item, 'Prev') !== previous || entry(pdf, item, 'Parent') !== parent)
        problems.push('bookmark chain');
      if (!(destination instanceof PDFArray) || !isPlace(pdf, destination))
        problems.push('a bookmark that leads nowhere');
      if (!entry(pdf, item, 'SE')) problems.push('a bookmark without element');
      previous = item;
    }
    if (entry(pdf, parent, 'Last') !== previous) problems.push('last bookmark');
    if (count > 0 && numberOf(entry(pdf, parent, 'Count')) !== count) problems.push('count of bookmarks');
    return count;
  };
  visit(root);
  return problems;
}
