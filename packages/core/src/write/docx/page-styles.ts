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
    plainLinks('Hyperlink'),
    plainLinks('FollowedHyperlink'),
  ];
}

/**
 * Word puts links, and every entry of a table of contents it updates, into these styles; its own would be blue and
 * underlined, which no court's paper is.
 */
function plainLinks(name: 'Hyperlink' | 'FollowedHyperlink'): Element {
  return style(
    'character',
    name,
    name,
    false,
    value('w:basedOn', 'DefaultParagraphFont'),
    value('w:uiPriority', 99),
    element('w:unhideWhenUsed'),
  );
}

/** Word has some 370 styles of its own: they wait in the list of all styles until somebody wants one (17.7.4.5). */
export function latentStyles(): Element {
  return element('w:latentStyles', {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 1,
    'w:defQFormat': 0,
    'w:count': 376,
  });
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

/** As Word has them, for the tables that somebody adds; ours give their own. */
function tableProperties(): Element {
  const dxa = (w: number) => ({ 'w:w': w, 'w:type': 'dxa' });
  const sides = { 'w:top': 0, 'w:left': 108, 'w:bottom': 0, 'w:right': 108 };
  const margins = Object.entries(sides).map(([side, w]) => element(side, dxa(w)));
  return element('w:tblPr', undefined, element('w:tblInd', dxa(0)), element('w:tblCellMar', undefined, ...margins));
}

function style(type: string, id: string, name: string, own: boolean, ...content: Element[]): Element {
  const attributes: Attributes = { 'w:type': type, ...(own ? { 'w:customStyle': 1 } : {}), 'w:styleId': id };
  return element('w:style', attributes, value('w:name', name), ...content);
}

function byDefault(type: string, id: string, name: string, ...content: Element[]): Element {
  return element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, value('w:name', name), ...content);
}
