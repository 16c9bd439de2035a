import { plainApostrophes } from './plain-signs.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly at: number;
  readonly words: string;
}

/** Whose declaration it is: `Reyes` and `Ana Reyes`. */
interface CalledBy {
  readonly surname: string;
  readonly name: string;
}

/** `¶ 3`, `¶¶ 2--3`, `at 4`, `par. 12.a`: to the end of the number and no further. */
const pin = String.raw`(?:(?:at\s{1,3})?(?:¶{1,2}|paras?\.|pars?\.|paragraphs?)|at)\s{0,3}\d{1,5}(?:\.[a-z]\b)?(?:\s?[-–]{1,3}\s?\d{1,5})?`;

/**
 * Where a text cites a declaration by a number typed by hand, near forms too.
 *
 * @example typedCite({ surname: 'Reyes', name: 'Ana Reyes' })('See Reyes Dec. ¶ 3; x') // { at: 4, words: 'Reyes Dec. ¶ 3' }
 */
export function typedCite({ surname, name }: CalledBy): (text: string) => Stretch | undefined {
  const own = `${literal(surname)}(?:'s)?\\s{1,3}(?:decl?\\b\\.?|declaration)`;
  const long = `(?:decl?\\b\\.?|declaration)\\s{1,3}of\\s{1,3}(?:${literal(name)}|${literal(surname)})`;
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${own}|${long}),?\s{1,3}${pin}`, 'iu');
  const [first = ''] = surname.toLowerCase().split(/['’\s]/);
  const reach = 4 * name.length + 40;
  return (text) =>
    standsNear(text.toLowerCase(), 'dec', first, reach)
      ? stretchOf(text, form.exec(plainApostrophes(text)))
      : undefined;
}

/** Whether two words stand near each other anywhere: searches for words cost a fiftieth of a pattern. */
function standsNear(text: string, word: string, other: string, reach: number): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (text.slice(Math.max(0, at - reach), at + reach).includes(other)) return true;
  }
  return false;
}

/** An *Id.* with a page or paragraph, whose last cite before it is to a paper of the record. */
interface TypedId extends Stretch {
  readonly paper: string;
}

/** From its letters on: a pattern that begins with what may be missing is tried at every character. */
const id = /id\.\*?,?\s{1,3}(?:at\s{1,3})?¶{0,2}\s{0,3}\d{1,5}/gi;
const inWord = /[\p{L}\p{N}]$/u;
const recordCite = /^\[@([^\]#\s]{1,100})[^\]]{0,200}\]/;

/** What may be another cite, to an authority or a docket, between the two; a new paragraph is a new beginning. */
const otherCite = /\n\s*\n|[*§]|\d [A-Z]|\b(?:ECF|Dkt|No)\./;

/**
 * Every *Id.* typed by hand right after a record cite, which it repeats.
 *
 * @example typedIds('They wait. [@reyes#lost]. *Id.* ¶ 9.')[0] // { paper: 'reyes', words: '*Id.* ¶ 9', … }
 */
export function typedIds(text: string): readonly TypedId[] {
  return [...text.matchAll(id)].flatMap((match) => {
    const at = text[match.index - 1] === '*' ? match.index - 1 : match.index;
    // A cite further off than this is nobody's `Id.`, and a long text is not read again and again.
    const before = text.slice(Math.max(0, at - 600), at);
    if (inWord.test(before)) return [];
    const cited = recordCite.exec(before.slice(Math.max(0, before.lastIndexOf('[@'))));
    const paper = cited?.[1];
    if (paper === undefined || otherCite.test(before.slice(before.lastIndexOf('[@') + (cited?.[0].length ?? 0))))
      return [];
    return [{ at, words: text.slice(at, match.index + match[0].length), paper }];
  });
}

function stretchOf(text: string, match: RegExpExecArray | null): Stretch | undefined {
  return match ? { at: match.index, words: text.slice(match.index, match.index + match[0].length) } : undefined;
}

function literal(words: string): string {
  return plainApostrophes(words)
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s{1,3}`);
}
