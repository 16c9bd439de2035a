import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostic/index.ts';
import { fromPrepared, type Library, type PreparedLibrary } from '../../template/index.ts';
import type { World } from '../../world.ts';
import { readFirmHouse, readHouse } from './house-words.ts';
import { readFirmLaw, readLaw } from './law-register.ts';
import { builtInFiles, type Files, firmFiles, readText } from './library-files.ts';
import { readTemplates } from './read-template.ts';

/**
 * Reads the built-in templates named (or takes them as prepared) and a firm's own, with their partials, and what all
 * of them share: house words and the register of law. The firm's folder is what `world.readFirmTemplate` reads: a
 * template of its goes before the built-in one of that name as a whole, a shared partial, a house word or an entry of
 * law one by one.
 *
 * @example
 * const { value: library } = await readLibrary(['motion-to-intervene'], world);
 * @example
 * const { value: library } = await readLibrary(prepared, world, ['client-alert', 'motion-for-leave']);
 */
export async function readLibrary(
  builtIn: readonly string[] | PreparedLibrary,
  world: World,
  firm: readonly string[] = [],
): Promise<Outcome<Library>> {
  if (!('law' in builtIn)) return readAnew(builtIn, world, firm);
  const prepared = fromPrepared(builtIn);
  return world.readFirmTemplate ? merge(prepared, world, firm) : { value: prepared, diagnostics: [] };
}

async function readAnew(names: readonly string[], world: World, firm: readonly string[]): Promise<Outcome<Library>> {
  const builtIn = names.filter((name) => !firm.includes(name));
  const templates = await readTemplates(builtIn, builtInFiles(world));
  const [house, law] = [await readHouse(world.readTemplate), await readLaw(world.readTemplate)];
  const diagnostics = [templates, house, law].flatMap((outcome) => outcome.diagnostics);
  if (!templates.value || !house.value || !law.value || hasErrors(diagnostics)) return { diagnostics };
  const library = { templates: templates.value, house: house.value, law: law.value };
  if (!world.readFirmTemplate) return { value: library, diagnostics };
  const merged = await merge(library, world, firm);
  return { ...merged, diagnostics: [...diagnostics, ...merged.diagnostics] };
}

/** A firm's folder over a library that was read before. */
async function merge(library: Library, world: World, firm: readonly string[]): Promise<Outcome<Library>> {
  const files = firmFiles(world);
  const theirs = await readTemplates(firm, files);
  const [house, law] = [await readFirmHouse(library.house, files.own), await readFirmLaw(files.own)];
  const shared = await readSharedPartials(library, files);
  const diagnostics = [theirs, house, law, shared].flatMap((outcome) => outcome.diagnostics);
  if (!theirs.value || !house.value || !law.value || hasErrors(diagnostics)) return { diagnostics };
  const templates = new Map([...(shared.value ?? library.templates), ...theirs.value]);
  return { value: { templates, house: house.value, law: new Map([...library.law, ...law.value]) }, diagnostics };
}

/** Built-in templates that call a shared partial for which the firm has words of its own. */
export async function readSharedPartials(
  { templates }: Library,
  { own }: Files,
): Promise<Outcome<Library['templates']>> {
  const replaced = new Map(templates);
  const diagnostics: Diagnostic[] = [];
  for (const template of templates.values()) {
    const partials = new Map(template.partials);
    for (const [name, { file }] of template.partials) {
      const text = file.startsWith('partials/') ? await readText(file, own) : undefined;
      if (text?.value) partials.set(name, text.value);
      if (text?.value) diagnostics.push(...text.diagnostics);
    }
    const changed = [...partials].some(([name, partial]) => template.partials.get(name) !== partial);
    if (changed) replaced.set(template.manifest.name, { ...template, partials, sound: false });
  }
  return { value: replaced, diagnostics };
}
