import type { Stationery } from '../../court/index.ts';
import type { Document } from '../../document/index.ts';
import type { World } from '../../world.ts';
import { writable } from './element.ts';
import { customPropertiesPath, fingerprintName, fingerprintOf } from './fingerprint.ts';
import type { Picture } from './image.ts';
import { type StandardPart, standardParts } from './standard-parts.ts';
import type { FileChild, WordDocument } from './word.ts';
import type { WordPaper } from './word-document.ts';
import type { Links } from './writing.ts';
import { escapeAttribute, escapeText, toXml } from './xml.ts';
import { type ZipFile, zip, zipFile } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const opc = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

/** Zips the paper's parts, the same bytes for the same paper on any day, in any time zone. */
export function packageOf(
  paper: WordPaper,
  document: Document,
  stationery: Stationery,
  deflate: World['deflate'],
): Uint8Array {
  const standard = standardParts(stationery);
  const parts = [
    ...wordParts(paper.word),
    ...standard.map(({ path, type, xml }) => ({ path: `word/${path}`, type, xml: declaration + xml })),
    ...propertyParts(document),
  ];
  const files = [
    file('[Content_Types].xml', contentTypes(parts, paper.pictures)),
    file('_rels/.rels', packageRelations()),
    ...parts.map(({ path, xml }) => file(path, xml)),
    file('word/_rels/document.xml.rels', documentRelations(paper, standard)),
    ...paper.pictures.map(({ path, data }) => zipFile(`word/${path}`, data)),
  ];
  if (paper.noteLinks.all.size > 0) {
    files.push(file('word/_rels/footnotes.xml.rels', relationships(linkRelations(paper.noteLinks))));
  }
  return zip([...files, file(customPropertiesPath, customProperties(fingerprintOf(files)))], deflate);
}

const utf8 = new TextEncoder();

function file(path: string, xml: string): ZipFile {
  return zipFile(path, utf8.encode(xml));
}

interface View {
  prepForXml: FileChild['prepForXml'];
}

/** The body and the notes come first: docx numbers the lists as it comes to them. */
function wordParts(word: WordDocument): Part[] {
  const context = { file: word, viewWrapper: word.Document, stack: [] };
  const objects = [
    ['document', 'document.main', word.Document.View],
    ['footnotes', 'footnotes', word.FootNotes.View],
    ['styles', 'styles', word.Styles],
    ['numbering', 'numbering', word.Numbering],
    ['settings', 'settings', word.Settings],
    ...word.Headers.map((header, index) => [`header${index + 1}`, 'header', header.View] as const),
    ...word.Footers.map((footer, index) => [`footer${index + 1}`, 'footer', footer.View] as const),
  ] as const;
  const written = objects.map(([name, type, view]) => ({ name, type, object: prepared(view, context) }));
  const lists = new Map(
    word.Numbering.ConcreteNumbering.map((list) => [`{${list.reference}-${list.instance}}`, list.numId]),
  );
  return written.map(({ name, type, object }) => ({
    path: `word/${name}.xml`,
    type: `${wordType}.${type}+xml`,
    xml: toXml(object, lists),
  }));
}

function prepared(view: View, context: Parameters<View['prepForXml']>[0]): object {
  return view.prepForXml(context) ?? {};
}

function customProperties(fingerprint: string): string {
  return [
    `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">`,
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${fingerprintName}">`,
    `<vt:lpwstr>${fingerprint}</vt:lpwstr></property></Properties>`,
  ].join('');
}

function propertyParts({ metadata }: Document): Part[] {
  const text = (name: string, content: string): string =>
    content === '' ? '' : `<${name}>${escapeText(writable(content))}</${name}>`;
  const time = (name: string): string =>
    metadata.date === ''
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${metadata.date}T00:00:00Z</dcterms:${name}>`;
  const core = [
    `<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', metadata.title),
    text('dc:subject', metadata.subject),
    text('dc:creator', metadata.author),
    text('cp:keywords', metadata.keywords.join(', ')),
    text('cp:lastModifiedBy', metadata.author),
    '<cp:revision>1</cp:revision>',
    time('created'),
    time('modified'),
    text('dc:language', metadata.language),
    '</cp:coreProperties>',
  ].join('');
  const app = `<Properties xmlns="${office}/extended-properties"><Application>Engross</Application></Properties>`;
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: declaration + core,
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: declaration + app,
    },
  ];
}

function contentTypes(parts: readonly Part[], pictures: readonly Picture[]): string {
  const custom = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  const overrides = [...parts, { path: customPropertiesPath, type: custom }].map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return [
    `${declaration}<Types xmlns="${opc}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[...new Set(pictures.map(extensionOf))].map(
      (type) => `<Default Extension="${type}" ContentType="image/${type}"/>`,
    ),
    ...overrides,
    '</Types>',
  ].join('');
}

/** `png` or `jpeg`: the format's name is its extension here. */
function extensionOf({ path }: Picture): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

function packageRelations(): string {
  return relationships([
    { id: 'rId1', type: `${office}/relationships/officeDocument`, target: 'word/document.xml' },
    { id: 'rId2', type: `${opc}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${office}/relationships/extended-properties`, target: 'docProps/app.xml' },
    { id: 'rId4', type: `${office}/relationships/custom-properties`, target: customPropertiesPath },
  ]);
}

/** docx names headers and footers `rId` and a number of its own in the sections; the rest is free. */
function documentRelations({ word, bodyLinks, pictures }: WordPaper, standard: readonly StandardPart[]): string {
  const named = ['styles', 'numbering', 'footnotes', 'settings'].map((name) => ({ name, path: `${name}.xml` }));
  return relationships([
    ...[...named, ...standard].map(({ name, path }) => ({
      id: `rId_${name}`,
      type: `${office}/relationships/${name}`,
      target: path,
    })),
    ...word.Headers.map((header, index) => ({
      id: `rId${header.View.ReferenceId}`,
      type: `${office}/relationships/header`,
      target: `header${index + 1}.xml`,
    })),
    ...word.Footers.map((footer, index) => ({
      id: `rId${footer.View.ReferenceId}`,
      type: `${office}/relationships/footer`,
      target: `footer${index + 1}.xml`,
    })),
    ...pictures.map(({ id, path }) => ({ id, type: `${office}/relationships/image`, target: path })),
    ...linkRelations(bodyLinks),
  ]);
}

function linkRelations(links: Links): Relation[] {
  return [...links.all].map(([href, id]) => ({
    id,
    type: `${office}/relationships/hyperlink`,
    target: href,
    external: true,
  }));
}

/** An address as a URI may be written (RFC 3986): other readers of Word files refuse one with a bare `%` or a bracket. */
function address(href: string): string {
  return writable(href).replace(/[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/g, (mark) => encodeURIComponent(mark));
}

function relationships(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(external ? address(target) : target)}"${mode}/>`;
  });
  return `${declaration}<Relationships xmlns="${opc}/relationships">${items.join('')}</Relationships>`;
}
