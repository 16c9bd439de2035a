import {
  type Authority,
  type AuthorityKey,
  type OtherBlock,
  type OtherBlockOf,
  partsOf,
  type TableOfAuthorities,
} from '../../document/index.ts';
import { onOneLine } from './inlines.ts';
import { type Piece, writeParagraphs } from './paragraphs.ts';
import { writeTable } from './table.ts';
import { wrap } from './wrap.ts';

export type Authorities = ReadonlyMap<AuthorityKey, Authority>;

const writers: { readonly [K in keyof OtherBlockOf]: (block: OtherBlockOf[K], authorities: Authorities) => Piece[] } = {
  caption: ({ left, right }) => [...writeParagraphs(partsOf(left)), ...writeParagraphs(partsOf(right))],
  table: (table) => [{ lines: writeTable(table) }],
  // Who cannot see the picture is told what it shows.
  image: ({ alt }) => [{ lines: wrap(onOneLine(alt)) }],
  // Without pages, the entries say what is to come.
  contents: ({ heading, entries }) => [
    ...writeParagraphs(partsOf([heading])),
    ...entries.map(({ label, text }) => {
      const first = label === undefined ? '' : `${label} `;
      const words = onOneLine(text.map((part) => part.text).join(''));
      return { lines: wrap(words, { first, others: '    ' }), tight: 'contents' };
    }),
  ],
  authorities: writeAuthorities,
};

export function writeBlock(block: OtherBlock, authorities: Authorities): Piece[] {
  return write(block.kind, block, authorities);
}

function write<K extends keyof OtherBlockOf>(kind: K, block: OtherBlockOf[K], authorities: Authorities): Piece[] {
  return writers[kind](block, authorities);
}

function writeAuthorities({ heading, groups }: TableOfAuthorities, authorities: Authorities): Piece[] {
  const entries = groups.flatMap((group) => [
    ...writeParagraphs(partsOf([group.heading])),
    ...group.entries.map(({ authority }) => {
      const words = (authorities.get(authority)?.entry ?? []).map(({ text }) => text).join('');
      return { lines: wrap(onOneLine(words), { first: '', others: '    ' }), tight: 'authorities' };
    }),
  ]);
  return [...writeParagraphs(partsOf([heading])), ...entries];
}
