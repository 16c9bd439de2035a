import type { Metadata } from '../../document/index.ts';
import { add, type Output, plain } from './output.ts';
import type { PDFRef } from './pdf-lib.ts';
import { asciiString, textString } from './strings.ts';

const producer = 'Engross';

/** What both say of the paper: empty where there is nothing to say. */
interface Said {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  readonly moment: string;
}

function said({ title, author, subject, keywords, language, date }: Metadata): Said {
  return {
    title: printable(title),
    author: printable(author),
    subject: printable(subject),
    keywords: printable(keywords.join(', ')),
    language,
    // The matter's date as a moment; it may have none yet.
    moment: /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : '',
  };
}

/** What XML 1.0 has no place for would make the packet unreadable. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** The document information dictionary. Says the same as the XMP packet. */
export function addInfo(output: Output, metadata: Metadata): PDFRef {
  const { title, author, subject, keywords, moment } = said(metadata);
  const text = (value: string) => (value === '' ? undefined : textString(value));
  const date = moment === '' ? undefined : asciiString(`D:${moment.replaceAll(/[-:TZ]/g, '')}Z`);
  const info = {
    Title: text(title),
    Author: text(author),
    Subject: text(subject),
    Keywords: text(keywords),
    Creator: textString(producer),
    Producer: textString(producer),
    CreationDate: date,
    ModDate: date,
  };
  return add(output, info);
}

/** The XMP packet, not compressed, so that any tool finds it: PDF/A-2, 6.6.2. */
export function addMetadata(output: Output, metadata: Metadata): PDFRef {
  const bytes = new TextEncoder().encode(xmpPacket(said(metadata)));
  return output.context.register(plain(output, bytes, { Type: 'Metadata', Subtype: 'XML' }));
}

function xmpPacket({ title, author, subject, keywords, language, moment }: Said): string {
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    alternative('dc:title', title),
    list('dc:creator', 'Seq', author),
    alternative('dc:description', subject),
    list('dc:language', 'Bag', language),
    simple('xmp:CreateDate', moment),
    simple('xmp:ModifyDate', moment),
    simple('xmp:CreatorTool', producer),
    simple('pdf:Producer', producer),
    simple('pdf:Keywords', keywords),
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    extensionSchemas,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

/** PDF/A-2, 6.6.2.3: a schema that XMP does not know, here PDF/UA's, is described in the packet. */
const extensionSchemas =
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

function simple(name: string, value: string): string {
  return value === '' ? '' : `<${name}>${escaped(value)}</${name}>`;
}

function alternative(name: string, value: string): string {
  if (value === '') return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, container: 'Seq' | 'Bag', value: string): string {
  if (value === '') return '';
  return `<${name}><rdf:${container}><rdf:li>${escaped(value)}</rdf:li></rdf:${container}></${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
