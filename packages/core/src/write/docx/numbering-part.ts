import { type Element, element, value } from './element.ts';
import { hashOf } from './hash.ts';
import type { Indent, ListDefinition, ListLevel } from './numbering.ts';
import type { WordDocument } from './word.ts';

/**
 * Writes `word/numbering.xml` ourselves. docx's calls every level tentative, one that Word may redefine as soon as
 * somebody changes the list (ECMA-376 part 1, 17.9.6), gives no list an identity, and adds bullets nobody asked for.
 */
export function replaceNumbering(word: WordDocument, definitions: readonly ListDefinition[]): void {
  word.Numbering.prepForXml = () => {
    const lists = word.Numbering.ConcreteNumbering.flatMap(({ numId, reference }) => {
      const at = definitions.findIndex((definition) => definition.reference === reference);
      const definition = definitions[at];
      return definition ? [list(numId, at, definition)] : [];
    });
    return element(
      'w:numbering',
      {
        'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
        'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
        'mc:Ignorable': 'w15',
      },
      ...definitions.map(abstractList),
      ...lists,
    );
  };
}

function abstractList({ reference, styled, levels }: ListDefinition, index: number): Element {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': index, 'w15:restartNumberingAfterBreak': 0 },
    // By it Word knows a list again that is pasted from one paper into another; without one it mixes up the numbers of
    // the two (17.9.14). The same list has the same one in every paper.
    value('w:nsid', hashOf(reference).toUpperCase()),
    // What Word's gallery calls a multilevel list: its levels are one scheme, tied to styles.
    value('w:multiLevelType', styled ? 'multilevel' : 'hybridMultilevel'),
    ...levels.map(levelOf),
  );
}

/** In the order of CT_Lvl. */
function levelOf({ start, format, style, text, indent }: ListLevel, level: number): Element {
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', start),
    value('w:numFmt', format),
    ...(style === undefined ? [] : [value('w:pStyle', style)]),
    value('w:suff', 'tab'),
    value('w:lvlText', text),
    value('w:lvlJc', 'left'),
    element('w:pPr', undefined, indentOf(indent)),
  );
}

function indentOf(indent: Indent): Element {
  const first = 'hanging' in indent ? { 'w:hanging': indent.hanging } : { 'w:firstLine': indent.firstLine };
  return element('w:ind', { 'w:left': indent.left, ...first });
}

/** Lists of one definition count on from one another, unless each starts every level itself. */
function list(numId: number, definition: number, { shared, levels }: ListDefinition): Element {
  return element(
    'w:num',
    { 'w:numId': numId },
    value('w:abstractNumId', definition),
    ...(shared ? levels : []).map(({ level, start }) =>
      element('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', start)),
    ),
  );
}
