import fc from 'fast-check';
import type { Field, Library } from '../../packages/core/src/template/index.ts';
import { type Ids, idsOf, isoDate, matterOf, randomFacts } from './random-facts.ts';

/** Arbitraries of whole matters: random facts of a case, and papers of every template from what its fields declare. */

type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/** A matter as an object, with the words that its papers must show. */
export interface RandomMatter {
  readonly matter: Values;
  /** Of the required texts of each paper, by its id. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** What a person may type into a field of one line, Markdown or not. */
const oddWords = [
  'the',
  'City',
  'funds',
  'it’s',
  "it's",
  '*starred*',
  '_under_',
  '{{braces}}',
  '#',
  '[brackets]',
  '“quoted”',
  '"straight"',
  'a|b',
  '::caption',
  '<tag>',
  '-dash',
  '§',
  '5',
  'Núñez',
  '[@x]',
  '[^1]',
  '\\back',
  '{.title}',
  '&',
  'U.S.',
  'No.',
  '12',
  'Inc.',
];

/** A word that nothing else in a matter is. */
const token = fc.nat({ max: 99_999_999 }).map((number) => `Tk${number}q`);

const words = (list: readonly string[]) =>
  fc
    .tuple(token, fc.array(fc.constantFrom(...list), { maxLength: 6 }))
    .map(([first, more]) => [first, ...more].join(' '));

const sentence = fc
  .tuple(
    token,
    fc.subarray(['residents asked', 'the County answered', 'with *some* care', 'in “plain words”', "it's known"]),
  )
  .map(([first, more]) => `${[first, ...more].join(' ')}.`);

const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
const numbered = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each) => `1. ${each}`).join('\n'));

const clock = fc.constantFrom('10:00 a.m.', '9:30 am', '14:30', '12:00 p.m.');

function fieldValue(name: string, field: Field, ids: Ids): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return words(oddWords);
    case 'markdown':
      return name === 'statement' || name === 'original' ? numbered : paragraphs;
    case 'date':
      return isoDate;
    case 'time':
      return clock;
    case 'number':
      return fc.integer({ min: 1, max: 90 }).map((half) => half / 2);
    case 'whole-number':
      return fc.integer({ min: 1, max: 60 });
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.choices);
    case 'group':
      return groupValue(field.fields, ids, {});
    case 'list':
      return fc.array(fieldValue(name, field.of, ids), { minLength: field.required ? 1 : 0, maxLength: 3 });
    case 'reference':
      return fc.constantFrom(...ids[field.to]);
    case 'image':
      return fc.constant({ file: 'logo.png', alt: 'A lighthouse' });
    case 'language':
      return fc.constantFrom('es', 'vi', 'fr');
  }
}

/** All fields are made, and those that may be missing are dropped now and then. */
function groupValue(fields: Fields, ids: Ids, around: Values): fc.Arbitrary<Values> {
  // A weekday is there to be checked against its date.
  const free = Object.entries(fields).filter(([name]) => name !== 'weekday');
  const made = free.map(([name, field]) =>
    fc.record({ name: fc.constant(name), value: fieldValue(name, field, ids), kept: fc.boolean() }),
  );
  return fc.tuple(...made).map((entries) => {
    const all = Object.fromEntries(entries.map(({ name, value }) => [name, value]));
    const chosen = entries.filter(({ name, kept }) => kept || isNeededAlways(fields[name]));
    const values = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    for (const [name, field] of Object.entries(fields)) {
      if (!Object.hasOwn(values, name) && isNeededNow(field, { ...around, ...values })) values[name] = all[name];
    }
    return values;
  });
}

function isNeededAlways(field: Field | undefined): boolean {
  return field?.required === true && !field.blank;
}

function isNeededNow({ requiredWhen, blank }: Field, values: Values): boolean {
  if (!requiredWhen || blank) return false;
  const value = values[requiredWhen.field];
  return requiredWhen.is === false ? value !== true : value === requiredWhen.is;
}

/** The tokens of required texts that stand in what is given. */
function requiredWords(fields: Fields, values: Values): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const isAsked = field.requiredWhen === undefined || isNeededNow(field, values);
    return value === undefined || !isAsked ? [] : wordsIn(field, value, isNeededAlways(field));
  });
}

function wordsIn(field: Field, value: unknown, required: boolean): readonly string[] {
  if (field.type === 'group')
    return typeof value === 'object' && value ? requiredWords(field.fields, { ...value }) : [];
  if (field.type === 'list')
    return Array.isArray(value) ? value.flatMap((item) => wordsIn(field.of, item, required)) : [];
  const isText = field.type === 'text' || field.type === 'markdown';
  return isText && required && typeof value === 'string' ? (value.match(/Tk\d+q/g) ?? []) : [];
}

/** Matters with one paper of every template of a library. */
export function randomMatter(library: Library): fc.Arbitrary<RandomMatter> {
  const templates = [...library.templates.values()].map(({ manifest }) => manifest);
  return randomFacts.chain((given) => {
    const ids = idsOf(
      given,
      templates.map(({ name }) => name),
    );
    const papers = templates.map(({ fields }) => groupValue(fields, ids, {}));
    return fc.tuple(...papers).map((all) => {
      const listed = templates.map(({ name }, index) => ({ ...aligned(all[index]), id: name, template: name }));
      const shown = templates.map(
        ({ name, fields }, index) => [name, requiredWords(fields, aligned(all[index]))] as const,
      );
      return { matter: { ...matterOf(given), papers: listed }, words: new Map(shown) };
    });
  });
}

/** Both languages of a declaration number their paragraphs alike: what the English has alone is left out. */
function aligned(values: Values = {}): Values {
  const { translation } = values;
  if (typeof translation !== 'object' || translation === null || !('original' in translation)) return values;
  const { exhibits: _, opening: __, ...rest } = values;
  return { ...rest, kind: 'lay-witness', statement: translation.original };
}
