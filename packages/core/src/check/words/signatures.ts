import type { Document } from '../../document/index.ts';
import { plainApostrophes, plainSpaces } from './plain-signs.ts';
import { passagesOf } from './reading.ts';

/** `/s/ Maya Ortiz`, also after `By:`; a house may write `s/`. */
const mark = /^(?:[^\s/]{1,20}:? )?\/?s\/\s?(.+)$/i;

/** The names a paper bears as `/s/`, in reading order, in plain characters. */
export function signedNames(document: Document): readonly string[] {
  return passagesOf(document)
    .filter(({ style }) => style === 'signature' || style === 'signature-dated')
    .map(({ text }) => plainName(mark.exec(text.trim())?.[1] ?? ''))
    .filter((name) => name !== '');
}

/** Names are compared without the glue and quotes that typography puts into them. */
export function plainName(name: string): string {
  return plainApostrophes(plainSpaces(name)).trim();
}
