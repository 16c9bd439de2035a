import { type Diagnostic, type Path, spell, suggest, thereAre } from '../../diagnostic/index.ts';
import type { Library, ReferenceTarget } from '../../template/index.ts';
import { isNothing, type Node, nodesAt, placeOf, type Tree } from '../node.ts';
import { shown } from '../shape.ts';
import { leavesOf } from './fields.ts';
import { paperNodes, templateOf } from './papers.ts';

/** Whose ids a reference may hold, and what to call them. */
type Target = ReferenceTarget | 'movable' | 'attorneys' | 'filed';

const names: { readonly [T in Target]: string } = {
  people: 'the id of a person',
  organizations: 'the id of an organization',
  parties: 'the id of a party',
  movants: 'the id of a movant',
  papers: 'the id of a paper',
  docket: 'the id of a docket entry',
  movable: 'the id of a person or an organization',
  attorneys: 'the id of an attorney under “counsel”',
  filed: 'the id of a paper or docket entry, nor an ECF number',
};

/** Where a target's ids are declared. */
const declared: { readonly [T in Target]: readonly Path[] } = {
  people: [['people', '*', 'id']],
  organizations: [['organizations', '*', 'id']],
  parties: [['case', 'parties', '*', 'id']],
  movants: [['intervenors', 'movants', '*']],
  papers: [['papers', '*', 'id']],
  docket: [['docket', '*', 'id']],
  movable: [
    ['organizations', '*', 'id'],
    ['people', '*', 'id'],
  ],
  attorneys: [['counsel', '*', 'attorneys', '*', 'person']],
  filed: [
    ['papers', '*', 'id'],
    ['docket', '*', 'id'],
  ],
};

/** What a reference may hold in place of an id. */
const otherwise: { readonly [T in Target]?: RegExp } = {
  filed: /^(?:ECF No\. ?|Dkt\. (?:No\. )?|Doc\. )?\d+(?:-\d+)?$/i,
};

/** Where the matter itself refers to something. */
const references: readonly { readonly at: Path; readonly to: Target }[] = [
  { at: ['people', '*', 'organization'], to: 'organizations' },
  { at: ['people', '*', 'leave'], to: 'filed' },
  { at: ['intervenors', 'movants', '*'], to: 'movable' },
  { at: ['counsel', '*', 'represents', '*'], to: 'movants' },
  { at: ['counsel', '*', 'attorneys', '*', 'person'], to: 'people' },
  { at: ['filing', 'filer'], to: 'attorneys' },
  { at: ['reviewed', '*', 'by'], to: 'people' },
];

/** Ids that one reference may mean have to differ: a movant is a person or an organization, a cite is to a paper or the docket. */
const namespaces: readonly (readonly Path[])[] = [
  [...declared.parties, ...declared.organizations, ...declared.people],
  [...declared.papers, ...declared.docket],
  declared.movants,
  declared.attorneys,
];

interface Written {
  readonly text: string;
  readonly path: Path;
}

/** Every id that points at nothing, is there twice, or leaves a movant without counsel. */
export function checkReferences(tree: Tree, library: Library): readonly Diagnostic[] {
  const made = references.flatMap(({ at, to }) => written(tree, [at]).map((id) => ({ id, to })));
  const known = new Map<Target, ReadonlySet<string>>();
  const idsOf = (target: Target): ReadonlySet<string> => {
    const ids = known.get(target) ?? new Set(written(tree, declared[target]).map(({ text }) => text));
    known.set(target, ids);
    return ids;
  };
  const dead = [...made, ...paperReferences(tree, library)].filter(({ id, to }) => !isKnown(id, to, idsOf(to)));
  return [
    ...namespaces.flatMap((paths) => duplicates(tree, paths)),
    ...dead.map(({ id, to }, index) => unknown(tree, id, to, idsOf(to), index < mostSuggestions)),
    ...unrepresented(tree),
  ];
}

function written(tree: Tree, paths: readonly Path[]): readonly Written[] {
  return paths.flatMap((path) => nodesAt(tree.root, path)).flatMap(({ node, path }) => textOf(node, path));
}

function textOf(node: Node, path: Path): readonly Written[] {
  return node.kind === 'scalar' && !isNothing(node) ? [{ text: node.text.trim(), path }] : [];
}

function paperReferences(tree: Tree, library: Library): readonly { readonly id: Written; readonly to: Target }[] {
  return paperNodes(tree).flatMap(({ node, path }) => {
    const fields = templateOf(node, library)?.manifest.fields ?? {};
    return [...leavesOf(fields, node, path)].flatMap(({ field, node: leaf, path: at }) =>
      field.type === 'reference' ? textOf(leaf, at).map((id) => ({ id, to: field.to })) : [],
    );
  });
}

function duplicates(tree: Tree, paths: readonly Path[]): readonly Diagnostic[] {
  const first = new Map<string, Path>();
  return written(tree, paths).flatMap(({ text, path }): readonly Diagnostic[] => {
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, path);
      return [];
    }
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        place: placeOf(tree, path),
        what: `${spell(path)} and ${spell(earlier)} are both “${shown(text)}”.`,
        fix: 'Give each its own id, and use it where you mean it.',
      },
    ];
  });
}

/** Looking for the nearest id takes a while, and nobody mends so many before running again. */
const mostSuggestions = 200;

function isKnown({ text }: Written, to: Target, ids: ReadonlySet<string>): boolean {
  return ids.has(text) || otherwise[to]?.test(text) === true;
}

function unknown(tree: Tree, id: Written, to: Target, ids: ReadonlySet<string>, suggests: boolean): Diagnostic {
  const near = suggests ? suggest(id.text, ids) : undefined;
  const list = ids.size === 0 ? 'There is none yet.' : thereAre(firstOf(ids));
  return {
    code: 'unknown-reference',
    severity: 'error',
    place: placeOf(tree, id.path),
    what: `${spell(id.path)} is “${shown(id.text)}”, which is not ${names[to]}.`,
    fix: near === undefined ? list : `Did you mean “${near}”?`,
  };
}

/** Enough of them to see what is meant. */
function firstOf(ids: ReadonlySet<string>): readonly string[] {
  const shownIds: string[] = [];
  for (const id of ids) {
    if (shownIds.push(shown(id)) === 12) break;
  }
  return shownIds;
}

function unrepresented(tree: Tree): readonly Diagnostic[] {
  const represented = new Set(written(tree, [['counsel', '*', 'represents', '*']]).map(({ text }) => text));
  const known = new Set(written(tree, declared.movable).map(({ text }) => text));
  const alone = written(tree, declared.movants).filter(({ text }) => {
    if (!known.has(text) || represented.has(text)) return false;
    // One listed twice is reported as that; it takes one firm to represent both.
    represented.add(text);
    return true;
  });
  return alone.map(({ text, path }) => ({
    code: 'unrepresented-movant',
    severity: 'error',
    place: placeOf(tree, path),
    what: `No firm represents “${shown(text)}”.`,
    why: 'Every movant’s counsel stands in the counsel block and signs; an organization cannot appear without one.',
    fix: 'Add the id to “represents” of a firm under “counsel”.',
  }));
}
