import { XmlComponent } from './word.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/**
 * An element of WordprocessingML as docx's components give it: under its name its attributes, children and texts.
 * For what docx has no class for (fields, content controls, drawings), and for runs, of which there are thousands.
 */
export interface Element {
  readonly [name: string]: Content;
}

export type Content = { readonly _attr: Attributes } | readonly (Element | string | { readonly _attr: Attributes })[];

/** `element('w:jc', { 'w:val': 'center' })` */
export function element(name: string, attributes?: Attributes, ...children: readonly (Element | string)[]): Element {
  if (!attributes) return { [name]: children };
  const own = { _attr: attributes };
  return { [name]: children.length === 0 ? own : [own, ...children] };
}

/** An element whose only attribute is `w:val`: `value('w:jc', 'center')`. */
export function value(name: string, val: string | number): Element {
  return { [name]: { _attr: { 'w:val': val } } };
}

/** An element where docx wants a component of its own. */
export class Component extends XmlComponent {
  private readonly written: Element;

  constructor(written: Element) {
    super('');
    this.written = written;
  }

  override prepForXml(): Element {
    return this.written;
  }
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
