import { childrenOf, elementsOf, parseXml, textOf as wordsOf, type XmlElement } from '../xml.ts';
import { entry, type OpenPdf, PDFRawStream, streamBytes, textOf } from './reader.ts';

/** The XMP packet, and what the document information says beside it: PDF/A-2, 6.6; PDF/UA-1, 5 and 7.1. */
export function metadataProblems(pdf: OpenPdf): string[] {
  const stream = entry(pdf, pdf.catalog, 'Metadata');
  if (!(stream instanceof PDFRawStream)) return ['6.6.2: no metadata'];
  const packet = new TextDecoder().decode(streamBytes(stream));
  const problems = /^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(packet)
    ? []
    : ['6.6.2.1: packet header'];
  const xmp = readXml(packet.replace('\uFEFF', ''));
  if (typeof xmp === 'string') return [...problems, `6.6.2.1: ${xmp}`];
  const descriptions = [...elementsOf(xmp)].filter(({ name }) => name === 'rdf:Description');
  const properties = new Map(descriptions.flatMap(childrenOf).map((property) => [property.name, property]));
  return [
    ...problems,
    ...descriptions.flatMap(namespaceProblems),
    ...[...properties.values()].flatMap(propertyProblems),
    ...required.filter((name) => !properties.has(name)).map((name) => `6.6.4: no ${name}`),
    ...infoProblems(pdf, properties),
  ];
}

function readXml(packet: string): XmlElement | string {
  try {
    return parseXml(packet);
  } catch (error) {
    return `the packet is ${error instanceof Error ? error.message : 'no XML'}`;
  }
}

/** PDF/A-2, 6.6.4 and 6.6.2.3.3, and PDF/UA-1, 5 ask for these prefixes by name. */
const namespaces: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};

function namespaceProblems({ attributes }: XmlElement): string[] {
  const wrong = Object.keys(namespaces).filter((prefix) => attributes.get(`xmlns:${prefix}`) !== namespaces[prefix]);
  return wrong.map((prefix) => `6.6.2.3: the namespace of ${prefix}`);
}

/** How a property is written down: a value alone, or several in a container (XMP specification, part 1, 8). */
interface Form {
  readonly container?: 'rdf:Alt' | 'rdf:Seq' | 'rdf:Bag';
  readonly value: RegExp;
}

const text: Form = { value: /\S/ };
const date: Form = { value: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/ };

/** PDF/A-2, 6.6.2.3.1: what is not in a schema of XMP, 2005, is described in the packet; this is all we say. */
const forms: Readonly<Record<string, Form>> = {
  'dc:format': { value: /^application\/pdf$/ },
  'dc:title': { container: 'rdf:Alt', value: /\S/ },
  'dc:creator': { container: 'rdf:Seq', value: /\S/ },
  'dc:description': { container: 'rdf:Alt', value: /\S/ },
  'dc:language': { container: 'rdf:Bag', value: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/ },
  'xmp:CreateDate': date,
  'xmp:ModifyDate': date,
  'xmp:CreatorTool': text,
  'pdf:Producer': text,
  'pdf:Keywords': text,
  'pdfaid:part': { value: /^2$/ },
  'pdfaid:conformance': { value: /^A$/ },
  'pdfuaid:part': { value: /^1$/ },
};

const required = ['dc:title', 'pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part', 'pdfaExtension:schemas'];

function propertyProblems(property: XmlElement): string[] {
  const { name } = property;
  if (name === 'pdfaExtension:schemas') return schemaProblems(property);
  const form = forms[name];
  if (!form) return [`6.6.2.3.1: ${name} is of no schema`];
  const [container, ...more] = childrenOf(property);
  const items = container ? childrenOf(container) : [];
  const contained = container?.name === form.container && more.length === 0 && (!container || items.length > 0);
  const values = items.length > 0 ? items : [property];
  const spoken = form.container !== 'rdf:Alt' || items.every(({ attributes }) => attributes.has('xml:lang'));
  const fine = contained && spoken && values.every((value) => form.value.test(wordsOf(value)));
  return fine ? [] : [`6.6.2.3.1: ${name} is “${wordsOf(property)}”`];
}

/** PDF/A-2, 6.6.2.3.3: each field of the description of PDF/UA's schema, once. */
const schemaFields: Readonly<Record<string, RegExp>> = {
  'pdfaSchema:schema': /\S/,
  'pdfaSchema:namespaceURI': /^http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/$/,
  'pdfaSchema:prefix': /^pdfuaid$/,
  'pdfaProperty:name': /^part$/,
  'pdfaProperty:valueType': /^Integer$/,
  'pdfaProperty:category': /^internal$/,
  'pdfaProperty:description': /\S/,
};

function schemaProblems(schemas: XmlElement): string[] {
  const found = [...elementsOf(schemas)].filter(({ name }) => name !== schemas.name && !name.startsWith('rdf:'));
  const known = new Set([...Object.keys(schemaFields), 'pdfaSchema:property']);
  const strange = found.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  const wrong = Object.keys(schemaFields).filter((field) => {
    const [one, ...more] = found.filter(({ name }) => name === field);
    return !one || more.length > 0 || !schemaFields[field]?.test(wordsOf(one));
  });
  return [...strange, ...wrong].map((field) => `6.6.2.3.3: ${field} of the extension schema`);
}

const infoKeys = [
  ['dc:title', 'Title'],
  ['dc:creator', 'Author'],
  ['dc:description', 'Subject'],
  ['pdf:Keywords', 'Keywords'],
  ['xmp:CreatorTool', 'Creator'],
  ['pdf:Producer', 'Producer'],
  ['xmp:CreateDate', 'CreationDate'],
  ['xmp:ModifyDate', 'ModDate'],
] as const;

/** Both say the same: readers differ in which of them they show. */
function infoProblems(pdf: OpenPdf, properties: ReadonlyMap<string, XmlElement>): string[] {
  return infoKeys.flatMap(([name, key]) => {
    const property = properties.get(name);
    const info = textOf(entry(pdf, pdf.info, key));
    const said = key.endsWith('Date') ? info && isoDate(info) : info;
    const xmp = property && wordsOf(property);
    return said === xmp ? [] : [`Info ${key} “${said}” is not ${name} “${xmp}”`];
  });
}

/** `D:20260226000000Z` as XMP writes it. */
function isoDate(written: string): string {
  return written.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
