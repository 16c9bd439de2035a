import * as z from 'zod';
import { type Diagnostic, type Path, spell, suggest } from '../diagnostic/index.ts';
import { time } from '../matter/index.ts';
import { find, isNothing, type Node, placeOf, type Tree } from './node.ts';
import { shown, unwrapped } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** What a schema has against a value, told to the person who wrote it. `base` is where the value stands in the tree. */
export function explain(issue: Issue, schema: z.core.$ZodType, tree: Tree, base: Path): Diagnostic {
  const inside = issue.path.filter((part) => typeof part !== 'symbol');
  const path = [...base, ...inside];
  const found = find(tree.root, path);
  if (!found.exact || isNothing(found.node)) return missing(path, describe(schema, inside), tree, found.exact);
  if (issue.code === 'invalid_type') return wrongType(issue, path, found.node, tree);
  if (issue.code === 'invalid_value') return notAChoice(issue, path, found.node, tree);
  return badValue(issue, path, found.node, tree);
}

function missing(path: Path, help: string | undefined, tree: Tree, written: boolean): Diagnostic {
  if (path.length === 0) return noFile(tree);
  const key = path.at(-1);
  const parent = spell(path.slice(0, -1)) || 'The file';
  return {
    code: 'missing-key',
    severity: 'error',
    place: placeOf(tree, path),
    what: written ? `${spell(path)} is empty.` : `${parent} has no “${key}”.`,
    ...(help === undefined ? {} : { why: help }),
    fix: typeof key === 'number' ? 'Write a value after the dash, or remove the dash.' : `Add “${key}: …”.`,
  };
}

/** A file that says `~` or `null`, or an object that is none. */
function noFile(tree: Tree): Diagnostic {
  return {
    code: 'missing-key',
    severity: 'error',
    place: placeOf(tree, []),
    what: tree.written ? 'This file is empty.' : 'There is no matter in it.',
    fix: 'Start with: engross new motion-to-intervene',
  };
}

const kinds: Readonly<Record<string, { readonly name: string; readonly fix: string }>> = {
  string: { name: 'text', fix: 'Write one value after the colon.' },
  array: { name: 'a list', fix: 'Write each item on a line of its own, starting with a dash.' },
  object: {
    name: 'a group of keys',
    fix: 'Write each key on a line of its own, indented, with a colon: “key: value”.',
  },
  record: {
    name: 'a group of keys',
    fix: 'Write each key on a line of its own, indented, with a colon: “key: value”.',
  },
  boolean: { name: 'yes or no', fix: 'Write yes or no, without quotes.' },
  number: { name: 'a number', fix: 'Write digits, without quotes.' },
  int: { name: 'a whole number', fix: 'Write digits, without quotes.' },
};

function wrongType(issue: z.core.$ZodIssueInvalidType, path: Path, node: Node, tree: Tree): Diagnostic {
  const wanted = kinds[issue.expected] ?? { name: 'something else', fix: 'Write another value.' };
  return {
    code: 'wrong-type',
    severity: 'error',
    place: placeOf(tree, path),
    what: `${spell(path) || 'The file'} is ${given(node)}, but should be ${wanted.name}.`,
    fix: wanted.fix,
  };
}

function given(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a group of keys';
  return `“${shown(node.text)}”`;
}

function notAChoice(issue: z.core.$ZodIssueInvalidValue, path: Path, node: Node, tree: Tree): Diagnostic {
  const choices = issue.values.map(String);
  const near = node.kind === 'scalar' ? suggest(node.text, choices) : undefined;
  return {
    code: 'bad-value',
    severity: 'error',
    place: placeOf(tree, path),
    what: `${spell(path)} is ${given(node)}, which is not one of its values.`,
    fix: near === undefined ? `Write ${choices.join(', ')}.` : `Did you mean “${near}”?`,
  };
}

function badValue(issue: Issue, path: Path, node: Node, tree: Tree): Diagnostic {
  const fix = node.kind === 'scalar' ? fixFor(issue, node.text) : undefined;
  return {
    code: 'bad-value',
    severity: 'error',
    place: placeOf(tree, path),
    what: `${spell(path)} is ${isEmptyList(node) ? 'an empty list' : given(node)}, ${objection(issue, node)}.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function isEmptyList(node: Node): boolean {
  return node.kind === 'list' && node.items.length === 0;
}

/** A time as somebody says it, in the form that is read. */
function timeOf(text: string): string | undefined {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.h](\d\d))?\s?(a|p)?\.?\s?(?:m\.?)?$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const written = half === undefined ? `${hour}:${minute}` : `${hour}:${minute} ${half.toLowerCase()}.m.`;
  return time.safeParse(written).success ? written : undefined;
}

/** A date in the right form that is wrong all the same is one no calendar has. */
function objection(issue: Issue, node: Node): string {
  if (isEmptyList(node)) return `and ${issue.message}`;
  const noDay = issue.code === 'invalid_format' && issue.format === 'date' && node.kind === 'scalar';
  return noDay && /^\d{4}-\d\d-\d\d$/.test(node.text) ? 'and there is no such day' : `but ${issue.message}`;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** The right form of a date or an id, where the wrong one says enough. */
function fixFor(issue: Issue, text: string): string | undefined {
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format === 'date') {
    const iso = isoOf(text.trim());
    return iso === undefined ? undefined : `Write ${iso}.`;
  }
  if (issue.message.startsWith('a time')) {
    const clock = timeOf(text.trim());
    return clock === undefined ? undefined : `Write ${clock}${clock.endsWith('.') ? '' : '.'}`;
  }
  const slug = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
  return issue.message.startsWith('an id') && /^[a-z]/.test(slug) ? `Write ${shown(slug)}.` : undefined;
}

/** `April 2, 2026`, `Apr. 2, 2026`, `4/2/2026` and `2026-4-2`, as Americans write dates. */
function isoOf(text: string): string | undefined {
  const numeric = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (numeric) return iso(numeric[3], numeric[1], numeric[2]);
  const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (short) return iso(short[1], short[2], short[3]);
  const spelled = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  const month = months.findIndex((name) => name.startsWith(spelled?.[1]?.toLowerCase() ?? '-'));
  return spelled && month >= 0 ? iso(spelled[3], String(month + 1), spelled[2]) : undefined;
}

function iso(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : undefined;
}

/** What the schema says about the value at a path. */
function describe(schema: z.core.$ZodType, path: Path): string | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const part of path) at = at && inside(unwrapped(at), part);
  return at instanceof z.ZodType ? (at.description ?? descriptionOf(unwrapped(at))) : undefined;
}

function inside(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}
