import { courts } from '../../court/index.ts';
import { type Diagnostic, spell, suggest, thereAre } from '../../diagnostic/index.ts';
import { find, isNothing, type Node, nodesAt, placeOf, type Tree } from '../node.ts';
import { shown } from '../shape.ts';

/** What a schema cannot say of the facts: the court exists, the caption has two sides, everybody has a name to print. */
export function checkFacts(tree: Tree): readonly Diagnostic[] {
  return [...court(tree), ...sides(tree), ...nameless(tree), ...emptyPseudonyms(tree)];
}

function court(tree: Tree): readonly Diagnostic[] {
  const court = textAt(tree, 'court');
  if (court === undefined) return [];
  const profile = courts.get(court);
  if (!profile) return [notKnown(tree, 'court', court, [...courts.keys()])];
  const division = textAt(tree, 'division');
  if (division === undefined || profile.divisions.includes(division)) return [];
  return [notKnown(tree, 'division', division, profile.divisions)];
}

function textAt(tree: Tree, key: string): string | undefined {
  const { node, exact } = find(tree.root, [key]);
  return exact && node.kind === 'scalar' && node.text.trim() !== '' ? node.text.trim() : undefined;
}

function notKnown(tree: Tree, key: 'court' | 'division', name: string, known: readonly string[]): Diagnostic {
  const near = suggest(name, known);
  return {
    code: key === 'court' ? 'unknown-court' : 'bad-value',
    severity: 'error',
    place: placeOf(tree, [key]),
    what:
      key === 'court'
        ? `There is no profile of a court “${shown(name)}”.`
        : `This court has no division “${shown(name)}”.`,
    fix: near === undefined ? thereAre(known) : `Did you mean “${near}”?`,
  };
}

function sides(tree: Tree): readonly Diagnostic[] {
  const roles = nodesAt(tree.root, ['case', 'parties', '*', 'role']).map(({ node }) => node);
  const given = roles.map((node) => (node.kind === 'scalar' ? node.text.trim() : ''));
  // A list that is missing, or a role that is mistyped, has been reported as such.
  const readable = given.length > 0 && given.every((role) => role === 'plaintiff' || role.endsWith('defendant'));
  const missing = readable ? ['plaintiff', 'defendant'].filter((side) => !given.includes(side)) : [];
  return missing.map((side) => ({
    code: 'missing-key',
    severity: 'error',
    place: placeOf(tree, ['case', 'parties']),
    what: `case.parties has no ${side}.`,
    why: 'The caption names a party on each side (Fed. R. Civ. P. 10(a)).',
    fix: `Add one with “role: ${side}”.`,
  }));
}

function nameless(tree: Tree): readonly Diagnostic[] {
  const hasName = (node: Node): boolean => isWritten(node, 'name') || isWritten(node, 'pseudonym');
  const people = nodesAt(tree.root, ['people', '*']).filter(({ node }) => node.kind === 'map' && !hasName(node));
  return people.map(({ path }) => ({
    code: 'missing-key',
    severity: 'error',
    place: placeOf(tree, path),
    what: `people[${path.at(-1)}] has neither “name” nor “pseudonym”.`,
    fix: 'Add one of them: it is what the papers print.',
  }));
}

/** Left for later, it would print the name; nothing else that is left empty does any harm. */
function emptyPseudonyms(tree: Tree): readonly Diagnostic[] {
  const empty = nodesAt(tree.root, ['people', '*', 'pseudonym']).filter(({ node }) => isNothing(node));
  return empty.map(({ path }) => ({
    code: 'missing-key',
    severity: 'error',
    place: placeOf(tree, path),
    what: `${spell(path)} is empty.`,
    why: 'Without it the name would be printed.',
    fix: 'Write the pseudonym; or remove the key, if the name may be printed.',
  }));
}

function isWritten(node: Node, key: string): boolean {
  const { node: value, exact } = find(node, [key]);
  return exact && !isNothing(value);
}
