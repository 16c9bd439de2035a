/** A matter file before it is text: keys with help and sample values, some of them commented out. */
export interface Outline {
  readonly key: string;
  readonly help?: string | undefined;
  /** Whether the key stands, or only as a comment. */
  readonly live: boolean;
  readonly value: Sample;
}

export type Sample = string | Group | List;

export interface Group {
  readonly kind: 'group';
  readonly keys: readonly Outline[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly (string | Group)[];
}

/** A group with some of its keys standing. If none had to, all do: a group of comments is nothing at all. */
export function shownGroup(keys: readonly Outline[]): Group {
  const some = keys.some(({ live }) => live);
  return { kind: 'group', keys: some ? keys : keys.map((key) => ({ ...key, live: true })) };
}

const width = 110;

/** The outline as YAML, one line each, `indent` spaces in. */
export function printOutline(keys: readonly Outline[], indent = 0): readonly string[] {
  return keys.flatMap((outline, index) => {
    const blankLine = indent === 0 && index > 0 ? [''] : [];
    const lines = [...helpLines(outline.help, indent), ...valueLines(outline, indent)];
    return [...blankLine, ...(outline.live ? lines : commentedOut(lines, outline.help, indent))];
  });
}

/** The help of a key that is commented out stays one comment deep. */
function commentedOut(lines: readonly string[], help: string | undefined, indent: number): readonly string[] {
  const helped = helpLines(help, indent).length;
  return lines.map((line, index) => (index < helped ? line : commented(line, indent)));
}

/** No space after the `#`: taking it away leaves the key where it belongs, and tells it from help. */
export function commented(line: string, indent: number): string {
  return `${' '.repeat(indent)}#${line.slice(indent)}`;
}

function valueLines({ key, value }: Outline, indent: number): readonly string[] {
  const head = `${' '.repeat(indent)}${key}:`;
  if (typeof value === 'string') return [`${head} ${scalar(value)}`];
  if (value.kind === 'group') return [head, ...printOutline(value.keys, indent + 2)];
  return [head, ...value.items.flatMap((item) => itemLines(item, indent + 2))];
}

/** The dash goes before the first key that stands; help above it stays above. */
export function itemLines(item: string | Group, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  if (typeof item === 'string') return [`${pad}- ${scalar(item)}`];
  const lines = printOutline(item.keys, indent + 2);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) =>
    index < first ? line.slice(2) : index === first ? `${pad}- ${line.trimStart()}` : line,
  );
}

function helpLines(help: string | undefined, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of (help ?? '').split(/\s+/)) {
    if (line !== '' && line.length + word.length >= width - indent) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((text) => `${' '.repeat(indent)}# ${text}`);
}

/** Unquoted where YAML lets it stand, else in double quotes. */
function scalar(text: string): string {
  const safe = /^[\p{L}\p{N}(“][^\n]*$/u.test(text) && !/: |:$| #|\s$/.test(text) && text !== 'null';
  return safe ? text : JSON.stringify(text);
}
