import { readFileSync } from 'node:fs';

/** The text of a file, for the lines around a place; nothing for one that has none. */
export type TextOf = (file: string) => string | undefined;

/** Texts of files for code frames, each asked for once: every diagnostic shows some lines of one. */
export function fileTexts(textOf: TextOf = readText): TextOf {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, textOf(file));
    return texts.get(file);
  };
}

/** The text of a file; a file that cannot be read has none. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
