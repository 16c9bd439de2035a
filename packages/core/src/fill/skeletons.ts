import type { BlockStatement, Program, Statement } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Markup, Piece } from '../markup/index.ts';
import type { Template } from '../template/index.ts';
import { nameOfPartial } from './evaluate.ts';
import { indented } from './indent.ts';
import { prepare, type TextName } from './prepare.ts';
import { contentSource, offsetOf, placeOf, type Syntax } from './syntax.ts';
import type { Partials } from './syntaxes.ts';

/** Stands for every fact: a word, a tag of a language, an anchor and a name at once. */
const anyFact = 'es';

/** Renderings that it takes at most to come by every branch; nobody nests deeper by hand. */
const most = 40;

/** Statements and 64-letter lengths of text in all renderings; a long brief of many branches takes some thousands. */
const steps = 60_000;

/**
 * A text of a template as it would be filled, without any matter: every branch stands in at least one of the
 * renderings, and in one of them the same condition always has the same answer. Only for reading the template's own words.
 */
export function skeletonsOf(template: Template, text: TextName): readonly Markup[] {
  const { texts, partials } = prepare(template);
  const syntax = texts.get(text);
  const visited = new Set<Program>();
  const budget = { left: steps };
  const markups: Markup[] = [];
  while (syntax && markups.length < most && budget.left > 0) {
    const before = visited.size;
    const skeleton = new Skeleton(partials, visited, budget);
    const pieces = skeleton.program(syntax.program, syntax, []);
    if (markups.length > 0 && visited.size === before) break;
    markups.push({ pieces });
  }
  return markups;
}

class Skeleton {
  readonly #partials: Partials;
  readonly #visited: Set<Program>;
  /** Answers of this rendering, by condition as written. */
  readonly #answers = new Map<string, boolean>();
  readonly #budget: { left: number };

  constructor(partials: Partials, visited: Set<Program>, budget: { left: number }) {
    this.#partials = partials;
    this.#visited = visited;
    this.#budget = budget;
  }

  program(program: Program | undefined, syntax: Syntax, inside: readonly string[]): readonly Piece[] {
    if (!program) return [];
    this.#visited.add(program);
    const pieces: Piece[] = [];
    for (const statement of program.body) {
      this.#budget.left -= 1;
      if (this.#budget.left < 0) break;
      for (const piece of this.#statement(statement, syntax, inside)) pieces.push(piece);
    }
    return pieces;
  }

  #statement(statement: Statement, syntax: Syntax, inside: readonly string[]): readonly Piece[] {
    const { source } = syntax;
    if (statement.type === 'ContentStatement') {
      this.#budget.left -= statement.value.length >> 6;
      return statement.value === '' ? [] : [{ kind: 'text', source: contentSource(source, statement) }];
    }
    const place = placeOf(source, statement.loc);
    if (statement.type === 'MustacheStatement') return [{ kind: 'plain', text: anyFact, place }];
    if (statement.type === 'BlockStatement') return this.program(this.#branch(statement, syntax), syntax, inside);
    if (statement.type !== 'PartialStatement') return [];
    const name = nameOfPartial(statement);
    const partial = this.#partials.get(name);
    if (!partial || inside.includes(name)) return [];
    const pieces = this.program(partial.program, partial, [...inside, name]);
    return statement.indent === '' ? pieces : indented(pieces, statement.indent, place);
  }

  /** The branch that no rendering has come by yet, unless the condition has had its answer in this one. */
  #branch(block: BlockStatement, { source }: Syntax): Program | undefined {
    const { program, inverse, params, path } = block;
    const [condition] = params;
    const { start, end } = condition?.loc ?? path.loc;
    const from = offsetOf(source, start.line, start.column);
    const written = source.text.slice(from, offsetOf(source, end.line, end.column));
    const isUnless = path.original === 'unless';
    const known = this.#answers.get(written);
    const fresh = !this.#isDone(program) || this.#isDone(inverse);
    const takesFirst = known === undefined ? fresh : known !== isUnless;
    this.#answers.set(written, takesFirst !== isUnless);
    return takesFirst ? program : inverse;
  }

  /** Whether a branch, and all that is in it, has stood in a rendering. */
  #isDone(program: Program | undefined): boolean {
    if (!program) return true;
    if (!this.#visited.has(program)) return false;
    return program.body.every(
      (statement) =>
        statement.type !== 'BlockStatement' || (this.#isDone(statement.program) && this.#isDone(statement.inverse)),
    );
  }
}
