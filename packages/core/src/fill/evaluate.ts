import type {
  BlockStatement,
  ContentStatement,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Place } from '../diagnostic/index.ts';
import type { Piece } from '../markup/index.ts';
import { blocks } from './blocks.ts';
import { call, evaluate, evaluateHash } from './expressions.ts';
import { indented } from './indent.ts';
import { type Run, type Spot, step } from './run.ts';
import { enterPartial, rootScope } from './scope.ts';
import { contentSource, placeOf, type Syntax } from './syntax.ts';
import { type GroupValue, textOf, type Value } from './value.ts';

/** Fills a program: its pieces go to `spot.run.pieces`. Stops, saying where, when the step budget is used up. */
export function fillProgram(program: Program | undefined, spot: Spot): void {
  for (const statement of program?.body ?? []) {
    if (!step(spot.run, placeOf(spot.source, statement.loc))) return;
    fillStatement(statement, spot);
  }
}

function fillStatement(statement: Statement, spot: Spot): void {
  if (statement.type === 'ContentStatement') fillContent(statement, spot);
  else if (statement.type === 'MustacheStatement') fillMustache(statement, spot);
  else if (statement.type === 'BlockStatement') fillBlock(statement, spot);
  else if (statement.type === 'PartialStatement') fillPartial(statement, spot);
}

function fillContent(content: ContentStatement, { run, source }: Spot): void {
  if (content.value === '') return;
  const slice = run.slices.get(content) ?? contentSource(source, content);
  run.slices.set(content, slice);
  step(run, placeOf(source, content.loc), slice.text.length);
  run.pieces.push({ kind: 'text', source: slice });
}

function fillMustache(mustache: MustacheStatement, { run, scope, source }: Spot): void {
  const { path, params, hash } = mustache;
  const isCall = params.length > 0 || hash !== undefined || path.type !== 'PathExpression';
  const value = isCall ? call(mustache, scope, run, source) : evaluate(path, scope, run, source);
  print(value, placeOf(source, mustache.loc), run);
}

/** A fact becomes a slot. What is absent becomes an empty one, so that `*{{name}}*` stays a pair of stars. */
function print(value: Value, asked: Place, run: Run): void {
  if (value.kind === 'sequence') {
    for (const part of value.parts) print(part, asked, run);
    return;
  }
  const piece = slot(value, asked);
  step(run, asked, piece.kind === 'prose' ? piece.source.text.length : 0);
  run.pieces.push(piece);
}

function slot(value: Value, asked: Place): Piece {
  if (value.kind === 'prose') return { kind: 'prose', source: value.source };
  if (value.kind === 'blank') return { kind: 'blank', path: value.path, label: value.label, place: value.place };
  const place = (value.kind === 'text' || value.kind === 'number' ? value.place : undefined) ?? asked;
  return { kind: 'plain', text: textOf(value), place };
}

function fillBlock(block: BlockStatement, spot: Spot): void {
  blocks.get(String(block.path.original))?.(block, spot, fillProgram);
}

function fillPartial(statement: PartialStatement, { run, scope, source }: Spot): void {
  const partial = run.partials.get(nameOfPartial(statement));
  if (!partial) return;
  const [param] = statement.params;
  const context = param ? evaluate(param, scope, run, source) : scope.context;
  const hash = evaluateHash(statement.hash, scope, run, source);
  const inner = enterPartial(scope, hash.length === 0 ? context : merged(context, hash));
  const before = run.pieces.length;
  fillProgram(partial.program, { run, scope: inner, source: partial.source });
  if (statement.indent !== '') {
    run.pieces.push(...indented(run.pieces.splice(before), statement.indent, placeOf(source, statement.loc)));
  }
}

function merged(context: Value, hash: readonly (readonly [string, Value])[]): GroupValue {
  const entries = context.kind === 'group' ? context.entries : new Map<string, Value>();
  return { kind: 'group', entries: new Map([...entries, ...hash]) };
}

export function nameOfPartial(statement: PartialStatement): string {
  return statement.name.type === 'SubExpression' ? '' : String(statement.name.original);
}

/** Fills one template from the root. */
export function fillSyntax(syntax: Syntax, root: Value, run: Run): void {
  fillProgram(syntax.program, { run, scope: rootScope(root), source: syntax.source });
}
