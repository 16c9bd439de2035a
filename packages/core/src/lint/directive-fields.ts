import { type Diagnostic, suggest } from '../diagnostic/index.ts';
import type { Draft, DraftDirective } from '../document/index.ts';
import type { LintTemplate } from '../read/index.ts';
import type { Field } from '../template/index.ts';
import { blocksOf } from './draft-parts.ts';

/** Fields that lines beginning with `::` name, by path: the declarant who signs. */
export function fieldsNamed(
  drafts: readonly Draft[],
): readonly { readonly name: string; readonly by: DraftDirective }[] {
  const directives = drafts.flatMap(blocksOf).filter((block) => block.kind === 'directive');
  return directives.flatMap((by) =>
    by.name === 'declarant-signature' ? [{ name: by.attributes.field ?? 'declarant', by }] : [],
  );
}

/** Those that are no fields of the template, or do not say who signs. */
export function fieldsOfDirectives(drafts: readonly Draft[], { template }: LintTemplate): readonly Diagnostic[] {
  const { fields } = template.manifest;
  return fieldsNamed(drafts).flatMap(({ name, by }) => {
    const field = fieldAt(fields, name.split('.'));
    if (field?.type === 'reference' && (field.to === 'people' || field.to === 'movants')) return [];
    const people = peopleIn(fields);
    const near = suggest(name, people);
    const all =
      people.length === 0
        ? 'Declare a field of type reference, to: people.'
        : `Write field=${people.join(' or field=')}.`;
    const fix = near === undefined ? all : `Did you mean field=${near}?`;
    const what = `“::${by.name}” asks who signs, and “${name}” is ${field ? 'nobody’s id' : 'no field of this template'}.`;
    return [{ code: 'bad-directive', severity: 'error', place: by.place, what, fix }];
  });
}

function fieldAt(fields: Readonly<Record<string, Field>>, path: readonly string[]): Field | undefined {
  const [name = '', ...rest] = path;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0) return field;
  return field?.type === 'group' ? fieldAt(field.fields, rest) : undefined;
}

function peopleIn(fields: Readonly<Record<string, Field>>, before = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.type === 'group') return peopleIn(field.fields, `${before}${name}.`);
    return field.type === 'reference' && field.to === 'people' ? [`${before}${name}`] : [];
  });
}
