import {
  type Diagnostic,
  type Outcome,
  type Path,
  type SourceText,
  sourceOfFile,
  spell,
  suggest,
} from '../../diagnostic/index.ts';
import { type ExternalFile, externalPaper, type ImageFile, type MatterData, type Paper } from '../../matter/index.ts';
import { type Library, paperSchema, type Template } from '../../template/index.ts';
import type { World } from '../../world.ts';
import { readImage } from '../image/index.ts';
import { find, keyPlaceOf, type MapNode, type Node, placeIn, placeOf, type Tree } from '../node.ts';
import type { FileSeen } from '../protected/index.ts';
import { shown } from '../shape.ts';
import { sourceOf } from '../source-of.ts';
import { validate } from '../validate.ts';
import { markedUp } from './as-typed.ts';
import { type FileBeside, readBeside } from './beside.ts';
import { type FilesRead, fieldValues, type Leaf, leavesOf } from './fields.ts';
import { readProse } from './prose.ts';
import { checkRequiredWhen } from './required-when.ts';

/** What `papers:` says. */
export interface PapersRead {
  /** All of them in their order, ours by id and template only. */
  readonly listed: MatterData['papers'];
  /** Ours, with their fields. */
  readonly papers: readonly Paper[];
  /** The prose files they name, each as often as it is named. */
  readonly files: readonly SourceText[];
  /** The texts of their templates, each once. */
  readonly templates: readonly SourceText[];
  /** The pictures and PDFs they name. */
  readonly seen: readonly FileSeen[];
  /** The fields and titles that the papers’ files are called by. */
  readonly inFileNames: readonly Path[];
  /** The files of external papers, by id. */
  readonly externals: ReadonlyMap<string, ExternalFile>;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readPapers(tree: Tree, library: Library, world: World): Promise<PapersRead> {
  const reader = new PaperReader(tree, library, world);
  for (const { node, index } of paperNodes(tree)) {
    if (node.entries.has('external')) await reader.readExternal(node, index);
    else await reader.read(node, index);
  }
  return reader;
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

function textsOf({ file, text, partials }: Template): readonly SourceText[] {
  return [{ file, text }, ...partials.values()].map((each) => sourceOfFile(each.file, each.text));
}

/** The names in the braces of a manifest’s text: `kind` and `slug` of `{{kind}}-{{slug}}`. */
function namesRead(text: string): readonly string[] {
  const braces = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, inside = '']) => inside);
  return braces.flatMap((inside) => inside.match(/[A-Za-z][\w-]*/g) ?? []);
}

class PaperReader implements PapersRead {
  readonly listed: MatterData['papers'] = [];
  readonly papers: Paper[] = [];
  readonly files: SourceText[] = [];
  readonly seen: FileSeen[] = [];
  readonly inFileNames: Path[] = [];
  readonly #used = new Set<Template>();
  readonly externals = new Map<string, ExternalFile>();
  readonly diagnostics: Diagnostic[] = [];
  #prose = 0;
  readonly #tree: Tree;
  readonly #library: Library;
  readonly #world: World;

  constructor(tree: Tree, library: Library, world: World) {
    this.#tree = tree;
    this.#library = library;
    this.#world = world;
  }

  get templates(): readonly SourceText[] {
    return [...this.#used].flatMap(textsOf);
  }

  /** Whether its file is there already is for `check/` to say: a draft may wait for it. */
  async readExternal(node: MapNode, index: number): Promise<void> {
    const read = validate(externalPaper, this.#tree, node, ['papers', index]);
    this.#report(read.diagnostics);
    this.inFileNames.push(['papers', index, 'title']);
    const named = node.entries.get('external')?.value;
    const file = named?.kind === 'scalar' ? await readBeside(this.#tree, named, this.#world) : undefined;
    this.#report(file?.diagnostics ?? []);
    if (file?.value && !isPdf(file.value.bytes)) this.diagnostics.push(noPdf(file.value));
    if (file?.value) this.seen.push({ bytes: file.value.bytes, path: ['papers', index, 'external'] });
    if (!read.value) return;
    this.listed.push(read.value);
    this.externals.set(read.value.id, file?.value ? { bytes: file.value.bytes } : 'missing');
  }

  async read(node: MapNode, index: number): Promise<void> {
    const path: Path = ['papers', index];
    const template = templateOf(node, this.#library);
    if (!template) {
      this.diagnostics.push(noTemplate(this.#tree, node, path, this.#library));
      return;
    }
    this.#used.add(template);
    const { fields, name, fileName } = template.manifest;
    this.inFileNames.push(...namesRead(fileName).map((field) => [...path, field]));
    const read = validate(paperSchema(fields), this.#tree, node, path);
    this.#report(read.diagnostics);
    this.#report(checkRequiredWhen(fields, this.#tree, node, path));
    const files = await this.#files(node, path, template);
    if (!read.value) return;
    const id = String(read.value.id);
    this.listed.push({ id, template: name });
    this.papers.push({ id, template: name, index, fields: fieldValues(fields, read.value, path, files) });
  }

  /** Read also where the paper has mistakes elsewhere: a missing file is one more to report. */
  async #files(node: MapNode, path: Path, template: Template): Promise<FilesRead> {
    const prose = new Map<string, SourceText>();
    const images = new Map<string, ImageFile>();
    for (const leaf of leavesOf(template.manifest.fields, node, path)) {
      if (leaf.field.type === 'markdown') {
        const source = this.#keep(await readProse(this.#tree, leaf.node, leaf.path, this.#world));
        if (source && this.#hasRoom(source, leaf)) prose.set(spell(leaf.path), source);
        if (source && leaf.node.kind === 'map') this.files.push(source);
      }
      if (leaf.field.type === 'text' && leaf.node.kind === 'scalar') {
        this.#report(markedUp(sourceOf(this.#tree, leaf.node, leaf.path)));
      }
      if (leaf.field.type === 'image') {
        const image = this.#keep(await readImage(this.#tree, leaf.node, this.#world));
        if (image) images.set(spell(leaf.path), image);
        if (image) this.seen.push({ bytes: image.bytes, path: [...leaf.path, 'file'] });
      }
    }
    return { prose, images };
  }

  /** Says once, where it happens, that there is more prose than any packet holds. */
  #hasRoom({ text }: SourceText, { node, path }: Leaf): boolean {
    const before = this.#prose;
    this.#prose += text.length;
    if (before <= mostProse && this.#prose > mostProse) this.diagnostics.push(tooMuch(this.#tree, node, path));
    return this.#prose <= mostProse;
  }

  #keep<T>({ value, diagnostics }: Outcome<T>): T | undefined {
    this.#report(diagnostics);
    return value;
  }

  /** One by one: no call takes a hundred thousand arguments. */
  #report(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
  }
}

/** The mark of a PDF stands in its first kilobyte (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function noPdf({ name, place }: FileBeside): Diagnostic {
  const what = `${name} is not a PDF.`;
  return { code: 'bad-value', severity: 'error', place, what, why: 'It is filed as it is.', fix: 'Export it as PDF.' };
}

/** In characters: eight thousand pages. */
const mostProse = 20_000_000;

function tooMuch(tree: Tree, node: Node, path: Path): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    place: placeIn(tree, node.at),
    what: `With ${spell(path)} the prose of this matter is longer than 20 MB.`,
    fix: 'Check that its files are the Markdown files you mean.',
  };
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
