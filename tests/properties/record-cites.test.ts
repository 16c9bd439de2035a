import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, paragraphsOfDocument, plainText } from '../../packages/core/src/document/index.ts';
import { type PaperOfCase, resolveCase } from '../support/record.ts';

/** A paragraph of a declaration; its name, if it has one, is what the memorandum cites. */
interface Fact {
  readonly name: string;
  readonly words: string;
  readonly below: readonly Fact[];
}

type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly below: number | undefined }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'reword'; readonly at: number };

const spot = fc.nat({ max: 40 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: spot, below: fc.option(spot, { nil: undefined }) }),
  fc.record({ kind: fc.constant('delete' as const), at: spot }),
  fc.record({ kind: fc.constant('move' as const), from: spot, to: spot }),
  fc.record({ kind: fc.constant('split' as const), at: spot }),
  fc.record({ kind: fc.constant('reword' as const), at: spot }),
);

/** How many sub-paragraphs each of the first paragraphs has. */
const shape = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 9 });

/** What a cite names: paragraphs by their place in the first version, one or a list. */
const cited = fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

function declarationOf(counts: readonly number[]): readonly Fact[] {
  return counts.map((count, index) => ({
    name: `p${index}`,
    words: `Paragraph ${index} of the first version.`,
    below: Array.from({ length: count }, (_, below) => ({
      name: `p${index}s${below}`,
      words: `Below ${index}, ${below}.`,
      below: [],
    })),
  }));
}

/** The edits as somebody at a keyboard makes them; a paragraph that is cited, or has one below that is, stays. */
function edited(facts: readonly Fact[], edits: readonly Edit[], kept: ReadonlySet<string>): readonly Fact[] {
  const made = [...facts];
  let news = 0;
  const fresh = (): Fact => {
    news += 1;
    return { name: `new${news}`, words: `New ${news}.`, below: [] };
  };
  for (const each of edits) {
    const at = 'at' in each ? each.at % made.length : 0;
    const here = made[at];
    if (!here) continue;
    if (each.kind === 'insert' && each.below !== undefined) {
      const below = [...here.below];
      below.splice(each.below % (below.length + 1), 0, fresh());
      made[at] = { ...here, below };
    } else if (each.kind === 'insert') made.splice(at, 0, fresh());
    else if (each.kind === 'delete') {
      const dear = [here, ...here.below].some(({ name }) => kept.has(name));
      if (!dear && made.length > 1) made.splice(at, 1);
    } else if (each.kind === 'move') {
      const [moved] = made.splice(each.from % made.length, 1);
      if (moved) made.splice(each.to % (made.length + 1), 0, moved);
    } else if (each.kind === 'split') made.splice(at + 1, 0, fresh());
    else made[at] = { ...here, words: `${here.words} More.` };
  }
  return made;
}

function markdownOf(facts: readonly Fact[]): string {
  const lines = facts.flatMap(({ name, words, below }, index) => [
    // A side heading now and then, and digits that nobody keeps in order.
    ...(index % 4 === 3 ? ['', '## Heading {.unnumbered}', ''] : []),
    `${(index * 7) % 9}. {#${name}} ${words}`,
    ...below.map((each, at) => `   ${at + 1}. {#${each.name}} ${each.words}`),
  ]);
  return lines.join('\n');
}

/** The number of each name, counted by hand. */
function numbersOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(({ name, below }, index): [string, string][] => [
      [name, `${index + 1}`],
      ...below.map((each, at): [string, string] => [each.name, `${index + 1}.${'abcdefghijklmnopqrstuvwxyz'[at]}`]),
    ]),
  );
}

function namesOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ name, below }) => [name, ...below.map((each) => each.name)]);
}

