/** Words with every space a plain one: typography glues with others. */
export function plainSpaces(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

/** Words with every apostrophe as keyboards have it. */
export function plainApostrophes(words: string): string {
  return words.replaceAll('’', "'");
}
