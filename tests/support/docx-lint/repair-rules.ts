import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { named, repeated, stories, valOf, type WordPackage } from './package.ts';

/** Word 16.112 refuses a part that tells it to ignore a prefix it does not declare (ECMA-376 part 3, 10.1.1). */
export function* ignorable({ parts }: WordPackage): Generator<string> {
  for (const [path, { attributes }] of parts) {
    for (const prefix of (attributes.get('mc:Ignorable') ?? '').split(' ').filter(Boolean)) {
      if (!attributes.has(`xmlns:${prefix}`)) yield `${path}: ${prefix} is to be ignored, and not declared`;
    }
  }
}

interface OpenField {
  separated: boolean;
  shown: boolean;
}

/** Word for Mac repairs a field with a place for its result and none there. */
export function* results(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    const open: OpenField[] = [];
    for (const element of elementsOf(root)) {
      if (element.name === 'w:t') for (const field of open) field.shown ||= field.separated;
      if (element.name !== 'w:fldChar') continue;
      const type = element.attributes.get('w:fldCharType');
      if (type === 'begin') open.push({ separated: false, shown: false });
      const field = open.at(-1);
      if (type === 'separate' && field) field.separated = true;
      if (type === 'end' && open.pop()?.separated && !field?.shown) yield `${path}: a field without a result`;
    }
  }
}

/** The separators that the settings name are among the notes: else notes “are missing or corrupt”. */
export function* separators({ parts }: WordPackage): Generator<string> {
  const idsOf = (root: XmlElement | undefined): string[] =>
    named(root, 'w:footnote').map(({ attributes }) => attributes.get('w:id') ?? '');
  const notes = idsOf(parts.get('word/footnotes.xml'));
  for (const id of idsOf(parts.get('word/settings.xml'))) if (!notes.includes(id)) yield `no separator ${id}`;
}

/** A row has a cell for every column of its table’s grid, each with its width: Word for Windows shrinks one without. */
export function* grids(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const table of named(root, 'w:tbl')) {
      const columns = childrenOf(table).flatMap((child) => (child.name === 'w:tblGrid' ? childrenOf(child) : []));
      for (const row of childrenOf(table).filter(({ name }) => name === 'w:tr')) {
        const cells = childrenOf(row).filter(({ name }) => name === 'w:tc');
        if (cells.length !== columns.length) yield `${path}: ${cells.length} cells in ${columns.length} columns`;
        if (cells.some((cell) => named(cell, 'w:tcW').length === 0)) yield `${path}: a cell without a width`;
      }
    }
  }
}

const colours = 12;
const looks = ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'];

/** A theme as Word wants one: all its colours, and three of each look. */
export function* theme({ parts }: WordPackage): Generator<string> {
  const root = parts.get('word/theme/theme1.xml');
  if (!root) yield 'no theme';
  for (const scheme of named(root, 'a:clrScheme')) {
    if (childrenOf(scheme).length !== colours) yield `a theme of ${childrenOf(scheme).length} colours`;
  }
  for (const look of looks.flatMap((name) => named(root, name))) {
    if (childrenOf(look).length !== 3) yield `a theme of ${childrenOf(look).length} in ${look.name}`;
  }
}

/** Word cuts a property off after 255 characters. */
export function* customProperties({ parts }: WordPackage): Generator<string> {
  for (const text of named(parts.get('docProps/custom.xml'), 'vt:lpwstr')) {
    if (textOf(text).length > 255) yield `a property of ${textOf(text).length} characters`;
  }
}

/** Addresses as URIs are written (RFC 3986): .NET, and what is made with it, refuses the whole file for another. */
export function* addresses({ parts }: WordPackage): Generator<string> {
  for (const [path, root] of parts) {
    for (const { attributes } of path.endsWith('.rels') ? named(root, 'Relationship') : []) {
      const target = attributes.get('Target') ?? '';
      if (/[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/.test(target)) yield `${path}: ${target} is no address`;
    }
  }
}

/** One default of each type, no name twice, and no style that is based on itself. */
export function* styleSheet({ parts }: WordPackage): Generator<string> {
  const styles = named(parts.get('word/styles.xml'), 'w:style');
  const defaults = styles.filter(({ attributes }) => attributes.get('w:default') === '1');
  for (const type of ['paragraph', 'character', 'table', 'numbering']) {
    const count = defaults.filter(({ attributes }) => attributes.get('w:type') === type).length;
    if (count !== 1) yield `${count} default styles of type ${type}`;
  }
  for (const name of repeated(styles.map((style) => (valOf(style, 'w:name') ?? '').toLowerCase())))
    yield `style ${name} twice`;
  const bases = new Map(styles.map((style) => [style.attributes.get('w:styleId'), valOf(style, 'w:basedOn')]));
  for (const [id, base] of bases) {
    const seen = new Set([id]);
    for (let at = base; at !== undefined; at = bases.get(at)) {
      if (seen.has(at)) {
        yield `style ${id} is based on itself`;
        break;
      }
      seen.add(at);
    }
  }
}
