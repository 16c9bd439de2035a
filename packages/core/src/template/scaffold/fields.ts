import type { Field, ReferenceTarget } from '../manifest.ts';
import { type Group, type Outline, type Sample, shownGroup } from './outline.ts';

/** Ids of the scaffold that a reference may hold. */
export type SampleIds = { readonly [T in ReferenceTarget]: string };

/** The fields of a template: those a matter must have stand, the others are there to be uncommented. */
export function fieldOutlines(fields: Readonly<Record<string, Field>>, ids: SampleIds): readonly Outline[] {
  return Object.entries(fields).map(([key, field]) => ({
    key,
    help: helpOf(field),
    live: !field.blank && (field.required || isNeeded(field, fields)),
    value: sampleOf(field, key, ids),
  }));
}

/** Whether the sample of another field makes this one required. */
function isNeeded({ requiredWhen: when }: Field, beside: Readonly<Record<string, Field>>): boolean {
  const other = when && Object.hasOwn(beside, when.field) ? beside[when.field] : undefined;
  if (!when || !other?.required || other.blank) return false;
  const sample = other.example ?? (other.type === 'choice' ? other.choices[0] : 'no');
  return other.type === 'yes-no' ? (sample === 'yes') === when.is : sample === String(when.is);
}

function helpOf(field: Field): string {
  const choices = field.type === 'choice' ? ` One of: ${field.choices.join(', ')}.` : '';
  const blank = field.blank ? ' Left out, it prints as a blank.' : '';
  const markdown = field.type === 'markdown' ? ' (Markdown)' : '';
  return `${field.help}${choices}${markdown}${blank}`;
}

const plainSamples = {
  text: (name) => `FILL IN ${name}`,
  markdown: (name) => `FILL IN ${name}`,
  date: () => '2026-01-31',
  time: () => '10:00 a.m.',
  number: () => '1.5',
  'whole-number': () => '1',
  'yes-no': () => 'no',
  language: () => 'es',
} as const satisfies Partial<{ [T in Field['type']]: (name: string) => string }>;

function sampleOf(field: Field, name: string, ids: SampleIds): Sample {
  switch (field.type) {
    case 'group':
      return groupOf(field.fields, ids);
    case 'list':
      return { kind: 'list', items: [itemOf(field.of, name, ids)] };
    case 'image':
      return imageSample;
    case 'choice':
      return field.example ?? field.choices[0] ?? '';
    case 'reference':
      return ids[field.to];
    default:
      return field.example ?? plainSamples[field.type](name.replaceAll('-', ' '));
  }
}

const imageSample: Group = {
  kind: 'group',
  keys: [
    { key: 'file', live: true, value: 'logo.png' },
    { key: 'alt', live: true, value: 'Example Community Foundation' },
  ],
};

function groupOf(fields: Readonly<Record<string, Field>>, ids: SampleIds): Group {
  return shownGroup(fieldOutlines(fields, ids));
}

/** A list in a list has no sample of its own: nobody has asked for one. */
function itemOf(field: Field, name: string, ids: SampleIds): string | Group {
  const sample = sampleOf(field, name, ids);
  return typeof sample === 'string' || sample.kind === 'group' ? sample : `FILL IN ${name}`;
}
