import { type Diagnostic, type Outcome, type SourceText, sourceOfFile } from '../../diagnostic/index.ts';
import type { World } from '../../world.ts';
import { badCharacters } from '../characters.ts';
import type { Tree } from '../node.ts';
import { readYaml } from '../yaml/index.ts';

/** Where the files of a library come from. */
export interface Files {
  /** The folder that a template stands in. */
  readonly own: ReadFile;
  /** Where its shared partials are looked for: the firm's folder first. */
  readonly shared: ReadFile;
}

export type ReadFile = World['readTemplate'];

export function builtInFiles({ readTemplate }: World): Files {
  return { own: readTemplate, shared: readTemplate };
}

export function firmFiles({ readFirmTemplate, readTemplate }: World): Files {
  const own: ReadFile = async (path) => readFirmTemplate?.(path);
  return { own, shared: async (path) => (await own(path)) ?? readTemplate(path) };
}

export async function readTree(path: string, read: ReadFile): Promise<Outcome<Tree>> {
  const text = await readText(path, read);
  if (!text.value) return { diagnostics: text.diagnostics };
  const tree = readYaml(text.value);
  return { ...tree, diagnostics: [...text.diagnostics, ...tree.diagnostics] };
}

export async function readText(path: string, read: ReadFile): Promise<Outcome<SourceText>> {
  const text = await read(path);
  if (text === undefined) return { diagnostics: [notFound(path)] };
  const source = sourceOfFile(path, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return { value: source, diagnostics: badCharacters(source) };
}

function notFound(path: string): Diagnostic {
  const what = `The template library has no file ${path}.`;
  return {
    code: 'file-not-found',
    severity: 'error',
    what,
    fix: 'A template is a folder with template.md and template.yaml.',
  };
}
