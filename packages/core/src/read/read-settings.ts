import * as z from 'zod';
import type { Outcome } from '../diagnostic/index.ts';
import { readText } from './text-file.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml/index.ts';

const settings = z.strictObject({
  templates: z
    .string()
    .trim()
    .min(1, 'text cannot be empty')
    .optional()
    .describe('The folder of the firm’s own templates, beside engross.yaml.'),
});

/** What a firm settles once for all its matters: `engross.yaml`. */
export type Settings = z.infer<typeof settings>;

/**
 * Reads `engross.yaml`. Every mistake comes back at once, as those of a matter do.
 *
 * @example
 * const { value } = readSettings('engross.yaml', bytes); // { templates: 'our-templates' }
 */
export function readSettings(file: string, bytes: Uint8Array): Outcome<Settings> {
  const text = readText(file, bytes);
  const tree = text.value && readYaml(text.value);
  const read = tree?.value && validate(settings, tree.value, tree.value.root, []);
  const diagnostics = [text, tree, read].flatMap((outcome) => outcome?.diagnostics ?? []);
  return read?.value ? { value: read.value, diagnostics } : { diagnostics };
}
