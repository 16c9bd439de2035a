import { partsOf } from '../docx.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml.ts';

/** A DOCX opened for the lint: every XML part parsed. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Paths of the parts that are no XML. */
  readonly pictures: readonly string[];
  readonly problems: readonly string[];
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = new Map<string, XmlElement>();
  const problems: string[] = [];
  const pictures: string[] = [];
  for (const [path, xml] of partsOf(bytes)) {
    if (path.startsWith('word/media/')) {
      pictures.push(path);
      continue;
    }
    try {
      parts.set(path, parseXml(xml));
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { parts, pictures, problems };
}

/** The parts that hold text: body, notes, headers and footers. */
export function stories({ parts }: WordPackage): [string, XmlElement][] {
  return [...parts].filter(([path]) => /^word\/(document|footnotes|header\d+|footer\d+)\.xml$/.test(path));
}

export function named(root: XmlElement | undefined, name: string): XmlElement[] {
  return root ? [...elementsOf(root)].filter((element) => element.name === name) : [];
}

/** The `w:val` of a child. */
export function valOf(element: XmlElement, child: string): string | undefined {
  for (const each of element.children) {
    if (typeof each !== 'string' && each.name === child) return each.attributes.get('w:val');
  }
  return undefined;
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
