import type { AuthoritiesGroup, AuthorityGroup, TableOfAuthorities } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { word } from '../words.ts';

/** The table of authorities in the court's groups; none in a paper that cites nothing. Page numbers come from layout. */
export function makeAuthorities(desk: Desk): readonly TableOfAuthorities[] {
  const { court, house } = desk.setting;
  const present = court.authorityGroups.filter((group) => citedIn(desk, group).length > 0);
  if (present.length === 0) return [];
  const id = desk.nextBlock();
  const heading = paragraph(desk, 'contents-head', word(house, 'authorities.heading'));
  const pageHead = paragraph(desk, 'contents-page-head', word(house, 'authorities.page'));
  const groups = present.map((group) => authoritiesGroup(desk, group));
  return [{ kind: 'authorities', id, heading, pageHead, groups }];
}

function citedIn(desk: Desk, group: AuthorityGroup): readonly string[] {
  const authorities = desk.linked.authorities.filter((authority) => authority.group === group);
  return authorities.filter(({ cites }) => cites.length > 0).map(({ key }) => key);
}

function authoritiesGroup(desk: Desk, group: AuthorityGroup): AuthoritiesGroup {
  const heading = paragraph(desk, 'authorities-group', word(desk.setting.house, `authorities.${group}`));
  const entries = citedIn(desk, group).map((authority) => ({ id: desk.nextBlock(), authority }));
  return { heading, group, entries };
}
