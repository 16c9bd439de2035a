import {
  type Diagnostic,
  hasErrors,
  type Outcome,
  type SourceText,
  sourceOfFile,
  suggest,
} from '../diagnostic/index.ts';
import {
  type HouseWords,
  houseWordKeys,
  type LawEntry,
  type LawRegister,
  type Library,
  lawEntries,
  missingHouseWords,
  type Template,
} from '../template/index.ts';
import type { World } from '../world.ts';
import { badCharacters } from './characters.ts';
import { type ManifestRead, readManifest } from './manifest.ts';
import { find, keyPlaceOf, type Node, type Path, placeIn, spell, type Tree } from './node.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml/index.ts';

/**
 * Reads the templates named, with their partials, and what all of them share: house words and the register of law.
 *
 * @example
 * const { value: library } = await readLibrary(['motion-to-intervene'], world);
 */
export async function readLibrary(names: readonly string[], world: World): Promise<Outcome<Library>> {
  const templates = await Promise.all(names.map((name) => readTemplate(name, world)));
  const house = await readHouse(world);
  const law = await readLaw(world);
  const diagnostics = [...templates, house, law].flatMap((outcome) => outcome.diagnostics);
  const read = templates.flatMap(({ value }) => (value ? [value] : []));
  if (!house.value || !law.value || hasErrors(diagnostics)) return { diagnostics };
  const byName = new Map(read.map((template) => [template.manifest.name, template]));
  return { value: { templates: byName, house: house.value, law: law.value }, diagnostics };
}

async function readTemplate(name: string, world: World): Promise<Outcome<Template>> {
  const [yaml, body] = await Promise.all([
    readTree(`${name}/template.yaml`, world),
    readText(`${name}/template.md`, world),
  ]);
  const manifest = yaml.value ? readManifest(name, yaml.value) : undefined;
  const partials = manifest?.value ? await readPartials(name, manifest.value, world) : undefined;
  const outcomes = [yaml, body, manifest, partials];
  const diagnostics = outcomes.flatMap((outcome) => outcome?.diagnostics ?? []);
  if (!body.value || !manifest?.value || !partials?.value || hasErrors(diagnostics)) return { diagnostics };
  const { file, text } = body.value;
  return { value: { manifest: manifest.value.manifest, file, text, partials: partials.value }, diagnostics };
}

type Partials = Template['partials'];

/** A partial is looked for beside its template first, then among those that templates share. */
async function readPartials(name: string, read: ManifestRead, world: World): Promise<Outcome<Partials>> {
  const partials = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  for (const partial of read.partials) {
    const own = await readText(`${name}/${partial}.md`, world);
    const text = own.value ? own : await readText(`partials/${partial}.md`, world);
    if (text.value) partials.set(partial, text.value);
    diagnostics.push(...(text.value ? text.diagnostics : [noPartial(name, partial)]));
  }
  return { value: partials, diagnostics };
}

async function readHouse(world: World): Promise<Outcome<HouseWords>> {
  const tree = await readTree('house.yaml', world);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const words = new Map<string, string>();
  const wrong = flatten(tree.value.root, [], words, tree.value);
  const house = Object.fromEntries(words);
  return { value: house, diagnostics: [...wrong, ...checkHouse(house, tree.value)] };
}

/** A word that is missing would print as its key; one that nothing prints is most likely mistyped. */
function checkHouse(house: HouseWords, tree: Tree): readonly Diagnostic[] {
  const known: readonly string[] = houseWordKeys;
  const missing = missingHouseWords(house).map((key): Diagnostic => {
    return {
      code: 'missing-key',
      severity: 'error',
      place: placeIn(tree, 0),
      what: `house.yaml has no “${key}”.`,
      fix: `Add “${key}: …”.`,
    };
  });
  const unknown = Object.keys(house).filter((key) => !known.includes(key));
  return [...missing, ...unknown.map((key) => unknownWord(key, suggest(key, known), tree))];
}

function unknownWord(key: string, near: string | undefined, tree: Tree): Diagnostic {
  const nested = find(tree.root, [key]).exact ? [key] : key.split('.');
  return {
    code: 'unknown-key',
    severity: 'warning',
    place: keyPlaceOf(tree, nested),
    what: `Nothing prints the word “${key}”.`,
    fix: near === undefined ? 'Remove it.' : `Did you mean “${near}”?`,
  };
}

/** `counsel: { bar: SBN }` and `counsel.bar: SBN` are the same word. */
function flatten(node: Node, path: Path, words: Map<string, string>, tree: Tree): readonly Diagnostic[] {
  if (node.kind === 'scalar' && path.length > 0) words.set(spell(path), node.text);
  if (node.kind === 'map') {
    return [...node.entries].flatMap(([key, entry]) => flatten(entry.value, [...path, key], words, tree));
  }
  if (node.kind === 'scalar' && path.length > 0) return [];
  const what = `${spell(path) || 'house.yaml'} should be words, each with its key.`;
  return [{ code: 'wrong-type', severity: 'error', place: placeIn(tree, node.at), what, fix: 'Write “key: word”.' }];
}

async function readLaw(world: World): Promise<Outcome<LawRegister>> {
  const tree = await readTree('law.yaml', world);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const read = validate(lawEntries, tree.value, tree.value.root, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const entries = read.value.map((entry): [string, LawEntry] => [entry.key, entry]);
  return { value: new Map(entries), diagnostics: read.diagnostics };
}

async function readTree(path: string, world: World): Promise<Outcome<Tree>> {
  const text = await readText(path, world);
  if (!text.value) return { diagnostics: text.diagnostics };
  const tree = readYaml(text.value);
  return { ...tree, diagnostics: [...text.diagnostics, ...tree.diagnostics] };
}

async function readText(path: string, world: World): Promise<Outcome<SourceText>> {
  const text = await world.readTemplate(path);
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

function noPartial(name: string, partial: string): Diagnostic {
  return {
    code: 'template-unknown-helper',
    severity: 'error',
    what: `The template ${name} lists the partial “${partial}”, and there is no such file.`,
    fix: `Write ${name}/${partial}.md or partials/${partial}.md.`,
  };
}
