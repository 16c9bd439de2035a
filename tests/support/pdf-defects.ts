import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';

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
