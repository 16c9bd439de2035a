import type { Scan } from './content.ts';
import {
  entry,
  listOf,
  nameOf,
  numberOf,
  type OpenPdf,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  rawList,
  textOf,
} from './reader.ts';

/** An element of the structure tree as found in the file. */
export interface FoundElement {
  readonly type: string;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly parent: FoundElement | undefined;
  readonly kids: readonly (FoundElement | FoundContent | FoundLink)[];
}

interface FoundContent {
  readonly page: number;
  readonly id: number;
}

interface FoundLink {
  readonly annotation: PDFRef;
}

export function isElement(kid: FoundElement['kids'][number]): kid is FoundElement {
  return 'type' in kid;
}

export function readStructure(pdf: OpenPdf): FoundElement[] {
  const root = entry(pdf, pdf.catalog, 'StructTreeRoot');
  return rawList(pdf, entry(pdf, root, 'K')).flatMap((kid) =>
    kid instanceof PDFRef ? [readElement(pdf, kid, undefined)] : [],
  );
}

function readElement(pdf: OpenPdf, ref: PDFRef, parent: FoundElement | undefined): FoundElement {
  const dict = pdf.look(ref);
  if (!(dict instanceof PDFDict)) throw new Error(`No element at ${ref}.`);
  const kids: FoundElement['kids'][number][] = [];
  const found: FoundElement = { type: nameOf(entry(pdf, dict, 'S')) ?? '', ref, dict, parent, kids };
  const page = pageIndex(pdf, dict);
  const value = dict.get(PDFName.of('K'));
  for (const kid of rawList(pdf, value)) {
    const target = pdf.look(kid);
    if (target instanceof PDFNumber) kids.push({ page, id: target.asNumber() });
    else if (nameOf(entry(pdf, target, 'Type')) === 'MCR') {
      kids.push({ page: pageIndex(pdf, target), id: numberOf(entry(pdf, target, 'MCID')) ?? -1 });
    } else if (nameOf(entry(pdf, target, 'Type')) === 'OBJR' && target instanceof PDFDict) {
      const annotation = target.get(PDFName.of('Obj'));
      if (annotation instanceof PDFRef) kids.push({ annotation });
    } else if (kid instanceof PDFRef) kids.push(readElement(pdf, kid, found));
  }
  return found;
}

function pageIndex(pdf: OpenPdf, dict: PDFObject | undefined): number {
  const ref = dict instanceof PDFDict ? dict.get(PDFName.of('Pg')) : undefined;
  return pdf.pages.findIndex((page) => page.ref === ref);
}

export function* elementsOf(roots: readonly FoundElement[]): Generator<FoundElement> {
  for (const root of roots) {
    yield root;
    yield* elementsOf(root.kids.filter(isElement));
  }
}

/** Which elements may stand in which: PDF/UA-1, 7.2 and 7.5; ISO 32000-1, 14.8.4. */
const mayContain: Readonly<Record<string, RegExp>> = {
  Document: /^(Sect|P)$/,
  Sect: /^(Div|H[1-6]|P|BlockQuote|L|TOC|Note|Table|Figure)$/,
  Div: /^(Div|H[1-6]|P|BlockQuote|L|TOC|Note|Table)$/,
  BlockQuote: /^(P|Note|L)$/,
  L: /^(L|LI)$/,
  LI: /^(Lbl|LBody)$/,
  LBody: /^(P|L|Note|BlockQuote)$/,
  TOC: /^(TOC|TOCI)$/,
  TOCI: /^(Lbl|Reference|P|TOC)$/,
  Note: /^(Lbl|P|BlockQuote|L|Note)$/,
  Table: /^(THead|TBody|TR)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^(TH|TD)$/,
  TH: /^(P|Note)$/,
  TD: /^(P|Note)$/,
  Reference: /^Link$/,
  Lbl: /^Link$/,
  P: /^(Reference|Link)$/,
  Link: /^$/,
  Figure: /^$/,
};

export function structureProblems(pdf: OpenPdf, roots: readonly FoundElement[]): string[] {
  const problems: string[] = [];
  if (roots.length !== 1 || roots[0]?.type !== 'Document') problems.push('one Document is at the root');
  const ids = new Map<string, number>();
  let level = 0;
  for (const element of elementsOf(roots)) {
    const { type, kids, dict, parent } = element;
    const allowed = mayContain[type] ?? (/^H[1-6]$/.test(type) ? mayContain.P : undefined);
    if (!allowed) problems.push(`7.1: type ${type}`);
    for (const kid of kids.filter(isElement)) {
      if (!allowed?.test(kid.type)) problems.push(`7.2: ${kid.type} in ${type}`);
    }
    const above = parent ? parent.ref : pdf.catalog.get(PDFName.of('StructTreeRoot'));
    if (dict.get(PDFName.of('P')) !== above) problems.push(`7.1: P of ${type} ${element.ref}`);
    if (kids.length === 0 && !/^T[HD]$/.test(type)) problems.push(`${type} ${element.ref} is empty`);
    if (/^H[1-6]$/.test(type)) {
      const next = Number(type.slice(1));
      if (next > level + 1) problems.push(`7.4.2: ${type} follows H${level}`);
      level = next;
    }
    if (type === 'Note') {
      const id = textOf(entry(pdf, dict, 'ID')) ?? '';
      if (id === '') problems.push('7.9: a note without ID');
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    if (type === 'Figure') problems.push(...figureProblems(pdf, element));
    const language = entry(pdf, dict, 'Lang');
    if (language && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textOf(language) ?? '')) problems.push(`7.2: Lang of ${type}`);
    if (type === 'TH' && nameOf(entry(pdf, dict, 'A', 'Scope')) !== 'Column') problems.push('7.5: Scope');
    if (type === 'L' && !nameOf(entry(pdf, dict, 'A', 'ListNumbering'))) problems.push('ListNumbering');
    if (type === 'Table') problems.push(...tableProblems(element));
  }
  for (const [id, count] of ids) if (count > 1) problems.push(`7.9: ID ${id} of ${count} notes`);
  return [...problems, ...idTreeProblems(pdf, ids)];
}