/** The list as a reader would write it: in order, two or more in a row as a range. */
function written(names: readonly string[], facts: readonly Fact[]): string {
  const numbers = numbersOf(facts);
  const order = namesOf(facts);
  const sorted = [...new Set(names)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const parts: { from: string; to: string }[] = [];
  for (const name of sorted) {
    const number = numbers.get(name) ?? '';
    const last = parts.at(-1);
    if (last && next(last.to) === number) last.to = number;
    else parts.push({ from: number, to: number });
  }
  const text = parts.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
  return `${parts.length === 1 && parts[0]?.from === parts[0]?.to ? '¶' : '¶¶'}\u00A0${text}`;
}

function next(number: string): string {
  const [paragraph = '', letter] = number.split('.');
  return letter === undefined
    ? `${Number(paragraph) + 1}`
    : `${paragraph}.${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

function memorandumOf(cites: readonly (readonly string[])[]): string {
  return cites.map((names, index) => `Fact ${index}. [@reyes#${names.join(', ')}] (as ${index} says).`).join('\n\n');
}

function resolved(
  facts: readonly Fact[],
  memorandum: string,
): { readonly errors: readonly string[]; readonly documents: readonly Document[] } {
  const papers: readonly PaperOfCase[] = [
    { id: 'motion', nature: 'motion', title: 'Motion', markdown: memorandum },
    { id: 'reyes', cite: 'Reyes Decl.', title: 'Declaration of Ana Reyes', markdown: markdownOf(facts) },
    { id: 'kim', cite: 'Kim Decl.', title: 'Declaration of Jo Kim', markdown: '1. {#one} One. [@reyes#p0].' },
  ];
  const { documents, diagnostics } = resolveCase(papers);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    errors: errors.map(({ code, what, place }) => `${place?.file}:${place?.line}:${place?.col} ${code} ${what}`),
    documents,
  };
}

function linesOf(documents: readonly Document[], id: string): readonly string[] {
  const document = documents.find((each) => each.id === id);
  return document ? paragraphsOfDocument(document).map(({ inlines }) => plainText(inlines)) : [];
}

describe('a declaration that is edited', () => {
  it('leaves every cite of the memorandum right, and all else as it was', () => {
    fc.assert(
      fc.property(shape, cited, fc.array(edit, { minLength: 1, maxLength: 12 }), (counts, picks, edits) => {
        const before = declarationOf(counts);
        const all = namesOf(before);
        const cites = picks.map((pick) => pick.map((index) => all[index % all.length] ?? 'p0'));
        const after = edited(before, edits, new Set(['p0', ...cites.flat()]));
        const memorandum = memorandumOf(cites);
        const { errors, documents } = resolved(after, memorandum);
        expect(errors).toEqual([]);
        const name = (index: number): string =>
          index === 0 ? 'Declaration of Ana Reyes (“Reyes Decl.”)' : 'Reyes Decl.';
        expect(linesOf(documents, 'motion')).toEqual(
          cites.map((names, index) => `Fact ${index}. ${name(index)} ${written(names, after)} (as ${index} says).`),
        );
        // What the declaration says is what was typed, in its order, numbered from 1.
        const said = after.flatMap(({ words, below }) => [words, ...below.map((each) => each.words)]);
        expect(linesOf(documents, 'reyes').filter((line) => line !== 'Heading')).toEqual(said);
        const document = documents.find(({ id }) => id === 'reyes');
        expect(document?.paragraphs.map(({ number }) => number)).toEqual([...numbersOf(after).values()]);
        // Cites are known by the numbers of today.
        const wanted = cites.map((names) => names.map((each) => numbersOf(after).get(each) ?? ''));
        const known = documents.find(({ id }) => id === 'motion')?.recordCites ?? [];
        expect(
          known.map(({ paragraphs }, index) => wanted[index]?.every((number) => paragraphs.includes(number))),
        ).toEqual(wanted.map(() => true));
      }),
      { numRuns: 100 },
    );
  });

  it('is told of every cite whose paragraph is gone, where the cite stands', () => {
    fc.assert(
      fc.property(shape, cited, fc.nat({ max: 8 }), (counts, picks, gone) => {
        const before = declarationOf(counts);
        const all = namesOf(before);
        const cites = picks.map((pick) => pick.map((index) => all[index % all.length] ?? 'p0'));
        const at = 1 + (gone % (before.length - 1));
        const lost = new Set([before[at], ...(before[at]?.below ?? [])].map((fact) => fact?.name));
        const after = before.filter((_, index) => index !== at);
        const { errors, documents } = resolved(after, memorandumOf(cites));
        const dead = cites.flatMap((names, index) => (names.some((name) => lost.has(name)) ? [index] : []));
        expect(errors.map((error) => error.split(' ')[0])).toEqual(
          dead.map((index) => `motion.md:${index * 2 + 1}:${`Fact ${index}. `.length + 1}`),
        );
        for (const [index, line] of linesOf(documents, 'motion').entries()) {
          expect(line.includes('[@reyes#')).toBe(dead.includes(index));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What papers are made of, put together without sense. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '1. ',
        '   1. ',
        '   - ',
        '> ',
        '- ',
        '# ',
        '## ',
        '{#a} ',
        '{#b} ',
        ' {.continued}',
        '| a | b |\n|---|---|\n| ',
      ],
      ...[
        '[@reyes#a]',
        '[@reyes#a..b]',
        '[@reyes]',
        '[@motion#a]',
        '[@#a]',
        '[@#a..b]',
        '[@complaint#3, 2..5]',
        '[@x#a]',
      ],
      ...[
        '*Id.* at 3',
        ' *Id.* ¶ 4',
        '28 U.S.C. § 1746',
        '; ',
        '. ',
        ' (',
        ')',
        ' see ',
        '[^n]',
        '\n\n[^n]: ',
        '[a',
        '](https://a.example)',
      ],
      ...[
        '::section{region=body lang=es}\n',
        '::contents\n',
        '::declarant-signature\n',
        'Reyes Decl. ¶ 3',
        'word ',
        '*',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('papers without sense', () => {
  it('are resolved all the same, each cite printed or reported', () => {
    const matter = { docket: [{ id: 'complaint', ecf: '1', title: 'Complaint', short: 'Compl.' }] };
    fc.assert(
      fc.property(scraps, scraps, (one, two) => {
        const { documents } = resolveCase(
          [
            { id: 'motion', nature: 'motion', title: 'Motion', markdown: one },
            { id: 'reyes', cite: 'Reyes Decl.', title: 'Declaration of Ana Reyes', markdown: two },
          ],
          matter,
        );
        expect(documents.map(({ id }) => id)).toEqual(['motion', 'reyes']);
      }),
      { numRuns: 200 },
    );
  });
});
