import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** What may be wrong with a PDF, each put into a sound file: a test that the lint sees it. */
interface Defect {
  readonly name: string;
  /** What the lint says of it. */
  readonly seen: RegExp;
  readonly spoil: (file: Spoiled) => void;
}

/** A file to be spoiled: its dictionaries by what they are. */
interface Spoiled {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly all: (key: string, value: string) => PDFDict[];
  readonly first: (key: string, value: string) => PDFDict;
}

export async function spoil(bytes: Uint8Array, defect: Defect): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFDict) return [object];
    return object instanceof PDFRawStream ? [object.dict] : [];
  });
  const all = (key: string, value: string): PDFDict[] =>
    dicts.filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(value));
  const first = (key: string, value: string): PDFDict => {
    const [found] = all(key, value);
    if (!found) throw new Error(`Nothing has /${key} /${value}.`);
    return found;
  };
  defect.spoil({ document, catalog: document.catalog, all, first });
  return document.save();
}

const key = (name: string): PDFName => PDFName.of(name);

function without(dict: PDFDict, ...names: readonly string[]): void {
  for (const name of names) dict.delete(key(name));
}

/** Puts other words, a character a byte, into the stream that the entry leads to. */
function rewrite(document: PDFDocument, home: PDFDict, name: string, change: (source: string) => string): void {
  const ref = home.get(key(name));
  const stream = home.lookup(key(name));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error(`/${name} leads to no stream.`);
  const changed = change(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  without(stream.dict, 'Filter');
  document.context.assign(ref, PDFRawStream.of(stream.dict, Buffer.from(changed, 'latin1')));
}

/** The same of what the first page draws. */
const redraw =
  (change: (source: string) => string): Defect['spoil'] =>
  ({ document, first }) =>
    rewrite(document, first('Type', 'Page'), 'Contents', change);

const resay =
  (from: string, to: string): Defect['spoil'] =>
  ({ document, catalog }) =>
    rewrite(document, catalog, 'Metadata', (packet) => packet.replace(from, to));

export const defects: readonly Defect[] = [
  { name: 'no Lang', seen: /7\.2: Lang/, spoil: ({ catalog }) => without(catalog, 'Lang') },
  {
    name: 'the file name shown for the title',
    seen: /DisplayDocTitle/,
    spoil: ({ catalog }) => without(catalog, 'ViewerPreferences'),
  },
  { name: 'not marked as tagged', seen: /MarkInfo/, spoil: ({ catalog }) => without(catalog, 'MarkInfo') },
  { name: 'no output intent', seen: /6\.2\.3/, spoil: ({ catalog }) => without(catalog, 'OutputIntents') },
  { name: 'no metadata', seen: /6\.6\.2/, spoil: ({ catalog }) => without(catalog, 'Metadata') },
  {
    name: 'another title in Info',
    seen: /Info Title/,
    spoil: ({ document }) => document.setTitle('Something else'),
  },
  {
    name: 'a property of no schema',
    seen: /6\.6\.2\.3\.1: xmp:Mood/,
    spoil: resay('<xmp:CreatorTool>', '<xmp:Mood>calm</xmp:Mood><xmp:CreatorTool>'),
  },
  { name: 'a packet that is no XML', seen: /6\.6\.2\.1: the packet/, spoil: resay('</dc:title>', '') },
  {
    name: 'a date as people write it',
    seen: /6\.6\.2\.3\.1: xmp:CreateDate/,
    spoil: resay('<xmp:CreateDate>2026-02-26T', '<xmp:CreateDate>February 26, 2026, '),
  },
  {
    name: 'an extension schema without a category',
    seen: /6\.6\.2\.3\.3: pdfaProperty:category/,
    spoil: resay('<pdfaProperty:category>internal</pdfaProperty:category>', ''),
  },
  {
    name: 'another name space under the same prefix',
    seen: /6\.6\.2\.3: the namespace of pdfuaid/,
    spoil: resay('xmlns:pdfuaid="http://www.aiim.org/pdfua/', 'xmlns:pdfuaid="http://www.aiim.example/pdfua/'),
  },
  {
    name: 'a standard type called otherwise',
    seen: /7\.1: .* no RoleMap/,
    spoil: ({ document, first }) =>
      first('Type', 'StructTreeRoot').set(key('RoleMap'), document.context.obj({ P: 'H1' })),
  },
  {
    name: 'a tag tree without its root',
    seen: /7\.1: P of Document/,
    spoil: ({ first }) => without(first('S', 'Document'), 'P'),
  },
  {
    name: 'a heading that skips a level',
    seen: /7\.4\.2: H5 follows/,
    spoil: ({ first }) => first('S', 'H2').set(key('S'), key('H5')),
  },
  {
    name: 'two notes with one ID',
    seen: /7\.9/,
    spoil: ({ all }) => {
      for (const note of all('S', 'Note')) note.set(key('ID'), PDFString.of('same'));
    },
  },
  { name: 'a head cell without Scope', seen: /7\.5/, spoil: ({ first }) => without(first('S', 'TH'), 'A') },
  { name: 'no tab order', seen: /7\.18\.3/, spoil: ({ first }) => without(first('Type', 'Page'), 'Tabs') },
  {
    name: 'a link without description',
    seen: /7\.18\.5: Contents/,
    spoil: ({ first }) => without(first('Subtype', 'Link'), 'Contents'),
  },
  {
    name: 'a link outside the tags',
    seen: /7\.18\.5/,
    spoil: ({ first }) => {
      const link = first('S', 'Link');
      const kids = link.get(key('K'));
      if (kids instanceof PDFArray) link.set(key('K'), kids.get(0));
    },
  },
  {
    name: 'content under another tag than its element has',
    seen: /7\.1: content/,
    spoil: ({ all }) => {
      for (const reference of all('S', 'Link')) reference.set(key('S'), key('P'));
    },
  },
  {
    name: 'words outside the tags',
    seen: /7\.1: page 1 has Tj outside the tags/,
    spoil: redraw((source) => `${source}\nBT /F1 12 Tf (\\0\\1) Tj ET`),
  },
  {
    name: 'an artifact within tagged content',
    seen: /marked content within marked content/,
    spoil: redraw((source) => source.replace(/(?<=MCID 0>> BDC\n)/, '/Artifact <</Type /Layout>> BDC EMC\n')),
  },
  {
    name: 'an operator that PDF does not have',
    seen: /unknown operator foo/,
    spoil: redraw((source) => `${source}\nfoo`),
  },
  { name: 'a number that PDF does not have', seen: /no number: 1e-7/, spoil: redraw((source) => `${source}\n1e-7 w`) },
  {
    name: 'a form that lets the page through',
    seen: /7\.20: a form with Group/,
    spoil: ({ document, first }) =>
      first('Subtype', 'Form').set(key('Group'), document.context.obj({ S: 'Transparency' })),
  },
  {
    name: 'a font that does not say it is one',
    seen: /6\.2\.11\.2: Type/,
    spoil: ({ first }) => without(first('Subtype', 'Type0'), 'Type'),
  },
  {
    name: 'a character of one font only, beyond the first plane',
    seen: /7\.21\.7: text of code 1 /,
    spoil: ({ document, first }) =>
      rewrite(document, first('Subtype', 'Type0'), 'ToUnicode', (cmap) =>
        cmap.replace(/<0001> <.*>/, '<0001> <DB80DC00>'),
      ),
  },
  {
    name: 'a font without text',
    seen: /7\.21\.7/,
    spoil: ({ first }) => without(first('Subtype', 'Type0'), 'ToUnicode'),
  },
  {
    name: 'a width the font does not have',
    seen: /7\.21\.5/,
    spoil: ({ first }) => {
      const widths = first('Subtype', 'CIDFontType2').lookup(key('W'), PDFArray).lookup(1, PDFArray);
      widths.set(5, PDFNumber.of(1234));
    },
  },
  {
    name: 'a font that is not embedded',
    seen: /7\.21\.4\.1/,
    spoil: ({ first }) => without(first('Type', 'FontDescriptor'), 'FontFile2'),
  },
  {
    name: 'a paragraph in a row of a table',
    seen: /7\.2: P in TR/,
    spoil: ({ first }) => first('S', 'TD').set(key('S'), key('P')),
  },
  {
    name: 'no file identifier',
    seen: /6\.1\.3: the trailer has no ID/,
    spoil: ({ document }) => {
      delete document.context.trailerInfo.ID;
    },
  },
  {
    name: 'a wrong count of bookmarks',
    seen: /bookmark/,
    spoil: ({ all }) => {
      for (const dict of all('Type', 'Outlines')) dict.set(key('Count'), PDFNumber.of(99));
    },
  },
];

/** The same of a release: pictures and languages. */
export const pressDefects: readonly Defect[] = [
  { name: 'a figure without words', seen: /7\.3/, spoil: ({ first }) => without(first('S', 'Figure'), 'Alt') },
  { name: 'a figure without a box', seen: /BBox/, spoil: ({ first }) => without(first('S', 'Figure'), 'A') },
  {
    name: 'a picture of another size than its data',
    seen: /bytes of Im1/,
    spoil: ({ first }) => first('Subtype', 'Image').set(key('Height'), PDFNumber.of(7)),
  },
  {
    name: 'a picture with a soft mask',
    seen: /6\.2\.8: SMask/,
    spoil: ({ first }) => first('Subtype', 'Image').set(key('SMask'), PDFNumber.of(1)),
  },
  {
    name: 'a language that is none',
    seen: /7\.2: Lang/,
    spoil: ({ first }) => first('S', 'Sect').set(key('Lang'), PDFString.of('Spanish, please')),
  },
  {
    name: 'half a byte of a string',
    seen: /6\.1\.6/,
    spoil: ({ first }) => first('S', 'Sect').set(key('T'), PDFHexString.of('FEFF0')),
  },
];

/** The same of how the file is written down, a character a byte. */
export const rawDefects: readonly (Pick<Defect, 'name' | 'seen'> & { readonly spoil: (source: string) => string })[] = [
  {
    name: 'a version that PDF/A-2 does not know',
    seen: /6\.1\.2: header/,
    spoil: (source) => source.replace('%PDF-1.7', '%PDF-2.0'),
  },
  { name: 'words behind the end of the file', seen: /6\.1\.3: end of file/, spoil: (source) => `${source}more` },
  {
    name: 'a stream that ends in the middle of a line',
    seen: /6\.1\.7\.1: the stream/,
    spoil: (source) => source.replace('\nendstream', ' endstream'),
  },
  {
    name: 'an object that ends in the middle of a line',
    seen: /6\.1\.9: an object/,
    spoil: (source) => source.replace('\nendobj', ' endobj'),
  },
];
