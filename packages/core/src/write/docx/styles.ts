import type { Stationery } from '../../court/index.ts';
import {
  type Document,
  type ParagraphStyle,
  type PressParagraphStyle,
  paragraphStyles,
  pressParagraphStyles,
} from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import { type Element, element, twips, value } from './element.ts';
import { wordLanguage } from './languages.ts';
import { listOfStyle, type StyledPlace } from './numbering.ts';
import { characterStyles, defaultStyles, latentStyles, pageStyles } from './page-styles.ts';
import { indent, size, spacing } from './properties.ts';
import { type StyleName, styleNames } from './style-names.ts';

/** The content of `word/styles.xml`: every look of the paper is a named style here. */
export function styles({ metadata, footer }: Document, stationery: Stationery, pages: Pages): Element[] {
  return [
    documentDefaults(stationery, metadata.language),
    latentStyles(),
    normal(stationery),
    ...defaultStyles(),
    ...paragraphStyles.map((style) => paragraphStyle(style, footer.kind, stationery)),
    ...pageStyles(stationery, pages),
    ...characterStyles(),
  ];
}

function documentDefaults(stationery: Stationery, language: string): Element {
  const { fontFamily, fontSize } = stationery.geometry;
  const fonts = {
    'w:ascii': fontFamily,
    'w:hAnsi': fontFamily,
    'w:eastAsia': fontFamily,
    'w:cs': fontFamily,
  };
  const run = [element('w:rFonts', fonts), ...size(fontSize), value('w:lang', wordLanguage(language))];
  return element(
    'w:docDefaults',
    undefined,
    element('w:rPrDefault', undefined, element('w:rPr', undefined, ...run)),
    element('w:pPrDefault', undefined, element('w:pPr', undefined, element('w:widowControl'))),
  );
}

function normal(stationery: Stationery): Element {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
    value('w:name', 'Normal'),
    element('w:qFormat'),
    element('w:pPr', undefined, spacing(stationery.styles['body-continued'].pitch)),
  );
}

function paragraphStyle(style: ParagraphStyle, paper: Document['footer']['kind'], stationery: Stationery): Element {
  const geometry = stationery.styles[style];
  const name = styleNames[style];
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...(name.builtIn ? {} : { 'w:customStyle': '1' }), 'w:styleId': name.id },
    value('w:name', name.name),
    value('w:basedOn', 'Normal'),
    value('w:next', name.next ? styleNames[name.next].id : name.id),
    ...gallery(style, paper),
    element('w:pPr', undefined, ...paragraphProperties(style, name, stationery)),
    element('w:rPr', undefined, ...(geometry.bold ? [element('w:b'), element('w:bCs')] : []), ...size(geometry.size)),
  );
}

/** Word's own rank of what it shows last. */
const last = 99;

/**
 * The gallery offers what one writes a paper of this kind with; what stands there already (caption, tables, notes) one
 * finds in the list of all styles, and a release's styles in a motion not before somebody uses one.
 */
function gallery(style: ParagraphStyle, paper: Document['footer']['kind']): Element[] {
  if (generated.test(style)) return [value('w:uiPriority', last)];
  if (isPressStyle(style) === (paper === 'press') || shared.test(style)) {
    return [value('w:uiPriority', 1), element('w:qFormat')];
  }
  return [value('w:uiPriority', last), element('w:semiHidden'), element('w:unhideWhenUsed')];
}

const generated = /^(?:court-title|footnote|(?:caption|contents|authorities)-.*)$/;
const shared = /^(?:block-quote|table-.*)$/;

function isPressStyle(style: ParagraphStyle): style is PressParagraphStyle {
  return pressParagraphStyles.some((press) => press === style);
}

/** In the order of CT_PPr. */
function paragraphProperties(style: ParagraphStyle, name: StyleName, stationery: Stationery): Element[] {
  const geometry = stationery.styles[style];
  const properties: Element[] = [];
  if (geometry.keepWithNext) properties.push(element('w:keepNext'));
  if (geometry.keepTogether) properties.push(element('w:keepLines'));
  const place = listOfStyle(style);
  if (place) properties.push(styleNumber(place));
  const tabs = tabStops(style, stationery);
  if (tabs) properties.push(tabs);
  properties.push(spacing(geometry.pitch, geometry.after));
  if (geometry.left || geometry.right || geometry.firstLine) properties.push(indent(geometry));
  if (geometry.align !== 'left') properties.push(value('w:jc', geometry.align));
  if (name.outline !== undefined) properties.push(value('w:outlineLvl', name.outline));
  return properties;
}

/** docx writes the list's number where its name stands. */
function styleNumber({ list: { reference, instance }, level }: StyledPlace): Element {
  return element('w:numPr', undefined, value('w:ilvl', level), value('w:numId', `{${reference}-${instance}}`));
}

/** Page numbers of the tables stand at the right margin after dots; the right indent stays 0, or LibreOffice drops them. */
function tabStops(style: ParagraphStyle, stationery: Stationery): Element | undefined {
  if (!/^contents-(title|[1-4])$|^authorities-entry$/.test(style)) return undefined;
  const { width, margins } = stationery.geometry;
  const right = twips(width - margins.left - margins.right);
  return element('w:tabs', undefined, element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': right }));
}
