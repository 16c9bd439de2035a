import type { ErrorCode } from 'yaml';

interface Explanation {
  readonly what: string;
  readonly fix: string;
}

/** What the errors of the YAML parser mean to somebody who has never heard of YAML. */
export const explanations: { readonly [code in ErrorCode]: Explanation } = {
  ALIAS_PROPS: {
    what: 'An alias (*) cannot carry a tag or an anchor.',
    fix: 'Put the text in quotes if it starts with *.',
  },
  BAD_ALIAS: {
    what: 'The name after * or & is not well formed.',
    fix: 'Put the text in quotes if it starts with * or &.',
  },
  BAD_DIRECTIVE: {
    what: 'A line starting with % is not text here.',
    fix: 'Put the text in quotes if it starts with %.',
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash in double quotes starts an escape, and this is none.',
    fix: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Line it up with the keys beside it, using spaces.',
  },
  BAD_PROP_ORDER: { what: 'An anchor or tag stands in the wrong place.', fix: 'Leave & and ! out, or quote the text.' },
  BAD_SCALAR_START: {
    what: 'Text cannot start with this character without quotes.',
    fix: 'Put the text in quotes: \'…\' or "…".',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A colon followed by a space inside a value starts a second key.',
    fix: 'Put the whole value in quotes, e.g. title: "Order: Stay Granted".',
  },
  BLOCK_IN_FLOW: {
    what: 'A block value cannot stand inside { } or [ ].',
    fix: 'Write the value in quotes, or write the list on lines of its own.',
  },
  DUPLICATE_KEY: { what: 'This key is here twice.', fix: 'Keep one of the two.' },
  IMPOSSIBLE: { what: 'The YAML cannot be read from here on.', fix: 'Check indentation and quotes around this line.' },
  KEY_OVER_1024_CHARS: {
    what: 'A key is longer than 1024 characters.',
    fix: 'If this is text with a colon in it, put it in quotes.',
  },
  MISSING_CHAR: {
    what: 'A quote, bracket, comma or colon is missing.',
    fix: 'Close what was opened: every " ’ [ { needs its partner.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'A key has to stand on one line and end with a colon.',
    fix: 'Add the colon, or indent the line if it continues the value above.',
  },
  MULTIPLE_ANCHORS: { what: 'A value has two anchors (&).', fix: 'Put the text in quotes if it contains &.' },
  MULTIPLE_DOCS: {
    what: 'A line of --- starts a second document.',
    fix: 'A file holds one document: remove the line.',
  },
  MULTIPLE_TAGS: { what: 'A value has two tags (!).', fix: 'Put the text in quotes if it starts with !.' },
  NON_STRING_KEY: { what: 'A key has to be a word.', fix: 'Put text that starts with [ or { in quotes.' },
  RESOURCE_EXHAUSTION: { what: 'The aliases in this file expand without end.', fix: 'Write the values out.' },
  TAB_AS_INDENT: { what: 'A tab stands where YAML wants spaces.', fix: 'Indent with spaces: two for each level.' },
  TAG_RESOLVE_FAILED: {
    what: 'A word starting with ! is a YAML tag, and there are none here.',
    fix: 'Put the text in quotes if it starts with !.',
  },
  UNEXPECTED_TOKEN: {
    what: 'This does not fit here.',
    fix: 'Check quotes, brackets and colons on this line and the one above.',
  },
  BAD_COLLECTION_TYPE: { what: 'A tag does not fit the value after it.', fix: 'Remove the word starting with !.' },
};
