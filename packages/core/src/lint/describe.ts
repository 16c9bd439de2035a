import { skeletonsOf, usedIn } from '../fill/index.ts';
import { parse } from '../parse/index.ts';
import type { Field, PaperNature, Template } from '../template/index.ts';
import { blocksOf } from './draft-parts.ts';

/** What a template is and needs, for whoever fills in a matter for it. */
export interface TemplateDescription {
  readonly name: string;
  readonly about: string;
  readonly nature: PaperNature;
  readonly fields: readonly FieldDescription[];
  /** Facts of the case that it prints or asks about, e.g. `hearing.date`. */
  readonly facts: readonly string[];
  /** Partials that it calls, each with its file. */
  readonly partials: readonly { readonly name: string; readonly file: string }[];
  /** Lines that begin with `::`, by name. */
  readonly directives: readonly string[];
}

export interface FieldDescription {
  readonly name: string;
  /** `text`, `list of group`, `id of people`, `one of same, different`. */
  readonly type: string;
  /** `required`, `blank in a draft`, `required when kind is other`; nothing for one that may be left out. */
  readonly needed?: string;
  readonly help: string;
  readonly example?: string;
  /** Of a group, or of each entry of a list. */
  readonly fields: readonly FieldDescription[];
}

/**
 * Describes a template of a library.
 *
 * @example describeTemplate(library.templates.get('declaration')).fields[0]?.name
 */
export function describeTemplate(template: Template): TemplateDescription {
  const { name, about, nature, fields } = template.manifest;
  const used = usedIn(template);
  const drafts = skeletonsOf(template, 'body').flatMap((markup) => parse(markup).value ?? []);
  const directives = drafts.flatMap(blocksOf).flatMap((block) => (block.kind === 'directive' ? [block.name] : []));
  const partials = [...template.partials].map(([partial, { file }]) => ({ name: partial, file }));
  return {
    ...{ name, about, nature },
    fields: describeFields(fields),
    facts: [...(used?.facts ?? [])].sort(),
    partials,
    directives: [...new Set<string>(directives)],
  };
}

function describeFields(fields: Readonly<Record<string, Field>>): readonly FieldDescription[] {
  return Object.entries(fields).map(([name, field]) => {
    const { help, example } = field;
    const needed = neededIn(field);
    return {
      ...{ name, type: typeOf(field), help, fields: within(field) },
      ...(needed !== undefined && { needed }),
      ...(example !== undefined && { example }),
    };
  });
}

function within(field: Field): readonly FieldDescription[] {
  if (field.type === 'group') return describeFields(field.fields);
  return field.type === 'list' ? within(field.of) : [];
}

function neededIn({ required, blank, requiredWhen }: Field): string | undefined {
  if (blank) return 'blank in a draft';
  if (required) return 'required';
  if (!requiredWhen) return undefined;
  const { field, is } = requiredWhen;
  return `required when ${field} is ${is === true ? 'yes' : is === false ? 'no' : is}`;
}

function typeOf(field: Field): string {
  if (field.type === 'choice') return `one of ${field.choices.join(', ')}`;
  if (field.type === 'reference') return `id of ${field.to}`;
  return field.type === 'list' ? `list of ${typeOf(field.of)}` : field.type;
}
