import { type Diagnostic, type Path, spell, suggest, thereAre } from '../../diagnostic/index.ts';
import {
  type Field,
  type FieldBase,
  type FieldDeclaration,
  fieldsSchema,
  type RequiredWhen,
  reservedNames,
} from '../../template/index.ts';
import { keyPlaceOf, placeOf, type Tree } from '../node.ts';

type Fields = Readonly<Record<string, Field>>;
type Declarations = Readonly<Record<string, FieldDeclaration>>;

/** The fields of a manifest, each with what its type needs; collects what is wrong with them. */
export class FieldReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #tree: Tree;

  readonly #all: Declarations;

  constructor(tree: Tree, all: Declarations) {
    this.#tree = tree;
    this.#all = all;
  }

  fields(declared: Declarations, path: Path): Fields {
    const fields: Record<string, Field> = {};
    for (const [name, declaration] of Object.entries(declared)) {
      const at = [...path, name];
      if (!/^[a-z][a-z0-9-]*$/.test(name))
        this.#refuse(at, 'is no name for a field', 'Use lower-case words and hyphens.');
      const field = this.#field(declaration, at);
      if (field) this.#checkField(field, at);
      const when = this.#requiredWhen(declaration, declared, at);
      if (field) fields[name] = when ? { ...field, requiredWhen: when } : field;
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

  /** The field it names stands beside it, or among the fields of the paper. */
  #requiredWhen(declared: FieldDeclaration, beside: Declarations, path: Path): RequiredWhen | undefined {
    const when = declared['required-when'];
    if (!when) return undefined;
    const { field, is } = when;
    const around = new Map([...Object.entries(this.#all), ...Object.entries(beside)]);
    around.delete(String(path.at(-1)));
    const target = around.get(field);
    const value = target && valueFor(target, is);
    if (value !== undefined) return { field, is: value };
    const at = [...path, 'required-when'];
    if (!target) return this.#refuseValue([...at, 'field'], `names no field “${field}”`, field, around.keys());
    const values = target.type === 'yes-no' ? ['yes', 'no'] : (target.choices ?? []);
    return this.#refuseValue([...at, 'is'], `is “${is}”, which “${field}” never is`, is, values);
  }

  /** What the manifest says of a field and cannot mean. */
  #checkField(field: Field, path: Path): void {
    const { type, blank, example } = field;
    if (blank && (type === 'list' || type === 'group')) {
      const fix = 'Say blank: yes of what is in it, or leave it out.';
      this.#refuse([...path, 'blank'], `is said of a ${type}, which prints none`, fix);
    }
    if (example === undefined || type === 'list' || type === 'group' || type === 'image') return;
    const wrong = wrongExample(field, example);
    if (wrong !== undefined)
      this.#refuse(
        [...path, 'example'],
        `is “${example}”, which is ${wrong}`,
        'Correct the example: engross new writes it.',
      );
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

  #refuseValue(path: Path, why: string, word: string, known: Iterable<string>): undefined {
    const near = suggest(word, known);
    const all = [...known];
    this.diagnostics.push({
      code: 'template-manifest',
      severity: 'error',
      place: placeOf(this.#tree, path),
      what: `${spell(path)} ${why}.`,
      fix: near !== undefined ? `Did you mean “${near}”?` : all.length === 0 ? 'Name another field.' : thereAre(all),
    });
  }
}

/** Why `engross new` may not write an example. */
function wrongExample(field: Field, example: string): string | undefined {
  if (field.type === 'choice') return field.choices.includes(example) ? undefined : 'not one of its choices';
  if (field.type === 'yes-no') return /^(?:yes|no|true|false)$/.test(example) ? undefined : 'neither yes nor no';
  const isNumber = field.type === 'number' || field.type === 'whole-number';
  const value = isNumber && example !== '' ? Number(example) : example;
  const { error } = fieldsSchema({ example: { ...field, required: true } }).safeParse({ example: value });
  return error ? `no ${field.type.replace('-', ' ')}` : undefined;
}

/** The value as a matter's own field would hold it; nothing where that field can never hold it. */
function valueFor(target: FieldDeclaration, is: string): RequiredWhen['is'] | undefined {
  if (target.type === 'yes-no') return { yes: true, true: true, no: false, false: false }[is];
  if (target.type === 'choice') return target.choices?.includes(is) ? is : undefined;
  if (target.type === 'number' || target.type === 'whole-number')
    return Number.isNaN(Number(is)) ? undefined : Number(is);
  return ['text', 'date', 'time', 'reference', 'language'].includes(target.type) ? is : undefined;
}
