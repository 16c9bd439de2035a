import { type Outcome, type SourceText, sourceOfFile } from '../../diagnostic/index.ts';
import { type Manifest, type ManifestDeclaration, type ManifestText, manifestSchema } from '../../template/index.ts';
import { find, type Tree } from '../node.ts';
import { sourceOf } from '../source-of.ts';
import { validate } from '../validate.ts';
import { FieldReader } from './manifest-fields.ts';

/** A manifest and the partials its template asks for. */
interface ManifestRead {
  readonly manifest: Manifest;
  readonly partials: readonly string[];
}

/** Reads `template.yaml`: what a template is called, and the fields it asks for. */
export function readManifest(name: string, tree: Tree): Outcome<ManifestRead> {
  const read = validate(manifestSchema, tree, tree.root, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const reader = new FieldReader(tree, read.value.fields);
  const fields = reader.fields(read.value.fields, ['fields']);
  reader.refuseReserved(fields);
  const diagnostics = [...read.diagnostics, ...reader.diagnostics];
  if (reader.diagnostics.length > 0) return { diagnostics };
  const { about, nature, partials, more, 'numbered-paragraphs': numberedParagraphs } = read.value;
  const texts = textsOf(read.value, tree);
  const manifest: Manifest = { name, about, nature, ...texts, numberedParagraphs, more, fields };
  return { value: { manifest, partials }, diagnostics };
}

type Texts = Pick<Manifest, ManifestText | 'sources'>;

/** What may contain braces, as text and with where it stands. */
function textsOf(declared: ManifestDeclaration, tree: Tree): Texts {
  const { title, footer, cite, 'file-name': fileName, 'title-in-cites': titleInCites } = declared;
  const at = (key: keyof ManifestDeclaration, text: string): SourceText => written(tree, key, text);
  const sources = {
    title: at('title', title),
    footer: at('footer', footer),
    fileName: at('file-name', fileName),
    ...(cite !== undefined && { cite: at('cite', cite) }),
    ...(titleInCites !== undefined && { titleInCites: at('title-in-cites', titleInCites) }),
  };
  return {
    title,
    footer,
    fileName,
    sources,
    ...(cite !== undefined && { cite }),
    ...(titleInCites !== undefined && { titleInCites }),
  };
}

/** What a key holds, with where it stands. */
function written(tree: Tree, key: string, text: string): SourceText {
  const { node } = find(tree.root, [key]);
  const source = node.kind === 'scalar' ? sourceOf(tree, node, [key]) : undefined;
  return source?.text === text ? source : sourceOfFile(tree.source.file, text);
}
