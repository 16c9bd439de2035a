import * as z from 'zod';
import { type Diagnostic, folded, hasErrors, type MaskedOutcome, masked } from '../../diagnostic/index.ts';
import { type Matter, type MatterData, matterSchema, type Person } from '../../matter/index.ts';
import type { Library } from '../../template/index.ts';
import type { World } from '../../world.ts';
import { expandedSize, placeOf, type Tree } from '../node.ts';
import { type Beside, checkProtectedNames, maskOf, protectedNames } from '../protected/index.ts';
import { validate } from '../validate.ts';
import { checkFacts } from './facts.ts';
import { type MatterInput, readInput } from './matter-input.ts';
import { type PapersRead, readPapers } from './papers.ts';
import { checkReferences } from './references.ts';

/**
 * Reads a matter: its facts held against the schema, its papers against their templates, its references checked,
 * its prose read. Every mistake comes back at once; the matter itself only if there is none. From here on nobody
 * sees a name that a pseudonym protects.
 *
 * @example
 * const { value: matter, diagnostics, mask } = await readMatter({ file: 'matter.yaml', bytes }, library, world);
 */
export async function readMatter(input: MatterInput, library: Library, world: World): Promise<MaskedOutcome<Matter>> {
  const { value: tree, people, misspelt, diagnostics } = readInput(input);
  const names = protectedNames(tree, people);
  const mask = maskOf(protectedNames(tree, [...people, ...misspelt]));
  const bomb = tree && aliasBomb(tree);
  if (!tree || bomb) return { diagnostics: masked(bomb ? [...diagnostics, bomb] : diagnostics, mask), mask };
  const facts = validate(factsSchema, tree, tree.root, []);
  const papers = await readPapers(tree, library, world);
  const found = [
    ...diagnostics,
    ...facts.diagnostics,
    ...papers.diagnostics,
    ...checkFacts(tree),
    ...checkReferences(tree, library),
    ...checkProtectedNames(tree, names, besideOf(papers)),
  ];
  const all = masked(folded(inFileOrder(found, tree)), mask);
  if (!facts.value || hasErrors(all)) return { diagnostics: all, mask };
  return { value: matterOf(tree, { ...facts.value, papers: papers.listed }, papers), diagnostics: all, mask };
}

/** The papers are held against their own templates, one by one. */
const factsSchema = matterSchema.extend({
  papers: z.array(z.looseObject({})).min(1, 'there is no paper to render').describe('The papers to render and file.'),
});

/** Aliases may make a small file stand for a large one; no matter comes near this many values. */
const mostValues = 200_000;

function aliasBomb(tree: Tree): Diagnostic | undefined {
  if (expandedSize(tree.root) <= mostValues) return undefined;
  return {
    code: 'yaml-syntax',
    severity: 'error',
    place: placeOf(tree, []),
    what: 'The aliases (*) in this file stand for more values than any matter holds.',
    fix: 'Write the values out.',
  };
}

function inFileOrder(diagnostics: readonly Diagnostic[], tree: Tree): readonly Diagnostic[] {
  const rank = ({ place }: Diagnostic): number => (place ? (place.file === tree.source.file ? 0 : 1) : 2);
  return [...diagnostics].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.col ?? 0) - (b.place?.col ?? 0),
  );
}

function besideOf({ files: prose, seen: files, templates, inFileNames }: PapersRead): Beside {
  return { prose, files, templates, inFileNames };
}

/** From here on nobody sees the name, nor a part of it. */
function swapped({ surname, ...person }: Person): Person {
  if (person.pseudonym !== undefined) return { ...person, name: person.pseudonym };
  return surname === undefined ? person : { ...person, surname };
}

function matterOf(tree: Tree, data: MatterData, papers: PapersRead): Matter {
  const people = data.people.map(swapped);
  return {
    file: tree.source.file,
    data: { ...data, people },
    papers: papers.papers,
    externals: papers.externals,
    places: { at: (path) => placeOf(tree, path) },
  };
}
