import { type Diagnostic, type Outcome, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import {
  type Field,
  type FieldBase,
  type FieldDeclaration,
  type Manifest,
  manifestSchema,
  reservedNames,
} from '../template/index.ts';
import { find, keyPlaceOf, type Path, spell, type Tree } from './node.ts';
import { sourceOf } from './source-of.ts';
import { validate } from './validate.ts';

type Fields = Readonly<Record<string, Field>>;

/** A manifest and the partials its template asks for. */
export interface ManifestRead {
  readonly manifest: Manifest;
  readonly partials: readonly string[];
}

/** Reads `template.yaml`: what a template is called, and the fields it asks for. */
export function readManifest(name: string, tree: Tree): Outcome<ManifestRead> {
  const read = validate(manifestSchema, tree, tree.root, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const { about, nature, title, footer, partials } = read.value;
  const reader = new FieldReader(tree);
  const fields = reader.fields(read.value.fields, ['fields']);
  reader.refuseReserved(fields);
  const diagnostics = [...read.diagnostics, ...reader.diagnostics];
  if (reader.diagnostics.length > 0) return { diagnostics };
  const sources = { title: written(tree, 'title', title), footer: written(tree, 'footer', footer) };
  const manifest = { name, about, nature, title, footer, fileName: read.value['file-name'], fields, sources };
  return { value: { manifest, partials }, diagnostics };
}

/** What a key holds, with where it stands. */
function written(tree: Tree, key: string, text: string): SourceText {
  const { node } = find(tree.root, [key]);
  const source = node.kind === 'scalar' ? sourceOf(tree, node, [key]) : undefined;
  return source?.text === text ? source : sourceOfFile(tree.source.file, text);
}

class FieldReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  fields(declared: Readonly<Record<string, FieldDeclaration>>, path: Path): Fields {
    const fields: Record<string, Field> = {};
    for (const [name, declaration] of Object.entries(declared)) {
      const at = [...path, name];
      if (!/^[a-z][a-z0-9-]*$/.test(name))
        this.#refuse(at, 'is no name for a field', 'Use lower-case words and hyphens.');
      const field = this.#field(declaration, at);
      if (field) fields[name] = field;
    }
    return fields;
  }

  refuseReserved(fields: Fields): void {
    for (const name of Object.keys(fields)) {
      if (reservedNames.has(name)) {
        this.#refuse(['fields', name], 'is a name that every template has already', 'Give the field another name.');
      }
    }
  }

  #field(declared: FieldDeclaration, path: Path): Field | undefined {
    const { help, required, blank, example } = declared;
    const base: FieldBase = { help, required, blank, ...(example === undefined ? {} : { example }) };
    switch (declared.type) {
      case 'choice':
        if (!declared.choices)
          return this.#refuse(path, 'is a choice without “choices”', 'List its values under “choices”.');
        return { ...base, type: 'choice', choices: declared.choices };
      case 'reference':
        if (!declared.to)
          return this.#refuse(path, 'is a reference without “to”', 'Say whose ids it holds: “to: people”.');
        return { ...base, type: 'reference', to: declared.to };
      case 'group':
        if (!declared.fields)
          return this.#refuse(path, 'is a group without “fields”', 'Declare its fields under “fields”.');
        return { ...base, type: 'group', fields: this.fields(declared.fields, [...path, 'fields']) };
      case 'list':
        return this.#list(base, declared.of, path);
      default:
        return { ...base, type: declared.type };
    }
  }

  #list(base: FieldBase, of: FieldDeclaration | undefined, path: Path): Field | undefined {
    if (!of) return this.#refuse(path, 'is a list without “of”', 'Declare what each item is under “of”.');
    const item = this.#field(of, [...path, 'of']);
    return item && { ...base, type: 'list', of: item };
  }

  #refuse(path: Path, why: string, fix: string): undefined {
    this.diagnostics.push({
      code: 'template-manifest',
      severity: 'error',
      place: keyPlaceOf(this.#tree, path),
      what: `${spell(path)} ${why}.`,
      fix,
    });
  }
}
