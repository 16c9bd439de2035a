import { type Diagnostic, hasErrors, type Outcome, type Place, type SourceText } from '../../diagnostic/index.ts';
import type { Library, Template } from '../../template/index.ts';
import { placeOf, type Tree } from '../node.ts';
import { type Files, readText, readTree } from './library-files.ts';
import { readManifest } from './manifest.ts';

/** The templates named, each a folder with `template.yaml` and `template.md`. */
export async function readTemplates(names: readonly string[], files: Files): Promise<Outcome<Library['templates']>> {
  const read = await Promise.all(names.map((name) => readTemplate(name, files)));
  const diagnostics = read.flatMap((outcome) => outcome.diagnostics);
  const templates = read.flatMap(({ value }) => (value ? [value] : []));
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: new Map(templates.map((template) => [template.manifest.name, template])), diagnostics };
}

/** A template as far as it could be read, mistakes and all. */
interface TemplateRead {
  readonly value?: Template;
  /** Its `template.yaml`. */
  readonly tree?: Tree;
  /** Its `template.md`. */
  readonly body?: SourceText;
  /** The partials it lists. */
  readonly listed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readTemplate(name: string, files: Files): Promise<TemplateRead> {
  if (!isName(name)) return { listed: [], diagnostics: [noName(name)] };
  const [yaml, body] = await Promise.all([
    readTree(`${name}/template.yaml`, files.own),
    readText(`${name}/template.md`, files.own),
  ]);
  const manifest = yaml.value ? readManifest(name, yaml.value) : undefined;
  const partials =
    manifest?.value && yaml.value ? await readPartials(name, manifest.value.partials, yaml.value, files) : undefined;
  const outcomes = [yaml, body, manifest, partials];
  const diagnostics = outcomes.flatMap((outcome) => outcome?.diagnostics ?? []);
  const found = { ...(yaml.value && { tree: yaml.value }), ...(body.value && { body: body.value }) };
  const read = { ...found, listed: manifest?.value?.partials ?? [], diagnostics };
  if (!body.value || !manifest?.value || !partials?.value) return read;
  const { file, text } = body.value;
  return { ...read, value: { manifest: manifest.value.manifest, file, text, partials: partials.value } };
}

type Partials = Template['partials'];

/** A partial is looked for beside its template first, then among those that templates share. */
export async function readPartials(
  name: string,
  names: readonly string[],
  tree: Tree,
  { own, shared }: Files,
): Promise<Outcome<Partials>> {
  const partials = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, partial] of names.entries()) {
    const beside = await readText(`${name}/${partial}.md`, own);
    const text = beside.value ? beside : await readText(`partials/${partial}.md`, shared);
    if (text.value) partials.set(partial, text.value);
    diagnostics.push(
      ...(text.value ? text.diagnostics : [noPartial(name, partial, placeOf(tree, ['partials', index]))]),
    );
  }
  return { value: partials, diagnostics };
}

/** Whether a folder or a partial may be called so. */
export function isName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/** A folder's name is what a matter calls its template by. */
function noName(name: string): Diagnostic {
  const what = `“${name}” is no name for a template.`;
  return {
    code: 'template-manifest',
    severity: 'error',
    what,
    fix: 'Call the folder by lower-case words and hyphens.',
  };
}

function noPartial(name: string, partial: string, place: Place): Diagnostic {
  return {
    code: 'template-unknown-helper',
    severity: 'error',
    place,
    what: `The template ${name} lists the partial “${partial}”, and there is no such file.`,
    fix: `Write ${name}/${partial}.md or partials/${partial}.md.`,
  };
}
