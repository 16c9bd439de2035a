import { type Diagnostic, hasErrors, type Path, type Place } from '../diagnostic/index.ts';
import { fromPrepared, type HouseWords, type PreparedLibrary, type Template } from '../template/index.ts';
import type { World } from '../world.ts';
import { readFirmHouse, readHouse } from './house-words.ts';
import { readFirmLaw, readLaw } from './law-register.ts';
import { builtInFiles, firmFiles, type ReadFile } from './library-files.ts';
import { keyPlaceOf, placeOf } from './node.ts';
import { readTemplate } from './read-template.ts';

/** A library as far as it can be read, with all that is wrong with reading it. */
export interface LintRead {
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
  const isFirm = firm !== undefined;
  const files = isFirm ? firmFiles(world) : builtInFiles(world);
  const names = firm ?? ('law' in builtIn ? builtIn.templates.map(({ manifest }) => manifest.name) : builtIn);
  const read = await Promise.all(names.map((name) => lintTemplate(name, files)));
  const words = isFirm ? await firmWords(builtIn, world, files.own) : await builtInWords(world);
  return {
    templates: read.flatMap(({ templates }) => templates),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...words],
  };
}

async function lintTemplate(name: string, files: ReturnType<typeof builtInFiles>): Promise<LintRead> {
  const { value: template, tree, listed, diagnostics } = await readTemplate(name, files);
  const home: Place = { file: `${name}/template.yaml`, line: 1, col: 1 };
  const placed = diagnostics.map((diagnostic) => (diagnostic.place ? diagnostic : { ...diagnostic, place: home }));
  if (!template || !tree) return { templates: [], diagnostics: placed };
  const at = (index: number): Place => placeOf(tree, ['partials', index]);
  const places = new Map(listed.map((partial, index) => [partial, at(index)] as const));
  const keyAt = (path: Path): Place => keyPlaceOf(tree, path);
  return { templates: [{ template, listed: places, keyAt, whole: !hasErrors(diagnostics) }], diagnostics: placed };
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
