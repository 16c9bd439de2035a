import type { TextStyle } from '../../document/index.ts';
import { type Element, element, value, writable } from './element.ts';
import { wordLanguage } from './languages.ts';

export interface RunLook {
  readonly style?: TextStyle;
  /** Id of a character style. */
  readonly character?: string;
  /** Not shown: TA fields. */
  readonly hidden?: boolean;
  /** The paragraph's style is bold already. */
  readonly boldParagraph?: boolean;
  /** BCP 47, where it is not the paper's. */
  readonly language?: string;
}

/** A run (`w:r`) of given content in a given look. */
export function run(look: RunLook, ...children: readonly Element[]): Element {
  const properties = runProperties(look);
  if (properties.length === 0) return { 'w:r': children };
  return { 'w:r': [{ 'w:rPr': properties }, ...children] };
}

function runProperties(look: RunLook): Element[] {
  const { style, character, hidden, boldParagraph, language } = look;
  const properties: Element[] = [];
  if (character) properties.push(value('w:rStyle', character));
  if (style?.bold && !boldParagraph) properties.push(element('w:b'));
  if (style?.italic) properties.push(element('w:i'));
  if (hidden) properties.push(element('w:vanish'));
  if (style?.underline) properties.push(value('w:u', 'single'));
  if (language) properties.push(value('w:lang', wordLanguage(language)));
  return properties;
}

/** A run of text. A non-breaking hyphen is Word's own element: U+2011 would be drawn from another font. */
export function textRun(text: string, look: RunLook = {}): Element {
  const children: Element[] = [];
  writable(text)
    .split('\u2011')
    .forEach((part, index) => {
      if (index > 0) children.push(element('w:noBreakHyphen'));
      if (part !== '') children.push(element('w:t', { 'xml:space': 'preserve' }, part.replace(/[\t\n\r]/g, ' ')));
    });
  return run(look, ...children);
}
