import {
  type Block,
  type BlockId,
  type Document,
  flatInlines,
  type Paragraph,
  paragraphsOfBlock,
} from '../../document/index.ts';

/** The language of each paragraph that is not in the paper's own: those of its section, and of the notes called there. */
export function languagesOf({ sections, notes }: Document): ReadonlyMap<BlockId, string> {
  const languages = new Map<BlockId, string>();
  const byId = new Map(notes.map((note) => [note.id, note]));
  const add = (paragraph: Paragraph, language: string): void => {
    if (languages.has(paragraph.id)) return;
    languages.set(paragraph.id, language);
    for (const inline of flatInlines(paragraph.inlines)) {
      if (inline.kind !== 'note-call') continue;
      for (const each of byId.get(inline.note)?.paragraphs ?? []) add(each, language);
    }
  };
  const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] => blocks.flatMap(paragraphsOfBlock);
  for (const { language, blocks } of sections) {
    if (language !== undefined) for (const paragraph of paragraphsOf(blocks)) add(paragraph, language);
  }
  return languages;
}

/** A language that says no region has Word’s dictionaries by the region of most of our readers who speak it. */
const regions = new Map([
  ['en', 'en-US'],
  ['es', 'es-US'],
  ['fr', 'fr-FR'],
  ['pt', 'pt-BR'],
  ['vi', 'vi-VN'],
]);

/** A language as Word names it, which knows languages by region only (MS-LCID). */
export function wordLanguage(language: string): string {
  return regions.get(language) ?? language;
}
