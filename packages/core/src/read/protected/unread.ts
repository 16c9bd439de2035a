import { matterSchema } from '../../matter/index.ts';
import type { Disguised } from './person.ts';

/** The next top-level key of a matter; a line further left than it should be may also be a part of “people”. */
const nextSection = new RegExp(
  `\\n["']?(?:${Object.keys(matterSchema.shape)
    .filter((key) => key !== 'people' && key !== '$schema')
    .join('|')})["']?[ \\t]*:`,
);

/**
 * The names in a file that could not be read as YAML, or not whole, and that speaks of pseudonyms: those of all people,
 * for it cannot be told whose are protected. They are only blotted out of what is shown of the file.
 */
export function namesInUnread(text: string): readonly Disguised[] {
  if (!/pseudo/i.test(text)) return [];
  const start = text.search(/^[ \t]*["']?people["']?[ \t]*:/m);
  const body = text.slice(Math.max(start, 0));
  const end = body.search(nextSection);
  const people = start < 0 || end < 0 ? body : body.slice(0, end);
  const names = [...people.matchAll(/(?<![a-z-])(?:sur)?name["']?[ \t]*:[ \t]*(["']?)([^\n,}"']{2,200})/gi)];
  return names.map(([, , name = '']) => ({ path: [], name: name.trim(), surname: '', pseudonym: 'a pseudonym' }));
}
