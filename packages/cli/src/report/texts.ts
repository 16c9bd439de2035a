import { readFileSync } from 'node:fs';

/** Texts of files for code frames, each asked for once: every diagnostic shows some lines of one. */
export function fileTexts(textOf: (file: string) => string | undefined = readText): typeof textOf {
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