/** PDF/UA-1, 7.3, and ISO 32000-1, table 344: a figure says what it shows and where it is. */
function figureProblems(pdf: OpenPdf, { dict, kids }: FoundElement): string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = listOf(pdf, entry(pdf, dict, 'A', 'BBox')).map(numberOf);
  const problems: string[] = [];
  if (!textOf(entry(pdf, dict, 'Alt'))?.trim()) problems.push('7.3: a figure without Alt');
  if (nameOf(entry(pdf, dict, 'A', 'O')) !== 'Layout') problems.push('a figure without Layout');
  if (left < 0 || bottom < 0 || left >= right || bottom >= top || right > 612 || top > 792) problems.push('BBox');
  if (kids.length !== 1) problems.push('a figure of several parts');
  return problems;
}

function tableProblems(table: FoundElement): string[] {
  const rows = [...elementsOf([table])].filter(({ type }) => type === 'TR');
  const widths = new Set(rows.map((row) => row.kids.length));
  const parts = table.kids.filter(isElement).map(({ type }) => type);
  const problems = widths.size > 1 ? ['7.2: rows of different lengths'] : [];
  if (parts.includes('THead') && !parts.includes('TBody')) problems.push('7.2: THead without TBody');
  return problems;
}

function idTreeProblems(pdf: OpenPdf, ids: ReadonlyMap<string, number>): string[] {
  const names = listOf(pdf, entry(pdf, pdf.catalog, 'StructTreeRoot', 'IDTree', 'Names')).filter((_, i) => i % 2 === 0);
  const found = names.map((name) => textOf(name) ?? '');
  const sorted = found.every((name, i) => i === 0 || (found[i - 1] ?? '') < name);
  return sorted && found.length === ids.size ? [] : ['the ID tree does not list the notes in order'];
}

/** PDF/UA-1, 7.1: content and elements find each other both ways, and nothing is outside. */
export function contentProblems(pdf: OpenPdf, roots: readonly FoundElement[], scans: readonly Scan[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, FoundElement>();
  for (const element of elementsOf(roots)) {
    for (const kid of element.kids) {
      if (isElement(kid) || 'annotation' in kid) continue;
      const key = `${kid.page}/${kid.id}`;
      if (owners.has(key)) problems.push(`content ${key} has two owners`);
      owners.set(key, element);
    }
  }
  for (const [page, scan] of scans.entries()) {
    problems.push(...scan.problems.map((problem) => `page ${page + 1}: ${problem}`));
    const parents = parentTree(pdf).get(numberOf(entry(pdf, pdf.pages[page]?.dict, 'StructParents')) ?? -1);
    const refs = rawList(pdf, parents);
    for (const shown of scan.shown)
      if (!shown.mark) problems.push(`7.1: page ${page + 1} has ${shown.operator} outside the tags`);
    const ids = scan.marks.flatMap(({ id }) => (id === undefined ? [] : [id]));
    if (ids.some((id, i) => id !== i) || refs.length !== ids.length) problems.push(`MCIDs of page ${page + 1}`);
    for (const mark of scan.marks) {
      if (mark.tag === 'Artifact' ? mark.id !== undefined : mark.id === undefined)
        problems.push(`mark ${mark.tag} of page ${page + 1}`);
      if (mark.id === undefined) continue;
      const owner = owners.get(`${page}/${mark.id}`);
      if (owner?.type !== mark.tag || refs[mark.id] !== owner.ref)
        problems.push(`7.1: content ${page + 1}/${mark.id} and its owner`);
    }
  }
  const marks = scans.reduce((count, scan) => count + scan.marks.filter(({ id }) => id !== undefined).length, 0);
  if (marks !== owners.size) problems.push('elements own content that is not there');
  return problems;
}

export function parentTree(pdf: OpenPdf): Map<number, PDFObject> {
  const numbers = rawList(pdf, entry(pdf, pdf.catalog, 'StructTreeRoot', 'ParentTree', 'Nums'));
  const tree = new Map<number, PDFObject>();
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const value = numbers[i + 1];
    if (value) tree.set(numberOf(numbers[i]) ?? -1, value);
  }
  return tree;
}
