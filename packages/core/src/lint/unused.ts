import type { Diagnostic, Place } from '../diagnostic/index.ts';
import type { Draft } from '../document/index.ts';
import { usedIn } from '../fill/index.ts';
import type { LintTemplate } from '../read/index.ts';
import { type Field, programFields } from '../template/index.ts';
import { fieldsNamed } from './directive-fields.ts';

/** Fields that a template asks for and never reads, and partials that it lists and never calls. */
export function unusedIn({ template, listed, keyAt }: LintTemplate, drafts: readonly Draft[]): readonly Diagnostic[] {
  const used = usedIn(template);
  if (!used) return [];
  const named = fieldsNamed(drafts).map(({ name }) => name);
  const read = new Set([...used.fields, ...named, ...conditionsIn(template.manifest.fields)]);
  const fields = fieldsIn(template.manifest.fields).filter(({ path, field }) => !isRead(path, field, read));
  const partials = [...listed].filter(([name]) => !used.partials.has(name));
  return [
    ...fields.map(({ path }) => unused(keyAt(path), `A matter is asked for “${path.at(-1)}”, and nothing prints it.`)),
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

type Path = readonly string[];

/** Fields with their paths in `template.yaml`; what is in a group only once the group is read. */
function fieldsIn(fields: Readonly<Record<string, Field>>, before: Path = []): readonly { path: Path; field: Field }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...before, 'fields', name];
    return [{ path, field }, ...inside(field, path)];
  });
}

function inside(field: Field, path: Path): readonly { path: Path; field: Field }[] {
  if (field.type === 'group') return fieldsIn(field.fields, path);
  return field.type === 'list' ? inside(field.of, [...path, 'of']) : [];
}

/** A picture is the letterhead’s, and some fields the program reads. A group is read with anything in it. */
function isRead(path: Path, field: Field, read: ReadonlySet<string>): boolean {
  const name = path.filter((part) => part !== 'fields').join('.');
  if (field.type === 'image' || programFields.has(path.at(-1) ?? '')) return true;
  const around = path.slice(0, -2);
  const home = around.filter((part) => part !== 'fields').join('.');
  if (home !== '' && !isUnder(home, read)) return true;
  return isUnder(name, read);
}

function isUnder(name: string, read: ReadonlySet<string>): boolean {
  return read.has(name) || [...read].some((each) => each.startsWith(`${name}.`));
}

/** Fields that make others required. */
function conditionsIn(fields: Readonly<Record<string, Field>>): readonly string[] {
  return fieldsIn(fields).flatMap(({ path, field }) => {
    if (!field.requiredWhen) return [];
    const beside = [...path.slice(0, -1), field.requiredWhen.field].filter((part) => part !== 'fields').join('.');
    return [beside, field.requiredWhen.field];
  });
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
