import type { Diagnostic, Path, Place } from '../diagnostic/index.ts';
import type { Draft } from '../document/index.ts';
import { usedIn } from '../fill/index.ts';
import type { LintTemplate } from '../read/index.ts';
import { type Field, programFields } from '../template/index.ts';
import { fieldsNamed } from './directive-fields.ts';

/** Fields that a template asks for and never reads, and partials that it lists and never calls. */
export function unusedIn({ template, listed, keyAt }: LintTemplate, drafts: readonly Draft[]): readonly Diagnostic[] {
  const used = usedIn(template);
  if (!used) return [];
  const declared = fieldsIn(template.manifest.fields);
  const named = fieldsNamed(drafts).map(({ name }) => name);
  const read = new Set([...used.fields, ...named, ...declared.flatMap(conditionsOf)]);
  const fields = declared.filter((each) => !isRead(each, read));
  const partials = [...listed].filter(([name]) => !used.partials.has(name));
  return [
    ...fields.map(({ key, path }) => unused(keyAt(path), `A matter is asked for “${key}”, and nothing prints it.`)),
    ...partials.map(([name, place]) => unused(place, `Nothing calls the partial “${name}”.`, `{{> ${name}}}`)),
  ];
}

function unused(place: Place, what: string, call?: string): Diagnostic {
  const fix =
    call === undefined
      ? 'Print it in the template, or take it out.'
      : `Write ${call} where it belongs, or take it out.`;
  return { code: 'template-unused', severity: 'warning', place, what, fix };
}

/** A field as `template.yaml` declares it. */
interface DeclaredField {
  readonly key: string;
  /** What the group it is in is called, e.g. `interests.of`; empty at the top. */
  readonly around: string;
  /** Where its key stands. */
  readonly path: Path;
  readonly field: Field;
}

function fieldsIn(fields: Readonly<Record<string, Field>>, around = '', before: Path = []): readonly DeclaredField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = [...before, 'fields', key];
    return [{ key, around, path, field }, ...inside(field, nameIn(around, key), path)];
  });
}

function inside(field: Field, name: string, path: Path): readonly DeclaredField[] {
  if (field.type === 'group') return fieldsIn(field.fields, name, path);
  return field.type === 'list' ? inside(field.of, `${name}.of`, [...path, 'of']) : [];
}

/** `interests.of.heading`, as `usedIn` names fields. */
function nameIn(around: string, key: string): string {
  return around === '' ? key : `${around}.${key}`;
}

/** Some fields the program reads. A group that is not read is told of once. */
function isRead({ key, around }: DeclaredField, read: ReadonlySet<string>): boolean {
  if (programFields.has(key)) return true;
  return (around !== '' && !isReadIn(around, read)) || isReadIn(nameIn(around, key), read);
}

/** A group is read with anything in it. */
function isReadIn(name: string, read: ReadonlySet<string>): boolean {
  return read.has(name) || [...read].some((each) => each.startsWith(`${name}.`));
}

/** The field that makes this one required: it stands beside it or at the top. */
function conditionsOf({ around, field: { requiredWhen } }: DeclaredField): readonly string[] {
  return requiredWhen ? [nameIn(around, requiredWhen.field), requiredWhen.field] : [];
}

/** Partials in the folder that no template lists. */
export function orphans(files: readonly string[], templates: readonly LintTemplate[]): readonly Diagnostic[] {
  const called = new Set(
    templates.flatMap(({ template }) => [template.file, ...[...template.partials.values()].map(({ file }) => file)]),
  );
  const folders = new Set(['partials', ...templates.map(({ template }) => template.manifest.name)]);
  const parts = files.filter(
    (file) => file.endsWith('.md') && folders.has(file.split('/')[0] ?? '') && file.includes('/'),
  );
  return parts
    .filter((file) => !called.has(file))
    .map((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1, -3);
      const what = `No template lists the partial “${name}”.`;
      const fix = `Add it to “partials” in a template.yaml and write {{> ${name}}}, or take the file away.`;
      return { code: 'template-unused', severity: 'warning', place: { file, line: 1, col: 1 }, what, fix };
    });
}
