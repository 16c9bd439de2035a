import { FileChild } from './word.ts';

export type Attributes = Readonly<Record<string, string | number>>;
export type Content = Element | string;

/**
 * An element of WordprocessingML as we mean it, for what docx has no class for (fields, content controls,
 * drawings) or decides otherwise (numbering, bookmarks).
 */
export class Element extends FileChild {
  constructor(name: string, attributes: Attributes | undefined, children: readonly Content[]) {
    super(name);
    if (attributes) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** `element('w:jc', { 'w:val': 'center' })` */
export function element(name: string, attributes?: Attributes, ...children: readonly Content[]): Element {
  return new Element(name, attributes, children);
}

/** An element whose only attribute is `w:val`: `value('w:jc', 'center')`. */
export function value(name: string, val: string | number): Element {
  return new Element(name, { 'w:val': val }, []);
}

/** Lengths in WordprocessingML are twips (twentieths of a point), in drawings EMU. */
export const twips = (pt: number): number => Math.round(pt * 20);
export const emu = (pt: number): number => Math.round(pt * 12700);

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these (section 2.2).
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that XML 1.0 can hold: one such character makes Word refuse the whole file. */
export function writable(text: string): string {
  return text.replace(unwritable, '');
}
