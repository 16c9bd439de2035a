import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.ts';

/** A case that anybody can read: a Markdown file with a title, a sentence on what it shows, and fences. */
export interface Case {
  /** Its path. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
}

/** The cases of a folder of `tests/cases`, found by their files. */
export function casesOf(folder: string): readonly Case[] {
  const names = readdirSync(fromRoot('tests/cases', folder)).filter((name) => name.endsWith('.md'));
  return names.map((name) => {
    const file = fromRoot('tests/cases', folder, name);
    const source = readFileSync(file, 'utf8');
    return { file, title: /^# (.+)$/m.exec(source)?.[1] ?? name, source };
  });
}

/** What stands in the fences of a case, by what is written behind their backticks. */
export function fencesOf(source: string): ReadonlyMap<string, string> {
  const fences = [...source.matchAll(/^(`{3,})([^`\s].*)\n([\s\S]*?)\n?^\1$/gm)];
  return new Map(fences.map(([, , name = '', text = '']) => [name, text]));
}
