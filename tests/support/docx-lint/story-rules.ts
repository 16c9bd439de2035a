import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml.ts';
import { named, repeated, stories, valOf, type WordPackage } from './package.ts';

/** Fields nest, and each begins, may separate once, and ends within its part. */
export function* fields(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    const open: { separated: boolean }[] = [];
    if (named(root, 'w:instrText').some((each) => /^\s*IF\b/.test(textOf(each)))) yield `${path}: an IF field`;
    for (const element of elementsOf(root)) {
      const field = open.at(-1);
      if (element.name === 'w:instrText' && (!field || field.separated))
        yield `${path}: an instruction outside a field`;
      if (element.name !== 'w:fldChar') continue;
      const type = element.attributes.get('w:fldCharType');
      if (element.attributes.has('w:dirty')) yield `${path}: a field that asks to be updated`;
      if (type === 'begin') open.push({ separated: false });
      else if (!field) yield `${path}: a field that ${type}s before it begins`;
      else if (type === 'end') open.pop();
      else if (field.separated) yield `${path}: a field separated twice`;
      else field.separated = true;
    }
    if (open.length > 0) yield `${path}: a field that does not end`;
  }
}

export function* cells(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const cell of named(root, 'w:tc')) {
      if (childrenOf(cell).at(-1)?.name !== 'w:p') yield `${path}: a cell that does not end in a paragraph`;
    }
    for (const row of named(root, 'w:tr')) if (named(row, 'w:tc').length === 0) yield `${path}: a row without cells`;
    for (const table of named(root, 'w:tbl')) {
      if (named(table, 'w:tr').length === 0) yield `${path}: a table without rows`;
    }
  }
}

/** Content controls and drawings: each its own id, and names as long as Word takes. */
export function* ids(word: WordPackage): Generator<string> {
  const roots = stories(word).map(([, root]) => root);
  const controls = roots.flatMap((root) => named(root, 'w:sdtPr'));
  for (const id of repeated(controls.map((control) => valOf(control, 'w:id') ?? '')))
    yield `content control ${id} twice`;
  for (const control of controls) {
    for (const name of ['w:tag', 'w:alias']) {
      if ((valOf(control, name) ?? '').length > 64) yield `a ${name} of more than 64 characters`;
    }
  }
  const drawings = roots.flatMap((root) => named(root, 'wp:docPr').map((each) => each.attributes.get('id') ?? ''));
  for (const id of repeated(drawings)) yield `drawing ${id} twice`;
  for (const drawing of roots.flatMap((root) => named(root, 'w:drawing'))) {
    const said = named(drawing, 'wp:docPr').some((each) => (each.attributes.get('descr') ?? '').trim() !== '');
    if (!said && named(drawing, 'adec:decorative').length === 0)
      yield 'a drawing that neither says what it shows nor is decoration';
  }
}

/** Word drops white space at the ends of a text that does not ask to keep it; an empty run is left over from something. */
export function* runs(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const text of [...named(root, 'w:t'), ...named(root, 'w:instrText')]) {
      const words = textOf(text);
      if (words === '') yield `${path}: an empty ${text.name}`;
      if (words !== words.trim() && text.attributes.get('xml:space') !== 'preserve')
        yield `${path}: “${words}” loses its spaces`;
      if (/[\t\n\r]/.test(words)) yield `${path}: “${words}” holds a tab or a line break`;
    }
    for (const run of named(root, 'w:r')) {
      if (childrenOf(run).every(({ name }) => name === 'w:rPr')) yield `${path}: an empty run`;
    }
  }
}

const lookOfRuns = new Set(['w:rStyle', 'w:b', 'w:i', 'w:u', 'w:vanish', 'w:lang']);

/** What a run may say of its own look: emphasis is the author's, everything else a style's. */
export function* directFormatting(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const properties of named(root, 'w:rPr')) {
      for (const { name } of childrenOf(properties)) {
        if (!lookOfRuns.has(name)) yield `${path}: a run formatted by ${name} where a style should`;
      }
    }
  }
}

/** What stops docx/layout, or what Word and LibreOffice place differently. */
export function* avoided(word: WordPackage): Generator<string> {
  for (const [path, root] of stories(word)) {
    for (const name of ['w:pict', 'w:framePr', 'w:altChunk', 'w:kern']) {
      if (named(root, name).length > 0) yield `${path}: ${name}`;
    }
  }
}

/** Bookmarks open and close once, are each unique, and every field and link that goes to one finds it. */
export function* bookmarks(word: WordPackage): Generator<string> {
  const roots = stories(word).map(([, root]) => root);
  const of = (name: string, attribute: string): string[] =>
    roots.flatMap((root) => named(root, name).map((each) => each.attributes.get(attribute) ?? ''));
  const names = of('w:bookmarkStart', 'w:name');
  const starts = of('w:bookmarkStart', 'w:id');
  const ends = of('w:bookmarkEnd', 'w:id');
  for (const name of repeated(names)) yield `bookmark ${name} twice`;
  for (const id of repeated(starts)) yield `bookmark id ${id} twice`;
  for (const name of names) if (!/^[A-Za-z_]\w{0,39}$/.test(name)) yield `bookmark name ${name}`;
  if (starts.toSorted().join() !== ends.toSorted().join()) yield 'bookmarks that do not close';
  const targets = [...of('w:hyperlink', 'w:anchor').filter((anchor) => anchor !== ''), ...roots.flatMap(fieldTargets)];
  for (const target of targets) if (!names.includes(target)) yield `no bookmark ${target}`;
}

function fieldTargets(root: XmlElement): string[] {
  const instructions = named(root, 'w:instrText').map(textOf);
  return instructions.flatMap((text) => /^\s*(?:PAGEREF|REF)\s+(\S+)/.exec(text)?.[1] ?? []);
}

/** Every call has its note and every note its call; separators hold no number, which Word would repair. */
export function* notes(word: WordPackage): Generator<string> {
  const calls = named(word.parts.get('word/document.xml'), 'w:footnoteReference').map(
    (each) => each.attributes.get('w:id') ?? '',
  );
  const all = named(word.parts.get('word/footnotes.xml'), 'w:footnote');
  const numbered = all.filter((note) => !note.attributes.has('w:type'));
  const written = numbered.map((note) => note.attributes.get('w:id') ?? '');
  for (const id of calls) if (!written.includes(id)) yield `no footnote ${id}`;
  for (const id of written) if (!calls.includes(id)) yield `footnote ${id} is never called`;
  for (const id of repeated(calls)) yield `footnote ${id} is called twice`;
  for (const note of all) {
    const count = named(note, 'w:footnoteRef').length;
    if (count !== (numbered.includes(note) ? 1 : 0))
      yield `footnote ${note.attributes.get('w:id')} has ${count} numbers`;
  }
}
