import type { Stationery } from '../../court/index.ts';
import type { Pages } from '../../pages/index.ts';
import { type Attributes, type Element, element, value } from './element.ts';
import { headerPitch } from './header.ts';
import { size, spacing } from './properties.ts';

/** Header, footer, the numbers down the margin, and a release's slug. */
export function pageStyles(stationery: Stationery, { footer, slug }: Pages): Element[] {
  const { fontSize, grid } = stationery.geometry;
  const centered = value('w:jc', 'center');
  return [
    paragraph('Header', 'header', false, [spacing(headerPitch), centered], [element('w:b'), ...size(fontSize)]),
    paragraph('Footer', 'footer', false, [spacing(footer.pitch), centered], size(footer.size)),
    paragraph(
      'LineNumbers',
      'Line Numbers',
      true,
      [spacing(grid?.pitch ?? fontSize), value('w:jc', 'right')],
      size(fontSize),
    ),
    ...(slug ? [paragraph('Slug', 'Slug', true, [spacing(slug.pitch)], size(slug.size))] : []),
  ];
}

function paragraph(
  id: string,
  name: string,
  own: boolean,
  properties: readonly Element[],
  look: readonly Element[],
): Element {
  return style(
    'paragraph',
    id,
    name,
    own,
    value('w:basedOn', 'Normal'),
    element('w:pPr', undefined, ...properties),
    element('w:rPr', undefined, ...look),
  );
}

export function characterStyles(): Element[] {
  const character = (id: string, name: string, own: boolean, property: Element): Element =>
    style(
      'character',
      id,
      name,
      own,
      value('w:basedOn', 'DefaultParagraphFont'),
      element('w:rPr', undefined, property),
    );
  return [
    character('FootnoteReference', 'footnote reference', false, value('w:vertAlign', 'superscript')),
    character('PlaceholderText', 'Placeholder Text', false, shade()),
    character('ReviewMark', 'Review Mark', true, shade()),
  ];
}

/** A pale yellow behind what the draft still lacks. */
function shade(): Element {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF2CC' });
}

/** The default style of each type but the paragraph, which Word expects to find. */
export function defaultStyles(): Element[] {
  const hidden = (priority: number): Element[] => [
    value('w:uiPriority', priority),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ];
  return [
    byDefault('character', 'DefaultParagraphFont', 'Default Paragraph Font', ...hidden(1)),
    byDefault('table', 'TableNormal', 'Normal Table', ...hidden(99), tableProperties()),
    byDefault('numbering', 'NoList', 'No List', ...hidden(99)),
  ];
}

function tableProperties(): Element {
  const none = { 'w:w': 0, 'w:type': 'dxa' };
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => element(side, none));
  return element('w:tblPr', undefined, element('w:tblInd', none), element('w:tblCellMar', undefined, ...sides));
}

function style(type: string, id: string, name: string, own: boolean, ...content: Element[]): Element {
  const attributes: Attributes = { 'w:type': type, ...(own ? { 'w:customStyle': 1 } : {}), 'w:styleId': id };
  return element('w:style', attributes, value('w:name', name), ...content);
}

function byDefault(type: string, id: string, name: string, ...content: Element[]): Element {
  return element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, value('w:name', name), ...content);
}
