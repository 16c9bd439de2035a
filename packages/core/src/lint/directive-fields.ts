import { type Diagnostic, suggest } from '../diagnostic/index.ts';
import type { DirectiveName, Draft, DraftDirective } from '../document/index.ts';
import type { LintTemplate } from '../read/index.ts';
import type { Field } from '../template/index.ts';
import { blocksOf } from './draft-parts.ts';

/** A field that a line beginning with `::` names, by path: the declarant who signs, a picture. */
interface FieldNamed {
  readonly name: string;
  readonly by: DraftDirective;
}

export function fieldsNamed(drafts: readonly Draft[]): readonly FieldNamed[] {
  const directives = drafts.flatMap(blocksOf).filter((block) => block.kind === 'directive');
  return directives.flatMap((by) => {
    const name = by.attributes.field ?? unnamed[by.name];
    return name === undefined ? [] : [{ name, by }];
  });
}

/** What each reads where it names no field. */
const unnamed: Readonly<Partial<Record<DirectiveName, string>>> = {
  'declarant-signature': 'declarant',
  letterhead: 'letterhead',
  picture: 'picture',
};

/** Those that are no fields of the template, or hold something else than is asked for. */
export function fieldsOfDirectives(drafts: readonly Draft[], { template }: LintTemplate): readonly Diagnostic[] {
  const { fields } = template.manifest;
  return fieldsNamed(drafts).flatMap(({ name, by }) => {
    const field = fieldAt(fields, name.split('.'));
    if (by.name === 'letterhead') return [];
    if (by.name === 'picture') return field?.type === 'image' ? [] : [noPicture(name, by, fields, field !== undefined)];
    if (field?.type === 'reference' && (field.to === 'people' || field.to === 'movants')) return [];
    const what = `“::${by.name}” asks who signs, and “${name}” is ${field ? 'nobody’s id' : 'no field of this template'}.`;
    const fix = instead(name, namesOf(fields, isPerson), 'reference, to: people');
    return [{ code: 'bad-directive', severity: 'error', place: by.place, what, fix }];
  });
}

function noPicture(name: string, by: DraftDirective, fields: Fields, known: boolean): Diagnostic {
  const what = `“::picture” prints a picture, and “${name}” is ${known ? 'none' : 'no field of this template'}.`;
  const fix = instead(
    name,
    namesOf(fields, ({ type }) => type === 'image'),
    'image',
  );
  return { code: 'bad-directive', severity: 'error', place: by.place, what, fix };
}

function instead(name: string, fitting: readonly string[], type: string): string {
  if (fitting.length === 0) return `Declare a field of type ${type}.`;
  const near = suggest(name, fitting);
  return near === undefined ? `Write field=${fitting.join(' or field=')}.` : `Did you mean field=${near}?`;
}

type Fields = Readonly<Record<string, Field>>;

function fieldAt(fields: Fields, path: readonly string[]): Field | undefined {
  const [name = '', ...rest] = path;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0) return field;
  return field?.type === 'group' ? fieldAt(field.fields, rest) : undefined;
}

function isPerson(field: Field): boolean {
  return field.type === 'reference' && field.to === 'people';
}

/** Fields of a kind, by path; those of a group too. */
function namesOf(fields: Fields, fits: (field: Field) => boolean, before = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.type === 'group') return namesOf(field.fields, fits, `${before}${name}.`);
    return fits(field) ? [`${before}${name}`] : [];
  });
}
