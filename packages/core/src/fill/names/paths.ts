import type { MustacheStatement, PathExpression } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { suggest, thereAre } from '../../diagnostic/index.ts';
import { coreNames, type Shape } from '../../template/index.ts';
import { helpers } from '../helpers/index.ts';
import { startOf } from '../scope.ts';
import { anything, entryOf, type Seen } from './seen.ts';
import { report, type Walk, warn } from './walk.ts';

/** Whether a value is printed, so that it must be there, or only asked about. */
export type Use = 'printed' | 'asked';

/** A path, or (where Handlebars allows one for a name) a literal, which names nothing here. */
export function checkPath(path: MustacheStatement['path'], use: Use, walk: Walk): Seen {
  if (path.type !== 'PathExpression') {
    report(walk, path.loc, 'template-syntax', 'A value in quotes prints nothing: write it without braces.');
    return anything;
  }
  const { from, parts } = startOf(path, walk.scope);
  if (from === undefined) return reportNowhere(path, walk);
  const seen = parts.reduce((at, part) => checkedEntry(at, part, path, walk), from);
  if (seen.shape.field !== undefined) walk.findings.fields.add(seen.shape.field);
  noteFact(seen, walk);
  if (use === 'printed' && seen.shape.maybe) warnMissing(path, seen.shape, walk);
  return seen;
}

/** A fact of the case, by its name from the top; what is within a loop belongs to the list. */
function noteFact({ key, shape }: Seen, { findings }: Walk): void {
  const isCore = key !== undefined && coreNames.entries.has(key.split('.')[0] ?? '');
  if (isCore && shape.kind !== 'group') findings.facts.add(key);
}

function reportNowhere(path: PathExpression, walk: Walk): Seen {
  const [what, fix] = path.data
    ? [
        `“${path.original}” means nothing here.`,
        'Inside {{#each}} there are @index, @first and @last; everywhere @root.',
      ]
    : [`“${path.original}” climbs out of the template.`, 'Each ../ leaves one {{#each}} or {{#with}}.'];
  report(walk, path.loc, 'template-unknown-name', what, fix);
  return anything;
}

function checkedEntry(from: Seen, part: string, path: PathExpression, walk: Walk): Seen {
  const entry = entryOf(from, part, walk.known);
  if (from.shape.field !== undefined) walk.findings.fields.add(from.shape.field);
  if (entry) return entry;
  const fix = whatInstead(from.shape, part, walk);
  report(walk, path.loc, 'template-unknown-name', `Nothing defines “${path.original}”.`, fix);
  return anything;
}

function whatInstead(shape: Shape, part: string, walk: Walk): string {
  if (shape.kind === 'list') return `A list has no “${part}”: go through it with {{#each …}}.`;
  if (shape.kind !== 'group') return `There is no “${part}” in a single fact.`;
  const root = walk.scope.root.shape;
  if (shape !== root && root.kind === 'group' && root.entries.has(part)) {
    return `Inside {{#each}} or {{#with}} write @root.${part}.`;
  }
  const near = suggest(part, shape.entries.keys());
  if (near) return `Did you mean “${near}”?`;
  const helper = shape === root ? helpers.get(part) : undefined;
  if (helper) return `It is a helper, written ${helper.usage}.`;
  if (shape === root) return 'Declare it under “fields” in template.yaml.';
  return thereAre(shape.entries.keys());
}

function warnMissing(path: PathExpression, { field }: Shape, walk: Walk): void {
  const guard = `Put it inside {{#if ${path.original}}} … {{/if}}`;
  warn(
    walk,
    path.loc,
    'template-unguarded',
    `“${path.original}” may be left out of a matter, and nothing would be printed here.`,
    field === undefined ? `${guard}.` : `${guard}, or say required: yes or blank: yes in template.yaml.`,
  );
}
