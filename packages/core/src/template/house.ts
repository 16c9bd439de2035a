/** Every word that core itself prints, by its key in `templates/house.yaml`. */
export const houseWordKeys = [
  'counsel.bar',
  'counsel.telephone',
  'counsel.facsimile',
  'counsel.attorney-for',
  'counsel.attorneys-for',
  'counsel.marks',
  'counsel.pro-hac-vice',
  'counsel.pro-hac-vice-pending',
  'counsel.pro-hac-vice-forthcoming',
  'counsel.continued',
  'court-title.division',
  'caption.case-number',
  'caption.versus',
  'caption.and',
  'caption.et-al',
  'caption.plaintiff',
  'caption.plaintiffs',
  'caption.defendant',
  'caption.defendants',
  'caption.intervenor-plaintiff',
  'caption.intervenor-plaintiffs',
  'caption.intervenor-defendant',
  'caption.intervenor-defendants',
  'hearing.date',
  'hearing.time',
  'hearing.courtroom',
  'hearing.courtroom-word',
  'hearing.judge',
  'hearing.judge-name',
  'contents.heading',
  'contents.page',
  'authorities.heading',
  'authorities.page',
  'authorities.cases',
  'authorities.constitutional-provisions',
  'authorities.statutes',
  'authorities.regulations',
  'authorities.rules',
  'authorities.other',
  'reference.part',
  'reference.paragraph',
  'reference.paragraphs',
  'record.first',
  'record.docket',
  'record.paragraph',
  'record.paragraphs',
  'record.page',
  'record.id',
  'record.id-within',
  'list.and',
  'signature.dated',
  'signature.respectfully',
  'signature.by',
  'signature.signed',
  'attestation.text',
  'judge.dated',
  'judge.line',
  'judge.name',
  'judge.district',
  'judge.senior',
  'judge.chief',
  'judge.magistrate',
  'press.more',
  'draft.prefix',
  'review.mark',
  'blank.case-number',
  'blank.hearing-date',
  'blank.hearing-time',
  'blank.courtroom',
  'blank.judge',
  'blank.filing-date',
  'blank.signature',
] as const;

export type HouseWord = (typeof houseWordKeys)[number];

/** The words that papers share, from `templates/house.yaml`; a firm overrides them key by key. */
export type HouseWords = Readonly<Record<string, string>>;

/** The keys that `words` lacks. */
export function missingHouseWords(words: HouseWords): readonly HouseWord[] {
  return houseWordKeys.filter((key) => !Object.hasOwn(words, key));
}

/**
 * A house word with its braces filled in: `houseWord(words, 'signature.dated', { date: 'March 5, 2026' })`.
 * A key that is missing prints as itself: `read/` and `resolve/` have reported it.
 */
export function houseWord(words: HouseWords, key: HouseWord, filled: Readonly<Record<string, string>> = {}): string {
  const word = Object.hasOwn(words, key) ? (words[key] ?? key) : key;
  return word.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(filled, name) ? (filled[name] ?? whole) : whole,
  );
}
