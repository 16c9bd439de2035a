import type {
  AuthoritiesEntry,
  AuthoritiesGroup,
  Authority,
  AuthorityKey,
  TableOfAuthorities,
} from '../../document/index.ts';
import { authorityCategories } from './authority-mark.ts';
import { Block } from './block.ts';
import type { Element } from './element.ts';
import { entryPages, entryText } from './entry.ts';
import { fieldStart } from './field.ts';
import { styled, writeParagraph } from './paragraph.ts';
import { textRun } from './run.ts';
import type { Links, Writing } from './writing.ts';

/** The table of authorities: under each group's heading one TOA field, whose result is our rows. */
export function writeAuthorities(table: TableOfAuthorities, writing: Writing, links: Links): Block[] {
  const authorities = new Map(writing.document.authorities.map((authority) => [authority.key, authority]));
  return [
    writeParagraph(table.heading, writing, links),
    writeParagraph(table.pageHead, writing, links),
    ...table.groups.flatMap((group) => writeGroup(group, authorities, writing, links)),
  ];
}

/** Without `\h` (the heading is ours: Word would add its own on update) and without `\p` (it would say passim). */
function writeGroup(
  group: AuthoritiesGroup,
  authorities: ReadonlyMap<AuthorityKey, Authority>,
  writing: Writing,
  links: Links,
): Block[] {
  const last = group.entries.length - 1;
  const instruction = ` TOA \\c "${authorityCategories[group.group]}" `;
  return [
    writeParagraph(group.heading, writing, links),
    ...group.entries.map((entry, index) => {
      const start = index === 0 ? fieldStart(instruction) : [];
      const row = [...start, ...entryRow(entry, authorities.get(entry.authority), writing)];
      return new Block(styled(entry.id, 'authorities-entry', writing), row, index === last);
    }),
  ];
}

function entryRow(entry: AuthoritiesEntry, authority: Authority | undefined, { pages }: Writing): Element[] {
  const printed = pages.entries.get(entry.id) ?? { lines: [], pages: [''], apart: false };
  return [...entryText(authority?.entry ?? [], printed.lines), ...entryPages(printed, (row) => [textRun(row)])];
}
