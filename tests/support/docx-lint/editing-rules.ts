import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { named, repeated, stories, valOf, type WordPackage } from './package.ts';

/** Word takes every `_Toc` bookmark away when the table of contents is updated: only its entries may go to one. */
export function* crossReferences(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const instruction of named(root, 'w:instrText').map(textOf)) {
      if (/^\s*REF\s+_Toc/.test(instruction)) yield `${path}: a cross-reference to a bookmark of the contents`;
    }
  }
}

/** Word leaves an empty line where a table's field ends in its last entry, unless the section ends there too. */
export function* tableEnds({ parts }: WordPackage): Generator<string> {
  const open: string[] = [];
  for (const paragraph of named(parts.get('word/document.xml'), 'w:p')) {
    const style = named(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '';
    for (const element of elementsOf(paragraph)) {
      if (element.name === 'w:instrText') open.push(open.pop() + textOf(element));
      if (element.name !== 'w:fldChar') continue;
      const type = element.attributes.get('w:fldCharType');
      if (type === 'begin') open.push('');
      if (type !== 'end' || !/^\s*TO[AC]\b/.test(open.pop() ?? '')) continue;
      if (/^TOC\d|^TableofAuthorities$/.test(style) && named(paragraph, 'w:sectPr').length === 0)
        yield `a table that ends in its last entry, ${style}`;
    }
  }
}

/** Lists that Word may not redefine, knows again when they are pasted, and that do not count on from one another. */
export function* listDefinitions({ parts }: WordPackage): Generator<string> {
  const root = parts.get('word/numbering.xml');
  const identities = named(root, 'w:abstractNum').map((definition) => valOf(definition, 'w:nsid') ?? '');
  if (identities.includes('')) yield 'a list without an identity';
  for (const identity of repeated(identities)) yield `two lists of identity ${identity}`;
  if (named(root, 'w:lvl').some(({ attributes }) => attributes.has('w:tentative')))
    yield 'a level for Word to redefine';
  const lists = named(root, 'w:num');
  const definitions = lists.map((list) => valOf(list, 'w:abstractNumId') ?? '');
  for (const definition of repeated(definitions)) {
    for (const list of lists.filter((each) => valOf(each, 'w:abstractNumId') === definition)) {
      if (named(list, 'w:startOverride').length !== 9) yield `list ${list.attributes.get('w:numId')} counts on`;
    }
  }
}

/** Proofing tools come by region: Word checks no spelling in `es`. */
export function* languages({ parts }: WordPackage): Generator<string> {
  for (const root of parts.values()) {
    for (const { attributes } of [...named(root, 'w:lang'), ...named(root, 'w:themeFontLang')]) {
      const language = attributes.get('w:val') ?? '';
      if (!language.includes('-')) yield `language ${language} of no region`;
    }
  }
}

/** What Word puts into a table of contents it updates, and links into, does not turn blue. */
export function* links({ parts }: WordPackage): Generator<string> {
  const styles = named(parts.get('word/styles.xml'), 'w:style');
  for (const id of ['Hyperlink', 'FollowedHyperlink']) {
    const style = styles.find(({ attributes }) => attributes.get('w:styleId') === id);
    if (!style || named(style, 'w:rPr').some(hasLook)) yield `${id} in Word’s own look`;
  }
}

function hasLook(properties: XmlElement): boolean {
  return childrenOf(properties).length > 0;
}
