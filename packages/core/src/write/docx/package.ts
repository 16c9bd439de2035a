import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Document } from '../../document/index.ts';
import { writable } from './element.ts';
import { fingerprintPart, propertiesPath } from './fingerprint.ts';
import type { FileChild, WordDocument } from './word.ts';
import type { WordPaper } from './word-document.ts';
import type { Links } from './writing.ts';
import { escapeAttribute, escapeText, toXml } from './xml.ts';

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
export async function packageOf(paper: WordPaper, document: Document): Promise<Uint8Array> {
  const parts = [...wordParts(paper.word), ...propertyParts(document)];
  const files = new Map<string, Uint8Array>();
  files.set('[Content_Types].xml', strToU8(contentTypes(parts)));
  files.set('_rels/.rels', strToU8(packageRelations()));
  for (const { path, xml } of parts) files.set(path, strToU8(xml));
  files.set('word/_rels/document.xml.rels', strToU8(documentRelations(paper)));
  if (paper.noteLinks.all.size > 0) {
    files.set('word/_rels/footnotes.xml.rels', strToU8(relationships(linkRelations(paper.noteLinks))));
  }
  files.set(propertiesPath, await fingerprintPart(files));
  return zip(files);
}

/**
 * Entries bear 1 January 1980, noon, in local time, as the format stores it. The attributes say a regular file:
 * Word for Mac has called files with none unreadable.
 */
function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  const regularFile = 0o600 * 2 ** 16;
  for (const [path, bytes] of files) {
    entries[path] = [bytes, { mtime: '1980-01-01T12:00:00', level: 6, os: 3, attrs: regularFile }];
  }
  return zipSync(entries);
}

interface View {
  prepForXml: FileChild['prepForXml'];
}

function wordParts(word: WordDocument): Part[] {
  const part = (name: string, type: string, view: View): Part => ({
    path: `word/${name}.xml`,
    type: `${wordType}.${type}+xml`,
    xml: toXml(view.prepForXml({ file: word, viewWrapper: word.Document, stack: [] }) ?? {}),
  });
  return [
    part('document', 'document.main', word.Document.View),
    part('styles', 'styles', word.Styles),
    part('numbering', 'numbering', word.Numbering),
    part('footnotes', 'footnotes', word.FootNotes.View),
    part('settings', 'settings', word.Settings),
    ...word.Headers.map((header, index) => part(`header${index + 1}`, 'header', header.View)),
    ...word.Footers.map((footer, index) => part(`footer${index + 1}`, 'footer', footer.View)),
  ];
}

function propertyParts({ metadata }: Document): Part[] {
  const text = (name: string, content: string): string =>
    content === '' ? '' : `<${name}>${escapeText(writable(content))}</${name}>`;
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeText(metadata.date)}T00:00:00Z</dcterms:${name}>`;
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

function contentTypes(parts: readonly Part[]): string {
  const custom = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  const overrides = [...parts, { path: propertiesPath, type: custom }].map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return [
    `${declaration}<Types xmlns="${opc}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
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
    { id: 'rId4', type: `${office}/relationships/custom-properties`, target: propertiesPath },
  ]);
}

/** docx names headers and footers `rId` and a number of its own in the sections; the rest is free. */
function documentRelations({ word, bodyLinks }: WordPaper): string {
  const named = ['styles', 'numbering', 'footnotes', 'settings'];
  return relationships([
    ...named.map((name) => ({ id: `rId_${name}`, type: `${office}/relationships/${name}`, target: `${name}.xml` })),
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

function relationships(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(writable(target))}"${mode}/>`;
  });
  return `${declaration}<Relationships xmlns="${opc}/relationships">${items.join('')}</Relationships>`;
}
