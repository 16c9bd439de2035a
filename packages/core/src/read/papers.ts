import { type Diagnostic, hasErrors, type Outcome, type SourceText, suggest } from '../diagnostic/index.ts';
import { externalPaper, type MatterData, type Paper } from '../matter/index.ts';
import { type Library, paperSchema, type Template } from '../template/index.ts';
import type { World } from '../world.ts';
import { fieldValues, leavesOf, type ProseRead } from './fields.ts';
import { find, keyPlaceOf, type MapNode, type Path, placeOf, spell, type Tree } from './node.ts';
import { readProse } from './prose.ts';
import { shown } from './shape.ts';
import { validate } from './validate.ts';

/** What `papers:` says. */
export interface PapersRead {
  /** All of them in their order, ours by id and template only. */
  readonly listed: MatterData['papers'];
  /** Ours, with their fields. */
  readonly papers: readonly Paper[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readPapers(tree: Tree, library: Library, world: World): Promise<PapersRead> {
  const listed: MatterData['papers'] = [];
  const papers: Paper[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { node, path, index } of paperNodes(tree)) {
    if (node.entries.has('external')) {
      const read = validate(externalPaper, tree, node, path);
      if (read.value) listed.push(read.value);
      diagnostics.push(...read.diagnostics);
    } else {
      const read = await readPaper(tree, node, index, library, world);
      if (read.value) listed.push({ id: read.value.id, template: read.value.template });
      if (read.value) papers.push(read.value);
      diagnostics.push(...read.diagnostics);
    }
  }
  return { listed, papers, diagnostics };
}

/** The entries of `papers:` that are groups of keys; the facts' schema refuses others. */
export function paperNodes(tree: Tree): readonly { node: MapNode; path: Path; index: number }[] {
  const list = find(tree.root, ['papers']);
  if (!list.exact || list.node.kind !== 'list') return [];
  return list.node.items.flatMap((node, index) =>
    node.kind === 'map' ? [{ node, path: ['papers', index], index }] : [],
  );
}

/** The template a paper names, if there is one. */
export function templateOf(node: MapNode, library: Library): Template | undefined {
  const name = node.entries.get('template')?.value;
  return name?.kind === 'scalar' ? library.templates.get(name.text.trim()) : undefined;
}

async function readPaper(
  tree: Tree,
  node: MapNode,
  index: number,
  library: Library,
  world: World,
): Promise<Outcome<Paper>> {
  const path: Path = ['papers', index];
  const template = templateOf(node, library);
  if (!template) return { diagnostics: [noTemplate(tree, node, path, library)] };
  const { fields, name } = template.manifest;
  const read = validate(paperSchema(fields), tree, node, path);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const prose = await readAllProse(tree, node, path, template, world, diagnostics);
  if (!read.value || hasErrors(diagnostics)) return { diagnostics };
  const id = String(read.value.id);
  return { value: { id, template: name, index, fields: fieldValues(fields, read.value, path, prose) }, diagnostics };
}

async function readAllProse(
  tree: Tree,
  node: MapNode,
  path: Path,
  template: Template,
  world: World,
  diagnostics: Diagnostic[],
): Promise<ProseRead> {
  const prose = new Map<string, SourceText>();
  for (const leaf of leavesOf(template.manifest.fields, node, path)) {
    if (leaf.field.type !== 'markdown') continue;
    const read = await readProse(tree, leaf.node, leaf.path, world);
    diagnostics.push(...read.diagnostics);
    if (read.value) prose.set(spell(leaf.path), read.value);
  }
  return prose;
}

function noTemplate(tree: Tree, node: MapNode, path: Path, library: Library): Diagnostic {
  const named = node.entries.get('template')?.value;
  const known = `The templates are ${[...library.templates.keys()].join(', ')}.`;
  if (named?.kind !== 'scalar' || named.text.trim() === '') {
    const what = `${spell(path)} has neither “template” nor “external”.`;
    return { code: 'missing-key', severity: 'error', place: keyPlaceOf(tree, path), what, fix: known };
  }
  const near = suggest(named.text, library.templates.keys());
  return {
    code: 'unknown-template',
    severity: 'error',
    place: placeOf(tree, [...path, 'template']),
    what: `There is no template “${shown(named.text)}”.`,
    fix: near === undefined ? known : `Did you mean “${near}”?`,
  };
}
