import { elementsOf, textOf, type XmlElement } from '../xml.ts';
import { named, repeated, stories, valOf, type WordPackage } from './package.ts';

/** Every style named exists, with the right type. */
export function* styles(word: WordPackage): Generator<string> {
  const root = word.parts.get('word/styles.xml');
  const types = new Map(
    named(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style.attributes.get('w:type')]),
  );
  const uses = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };
  const numbering = word.parts.get('word/numbering.xml');
  for (const part of [...stories(word).map(([, story]) => story), ...(numbering ? [numbering] : [])]) {
    for (const [name, type] of Object.entries(uses)) {
      for (const use of named(part, name)) {
        const id = use.attributes.get('w:val') ?? '';
        if (types.get(id) !== type) yield `no ${type} style ${id}`;
      }
    }
  }
  for (const style of named(root, 'w:style')) {
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const id = valOf(style, name);
      if (id !== undefined && !types.has(id)) yield `a style ${name} ${id}, which does not exist`;
    }
  }
}

/** Every list named exists, and its definition does. */
export function* lists(word: WordPackage): Generator<string> {
  const numbering = word.parts.get('word/numbering.xml');
  const lists = named(numbering, 'w:num');
  const ids = lists.map((list) => list.attributes.get('w:numId') ?? '');
  const definitions = named(numbering, 'w:abstractNum').map((each) => each.attributes.get('w:abstractNumId') ?? '');
  for (const id of [...repeated(ids), ...repeated(definitions)]) yield `list ${id} twice`;
  for (const list of lists) {
    const definition = valOf(list, 'w:abstractNumId') ?? '';
    if (!definitions.includes(definition)) yield `no list definition ${definition}`;
  }
  const users = [...stories(word).map(([, root]) => root), word.parts.get('word/styles.xml')];
  for (const use of users.flatMap((root) => named(root, 'w:numPr'))) {
    const id = valOf(use, 'w:numId') ?? '';
    if (id !== '0' && !ids.includes(id)) yield `no list ${id}`;
  }
}

/** Relationships go somewhere, and every `r:id` has one. */
export function* relationships(word: WordPackage): Generator<string> {
  for (const [path, root] of word.parts) {
    if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
    const relations = relationsOf(word, path);
    const ids = relations.map((relation) => relation.attributes.get('Id') ?? '');
    for (const id of repeated(ids)) yield `${path}: relationship ${id} twice`;
    for (const element of elementsOf(root)) {
      const id = element.attributes.get('r:id') ?? element.attributes.get('r:embed');
      if (id !== undefined && !ids.includes(id)) yield `${path}: no relationship ${id}`;
    }
  }
  for (const [path, root] of word.parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const relation of named(root, 'Relationship')) {
      const target = `${folder}${relation.attributes.get('Target')}`;
      const there = word.parts.has(target) || word.pictures.includes(target);
      if (relation.attributes.get('TargetMode') !== 'External' && !there) yield `${path}: no part ${target}`;
    }
  }
}

function relationsOf(word: WordPackage, path: string): XmlElement[] {
  return named(word.parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship');
}

/** Every part has a type, and every type a part. */
export function* contentTypes(word: WordPackage): Generator<string> {
  const types = word.parts.get('[Content_Types].xml');
  const overrides = named(types, 'Override').map((each) => each.attributes.get('PartName')?.slice(1) ?? '');
  for (const path of overrides) if (!word.parts.has(path)) yield `a content type for ${path}, which does not exist`;
  const defaults = named(types, 'Default').map((each) => each.attributes.get('Extension') ?? '');
  for (const path of word.pictures) {
    if (!defaults.includes(path.replace(/^.*\./, ''))) yield `no content type for ${path}`;
  }
  for (const path of word.parts.keys()) {
    if (!path.endsWith('.rels') && path !== '[Content_Types].xml' && !overrides.includes(path))
      yield `no content type for ${path}`;
  }
}

/** Opens without a question: today's layout, nothing to update, no hyphens of Word's own. */
export function* settings(word: WordPackage): Generator<string> {
  const root = word.parts.get('word/settings.xml');
  if (named(root, 'w:updateFields').length > 0) yield 'settings ask to update fields';
  const mode = named(root, 'w:compatSetting').find((each) => each.attributes.get('w:name') === 'compatibilityMode');
  if (mode?.attributes.get('w:val') !== '15') yield 'not in the layout of Word 2013 and later';
  if (named(root, 'w:autoHyphenation').some((each) => each.attributes.get('w:val') !== '0')) yield 'hyphenates';
}

/** A title and a language, for screen readers; dates of the matter's, never of today. */
export function* properties(word: WordPackage): Generator<string> {
  const core = word.parts.get('docProps/core.xml');
  const title = named(core, 'dc:title')[0];
  if (!title || textOf(title) === '') yield 'no title';
  const language = named(word.parts.get('word/styles.xml'), 'w:lang')[0];
  if (!language?.attributes.get('w:val')) yield 'no language';
  for (const name of ['dcterms:created', 'dcterms:modified']) {
    for (const date of named(core, name)) if (!textOf(date).endsWith('T00:00:00Z')) yield `${name} has a time of day`;
  }
}

/** Every section has its paper, and header and footer by its own or by those before it. */
export function* sections(word: WordPackage): Generator<string> {
  const all = named(word.parts.get('word/document.xml'), 'w:sectPr');
  for (const section of all) {
    const size = named(section, 'w:pgSz')[0]?.attributes;
    if (size?.get('w:w') !== '12240' || size.get('w:h') !== '15840') yield 'a section not on Letter paper';
  }
  for (const name of ['w:headerReference', 'w:footerReference']) {
    if (!all[0] || named(all[0], name).length === 0) yield `the first section has no ${name}`;
  }
}
