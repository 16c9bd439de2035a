import * as z from 'zod';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/index.ts';
import { type Matter, type MatterData, matterSchema, type Person } from '../matter/index.ts';
import type { Library } from '../template/index.ts';
import type { World } from '../world.ts';
import { checkFacts } from './facts.ts';
import { expandedSize, placeOf, type Tree } from './node.ts';
import { readObject } from './object.ts';
import { type PapersRead, readPapers } from './papers.ts';
import { checkProtectedNames } from './protected-names.ts';
import { checkReferences } from './references.ts';
import { readText } from './text-file.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml/index.ts';

/** A matter as the bytes of its file (YAML or JSON), or as the plain object such a file would hold. */
export type MatterInput = { readonly file: string; readonly bytes: Uint8Array } | { readonly object: unknown };

/**
 * Reads a matter: its facts held against the schema, its papers against their templates, its references checked,
 * its prose read. Every mistake comes back at once; the matter itself only if there is none.
 *
 * @example
 * const { value: matter, diagnostics } = await readMatter({ file: 'matter.yaml', bytes }, library, world);
 */
export async function readMatter(input: MatterInput, library: Library, world: World): Promise<Outcome<Matter>> {
  const read = 'object' in input ? readObject(input.object) : readFile(input.file, input.bytes);
  const tree = read.value;
  if (!tree) return { diagnostics: read.diagnostics };
  const bomb = aliasBomb(tree);
  if (bomb) return { diagnostics: [...read.diagnostics, bomb] };
  const facts = validate(factsSchema, tree, tree.root, []);
  const papers = await readPapers(tree, library, world);
  const found = [...read.diagnostics, ...facts.diagnostics, ...papers.diagnostics];
  const checks = [...checkFacts(tree), ...checkReferences(tree, library), ...checkProtectedNames(tree, papers.files)];
  const diagnostics = capped(inFileOrder([...found, ...checks], tree));
  if (!facts.value || hasErrors(diagnostics)) return { diagnostics };
  return { value: matterOf(tree, { ...facts.value, papers: papers.listed }, papers), diagnostics };
}

/** The papers are held against their own templates, one by one. */
const factsSchema = matterSchema.extend({
  papers: z.array(z.looseObject({})).min(1, 'there is no paper to render').describe('The papers to render and file.'),
});

/** Aliases may make a small file stand for a large one; no matter comes near this many values. */
const mostValues = 200_000;

function readFile(file: string, bytes: Uint8Array): Outcome<Tree> {
  const text = readText(file, bytes);
  if (!text.value) return { diagnostics: text.diagnostics };
  const yaml = readYaml(text.value);
  return { ...yaml, diagnostics: [...text.diagnostics, ...yaml.diagnostics] };
}

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

/** Nobody mends the two hundredth mistake before running again, and every one is shown with its lines. */
const mostDiagnostics = 200;

function capped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const next = diagnostics[mostDiagnostics];
  if (!next) return diagnostics;
  const what = `There are ${diagnostics.length - mostDiagnostics} more mistakes.`;
  const rest: Diagnostic = { code: next.code, severity: 'error', what, fix: 'Mend the first ones and run again.' };
  return [...diagnostics.slice(0, mostDiagnostics), rest];
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
