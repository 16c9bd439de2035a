import { hasErrors } from '../diagnostic/index.ts';
import type { Template } from '../template/index.ts';
import { check } from './prepare.ts';

/** What the texts of a template read. */
interface Used {
  /** Fields by their path in `template.yaml`, e.g. `interests.of.heading`. */
  readonly fields: ReadonlySet<string>;
  /** Partials by name. */
  readonly partials: ReadonlySet<string>;
  /** Facts of the case, as written from the top, e.g. `case.number`. */
  readonly facts: ReadonlySet<string>;
}

/** What a template uses; nothing where a text of it cannot be read, since then nobody knows. */
export function usedIn(template: Template): Used | undefined {
  const { findings, diagnostics } = check(template);
  return hasErrors(diagnostics) ? undefined : findings;
}
