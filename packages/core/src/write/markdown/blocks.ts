import {
  type Authority,
  type AuthorityKey,
  type OtherBlock,
  type OtherBlockOf,
  type Paragraph,
  partsOf,
  type StyledText,
  type Table,
  type TableOfAuthorities,
} from '../../document/index.ts';
import { emphasized } from './emphasis.ts';
import { escaped, escapedStart } from './escape.ts';
import { writeInlines } from './inlines.ts';
import { type Lines, writeParagraphs } from './paragraphs.ts';

export type Authorities = ReadonlyMap<AuthorityKey, Authority>;

const writers: { readonly [K in keyof OtherBlockOf]: (block: OtherBlockOf[K], authorities: Authorities) => Lines[] } = {
  caption: ({ left, right }) => [...writeParagraphs(partsOf(left)), ...writeParagraphs(partsOf(right))],
  table: (table) => [writeTable(table)],
  // There is no file beside it to show: what the picture says stands for it.
  image: ({ alt }) => [[escapedStart(escaped(alt))]],
  contents: ({ heading, entries }) => [
    ...writeParagraphs(partsOf([heading])),
    entries.map(({ label, text }) => `- ${label === undefined ? '' : `${label} `}${styled(text)}`),
  ],
  authorities: writeAuthorities,
};

export function writeBlock(block: OtherBlock, authorities: Authorities): Lines[] {
  return write(block.kind, block, authorities);
}

function write<K extends keyof OtherBlockOf>(kind: K, block: OtherBlockOf[K], authorities: Authorities): Lines[] {
  return writers[kind](block, authorities);
}

const rules = { left: '---', center: ':-:', right: '--:' } as const;

/** GitHub Flavored Markdown, 4.10: a table has a head, if an empty one. */
function writeTable({ columns, head, rows }: Table): Lines {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = (cells: readonly Paragraph[]): string =>
    line(columns.map((_, index) => writeInlines(cells[index]?.inlines ?? [], 'cell')));
  return [row(head), line(columns.map(({ align }) => rules[align])), ...rows.map(row)];
}

function writeAuthorities({ heading, groups }: TableOfAuthorities, authorities: Authorities): Lines[] {
  const written = groups.flatMap((group) => [
    ...writeParagraphs(partsOf([group.heading])),
    group.entries.map(({ authority }) => `- ${styled(authorities.get(authority)?.entry ?? [])}`),
  ]);
  return [...writeParagraphs(partsOf([heading])), ...written];
}

function styled(text: readonly StyledText[]): string {
  return emphasized(text.map((part) => ({ markdown: escaped(part.text), style: part.style }))).trim();
}
