import type * as z from 'zod';
import { type Diagnostic, hasErrors, type Outcome, type Path, spell } from '../diagnostic/index.ts';
import { explain } from './explain.ts';
import type { Node, Tree } from './node.ts';
import { objectionTo } from './objections.ts';
import { Shaper } from './shape.ts';

/** Holds the part of a tree at `path` against a schema: typed data, or every mistake in it. */
export function validate<T extends z.ZodType>(schema: T, tree: Tree, node: Node, path: Path): Outcome<z.output<T>> {
  const shaper = new Shaper(tree);
  const shaped = shaper.shape(schema, node, path);
  const result = schema.safeParse(shaped, { error: objectionTo });
  const diagnostics = [...shaper.diagnostics, ...issuesOf(result.error, shaper, schema, tree, path)];
  return result.success && !hasErrors(diagnostics) ? { value: result.data, diagnostics } : { diagnostics };
}

function issuesOf(
  error: z.ZodError | undefined,
  shaper: Shaper,
  schema: z.ZodType,
  tree: Tree,
  base: Path,
): readonly Diagnostic[] {
  const issues = (error?.issues ?? []).flatMap(innermost);
  const told = issues.filter((issue) => !shaper.meant.has(spell([...base, ...issue.path.map(String)])));
  return told.map((issue) => explain(issue, schema, tree, base));
}

/** A union says what each of its branches has against a value: the branch of the value's own kind is the one meant. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  const meant = branch ?? issue.errors[0] ?? [];
  if (meant.length === 0) return [issue];
  return meant.flatMap(innermost).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
