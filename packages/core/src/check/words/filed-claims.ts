import { longDate, type MatterData, movantsOf } from '../../matter/index.ts';
import { mentionsIn } from './mentions.ts';

/** A place where a text says that something has been filed. */
export interface FiledClaim {
  readonly at: number;
  /** The clause around the word, for the message. */
  readonly words: string;
  /** Whether it plainly speaks of our filing, by what it names; or only may. */
  readonly plain: boolean;
}

/** English and Spanish, in the forms a release uses. */
const filedWord = /\b(?:filed|presentó|presentaron|presentado|presentada|interpuso|interpusieron)(?![\p{L}-])/giu;

/** What comes right before the word and makes it no claim: `will be filed`, `has not yet been filed`, `once it is filed`. */
const notYet =
  /\b(?:will|would|shall|may|to|not|never|once|when|until|before|if|unless|se|será|sea|será|cuando)(?: (?:be|been|have|has|is|are|it|they|we|yet|also|the motion|it is))* $/i;

/** What we file, and when a release speaks of itself. */
const motionWords =
  /\binterven|\bmotion\b|\bbriefs?\b|\bpapers\b|\bpetition\b|\btoday\b|\bthis (?:morning|afternoon)\b|\bhoy\b|\bmoción\b/i;

/**
 * The claims in a text that we have filed. What an existing party or the action's own date is the nearest to is
 * another's filing and no claim of ours.
 */
export function filedClaims(text: string, data: MatterData): readonly FiledClaim[] {
  return sentencesOf(text).flatMap(({ words, at }) => {
    const ofMotion = motionWords.test(words);
    return [...words.matchAll(filedWord)].flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - nearby), match.index);
      const after = words.slice(match.index + match[0].length, match.index + nearby);
      if (notYet.test(before.slice(-80)) || isAnothers(before, after, data)) return [];
      const plain = ofMotion || lastOf(before, ourNames(data)) >= 0;
      return [{ at: at + match.index, words: around(words, match.index), plain }];
    });
  });
}

/** Who files stands no farther off than this many characters. */
const nearby = 400;

function sentencesOf(text: string): readonly { readonly words: string; readonly at: number }[] {
  const sentences: { words: string; at: number }[] = [];
  let at = 0;
  // A period after a capital or an abbreviation of a month or of versus ends no sentence.
  for (const end of text.matchAll(
    /(?<!\b(?:[A-Z]|v|vs|No|Inc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif))[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu,
  )) {
    const next = end.index + end[0].length;
    sentences.push({ words: text.slice(at, next), at });
    at = next;
  }
  return [...sentences, { words: text.slice(at), at }];
}

function isAnothers(before: string, after: string, data: MatterData): boolean {
  const theirs = data.case.parties.flatMap(({ name, short }) => [name, short ?? name]);
  if (/^ by\b/i.test(after) && lastOf(after.slice(0, 80), theirs) >= 0) return true;
  if (datedAsAnothers(before + after, data)) return true;
  return lastOf(before, [...theirs, roles, action]) > lastOf(before, ourNames(data));
}

/** Those who were there before us, without their names. */
const roles =
  /\b(?:plaintiffs?|defendants?)\b(?!-)|\b(?:city|cities|county|counties|states?|agency|agencies|administration|government)\b/gi;

/** `the lawsuit`, `the City’s complaint`: the action there already is; ours is a complaint in intervention. */
const action =
  /\b(?:the|a|their|its|this) (?:federal )?(?:lawsuit|suit|case|action|litigation|complaint)\b(?! in intervention)/gi;

/** Whether the action or a paper of the docket bears a date that the text has, and our filing does not. */
function datedAsAnothers(text: string, { case: { filed }, docket, filing }: MatterData): boolean {
  const dates = [filed, ...docket.map(({ date }) => date)];
  const shapes = dates.flatMap((date) => (date === undefined || date === filing.date ? [] : shapesOf(longDate(date))));
  return shapes.some((shape) => text.includes(shape));
}

/** `February 6, 2026`, `February 6`, `Feb. 6`. */
function shapesOf(long: string): readonly string[] {
  const [month = '', day = ''] = long.replace(/, \d+$/, '').split(' ');
  return [`${month} ${day}`, `${month.slice(0, 3)}. ${day}`, `${month.slice(0, 4)}. ${day}`];
}

function ourNames(data: MatterData): readonly (string | RegExp)[] {
  const { short } = data.intervenors;
  const movants = movantsOf(data).flatMap((movant) => [movant.name, movant.short ?? movant.name]);
  const names = [...movants, ...data.counsel.map(({ firm }) => firm)];
  return [...names, ...(short ? [short] : []), ourselves];
}

/** How a release calls who moves to intervene, when not by name. */
const ourselves =
  /\b(?:we|our|us|intervenors?|movants?|groups?|organizations?|nonprofits?|coalition|advocates|grupos|organizaciones|coalición)\b/gi;

function lastOf(text: string, names: readonly (string | RegExp)[]): number {
  const { last } = mentionsIn(text);
  return names.reduce(
    (best, name) => Math.max(best, typeof name === 'string' ? last(name) : lastMatch(text, name)),
    -1,
  );
}

function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

const room = 40;

function around(words: string, at: number): string {
  const start = at <= room ? 0 : words.lastIndexOf(' ', at - room) + 1;
  const end = words.indexOf(' ', at + room);
  return `${start > 0 ? '… ' : ''}${words.slice(start, end < 0 ? undefined : end).trim()}${end < 0 ? '' : ' …'}`;
}
