import type * as z from 'zod';

type Issue = z.core.$ZodRawIssue;
type Code = Issue['code'];

/**
 * What is wrong with a value, completing “pages is “0”, but …”, where its schema has no words of its own for it.
 * Given to zod as its error map, so that none of zod’s own messages can reach a user.
 */
export function objectionTo(issue: Issue): string {
  return words(issue.code, issue);
}

type IssueOf = { readonly [C in Code]: Extract<Issue, { readonly code: C }> };

function words<C extends Code>(code: C, issue: IssueOf[C]): string {
  return objections[code]?.(issue) ?? 'it cannot stand here';
}

const objections: { readonly [C in Code]: (issue: IssueOf[C]) => string } = {
  invalid_type: () => 'it should be of another kind',
  invalid_value: ({ values }) => `it should be ${values.map(String).join(' or ')}`,
  too_small: ({ origin, minimum, inclusive }) => sized(origin, inclusive === false ? 'more than' : 'at least', minimum),
  too_big: ({ origin, maximum, inclusive }) => sized(origin, inclusive === false ? 'less than' : 'at most', maximum),
  not_multiple_of: ({ divisor }) => `it must be a multiple of ${divisor}`,
  invalid_format: ({ format }) => formats[format] ?? 'it is not written the right way',
  unrecognized_keys: ({ keys }) => `it has keys that mean nothing here: ${keys.join(', ')}`,
  invalid_union: () => 'it has none of the forms that fit here',
  invalid_key: ({ issues }) => `one of its keys is wrong: ${issues[0]?.message ?? 'it cannot stand here'}`,
  invalid_element: ({ issues }) => `one of its values is wrong: ${issues[0]?.message ?? 'it cannot stand here'}`,
  custom: () => 'it cannot stand here',
};

function sized(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string') return `it must have ${bound} ${counted(size, 'character')}`;
  if (origin === 'array' || origin === 'set') return `it must have ${bound} ${counted(size, 'item')}`;
  return `it must be ${bound} ${size}`;
}

function counted(count: number | bigint, noun: string): string {
  return `${count} ${noun}${Number(count) === 1 ? '' : 's'}`;
}

const formats: Readonly<Record<string, string>> = {
  date: 'a date is written YYYY-MM-DD and must exist',
  time: 'a time is written like 10:00 a.m. or 14:30',
  email: 'it is no e-mail address',
  url: 'it is no address of the web',
};
