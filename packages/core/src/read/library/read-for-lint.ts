import { type Diagnostic, hasErrors, type Path, type Place, type SourceText } from '../../diagnostic/index.ts';
import {
  fromPrepared,
  type HouseWords,
  type Manifest,
  type PreparedLibrary,
  type Template,
} from '../../template/index.ts';
import type { World } from '../../world.ts';
import { find, keyPlaceOf, placeOf, type Tree } from '../node.ts';
import { readFirmHouse, readHouse } from './house-words.ts';
import { readFirmLaw, readLaw } from './law-register.ts';
import { builtInFiles, type Files, firmFiles, type ReadFile } from './library-files.ts';
import { readLibrary, readSharedPartials } from './read-library.ts';
import { isName, readPartials, readTemplate } from './read-template.ts';

/** A library as far as it can be read, with all that is wrong with reading it. */
interface LintRead {
  readonly templates: readonly LintTemplate[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface LintTemplate {
  readonly template: Template;
  /** The partials that `template.yaml` lists, each with where. */
  readonly listed: ReadonlyMap<string, Place>;
  /** Where a key of `template.yaml` stands. */
  readonly keyAt: (path: Path) => Place;
  /** Whether all of it could be read. */
  readonly whole: boolean;
  /** Whether its manifest could not be read, so that its fields are not known. */
  readonly nameless: boolean;
  /** Of a built-in template that calls partials of the firm's: their files, which alone are looked at. */
  readonly borrowed?: ReadonlySet<string>;
}

/**
 * Reads the templates of a firm's folder, or the built-in ones where there is no firm's, with house words and law; unlike
 * `readLibrary` it goes on past every mistake.
 */
export async function readForLint(
  builtIn: readonly string[] | PreparedLibrary,
  world: World,
  firm: readonly string[] | undefined,
): Promise<LintRead> {
  if (firm === undefined && 'law' in builtIn) return { templates: preparedTemplates(builtIn), diagnostics: [] };
  const isFirm = firm !== undefined;
  const files = isFirm ? firmFiles(world) : builtInFiles(world);
  const names = firm ?? ('law' in builtIn ? [] : builtIn);
  const read = await Promise.all(names.map((name) => lintTemplate(name, files)));
  const words = isFirm ? await firmWords(builtIn, world, files.own) : await builtInWords(world);
  const borrowers = isFirm ? await borrowersOf(builtIn, world, names) : { templates: [], diagnostics: [] };
  const all = [...read, borrowers];
  return {
    templates: all.flatMap(({ templates }) => templates),
    diagnostics: [...all.flatMap(({ diagnostics }) => diagnostics), ...words],
  };
}

/** What was read before has no mistakes in its manifests, and is not read again. */
function preparedTemplates(library: PreparedLibrary): readonly LintTemplate[] {
  return [...fromPrepared(library).templates.values()].map((template) => {
    const place = home(template.manifest.name);
    const listed = new Map([...template.partials.keys()].map((name) => [name, place] as const));
    return { template, listed, keyAt: () => place, whole: true, nameless: false };
  });
}

/** Built-in templates that call shared partials for which the firm has words of its own. */
async function borrowersOf(
  builtIn: readonly string[] | PreparedLibrary,
  world: World,
  firm: readonly string[],
): Promise<LintRead> {
  const { readFirmTemplate: _, ...alone } = world;
  const { value: library } = await readLibrary(builtIn, alone);
  if (!library) return { templates: [], diagnostics: [] };
  const { value = library.templates, diagnostics } = await readSharedPartials(library, firmFiles(world));
  const changed = [...value.values()].filter(
    (template) => library.templates.get(template.manifest.name) !== template && !firm.includes(template.manifest.name),
  );
  const templates = changed.map((template): LintTemplate => {
    const before = library.templates.get(template.manifest.name)?.partials;
    const ours = [...template.partials].filter(([name, partial]) => before?.get(name) !== partial);
    const borrowed = new Set(ours.map(([, { file }]) => file));
    return {
      template,
      listed: new Map(),
      keyAt: () => home(template.manifest.name),
      whole: false,
      nameless: false,
      borrowed,
    };
  });
  return { templates, diagnostics };
}

function home(template: string): Place {
  return { file: `${template}/template.yaml`, line: 1, col: 1 };
}

async function lintTemplate(name: string, files: Files): Promise<LintRead> {
  const { value, tree, body, listed, diagnostics } = await readTemplate(name, files);
  const placed = diagnostics.map((diagnostic) => ({ ...diagnostic, place: diagnostic.place ?? home(name) }));
  const template = value ?? (tree && body && (await textAlone(name, tree, body, files)));
  if (!template || !tree) return { templates: [], diagnostics: placed };
  const at = (index: number): Place => placeOf(tree, ['partials', index]);
  const places = new Map(listed.map((partial, index) => [partial, at(index)] as const));
  const keyAt = (path: Path): Place => keyPlaceOf(tree, path);
  const whole = !hasErrors(diagnostics);
  const lintable: LintTemplate = { template, listed: places, keyAt, whole, nameless: value === undefined };
  return { templates: [lintable], diagnostics: placed };
}

/** The text of a template whose manifest cannot be read: nobody knows its fields, but its lines can be looked at. */
async function textAlone(name: string, tree: Tree, body: SourceText, files: Files): Promise<Template> {
  const { node } = find(tree.root, ['partials']);
  const names = node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
  const partials = await readPartials(name, names.filter(isName), tree, files);
  const manifest: Manifest = {
    name,
    about: '',
    nature: 'motion',
    title: '',
    footer: '',
    fileName: name,
    fields: {},
  };
  return { manifest, file: body.file, text: body.text, partials: partials.value ?? new Map() };
}

async function builtInWords({ readTemplate }: World): Promise<readonly Diagnostic[]> {
  return [...(await readHouse(readTemplate)).diagnostics, ...(await readLaw(readTemplate)).diagnostics];
}

async function firmWords(
  builtIn: readonly string[] | PreparedLibrary,
  world: World,
  own: ReadFile,
): Promise<readonly Diagnostic[]> {
  const house: HouseWords =
    'law' in builtIn ? fromPrepared(builtIn).house : ((await readHouse(world.readTemplate)).value ?? {});
  return [...(await readFirmHouse(house, own)).diagnostics, ...(await readFirmLaw(own)).diagnostics];
}
