import type {
  ContentStatement,
  Location,
  ParseErrorHash,
  Program,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Diagnostic, type Place, placeAt, type SourceText } from '../diagnostic/index.ts';
import { deepest, tooDeepAt } from './nesting.ts';

/** A template or partial as Handlebars' own parser reads it, with the way back to its file. */
export interface Syntax {
  readonly program: Program;
  readonly source: TemplateSource;
}

/** A text of a template; Handlebars tells places in it by line and column. */
export interface TemplateSource extends SourceText {
  /** Where each line starts in `text`. */
  readonly lines: readonly number[];
}

export type Read = { readonly syntax: Syntax } | { readonly error: Diagnostic };

/** Reads one template text, whose line ends are LF; `tree` is what `treesOf` made of it, where that was done ahead. */
export function readSyntax(text: SourceText, tree?: string): Read {
  const source = { ...text, lines: lineStarts(text.text) };
  if (tree !== undefined) {
    const program: Program = JSON.parse(tree);
    return { syntax: { program, source } };
  }
  const deep = tooDeepAt(source.text);
  if (deep !== undefined) return { error: tooDeep(placeAt(source, deep)) };
  try {
    return { syntax: { program: parseWithHook(source.text), source } };
  } catch (error) {
    return { error: syntaxError(source, error) };
  }
}

export function tooDeep(place: Place): Diagnostic {
  const what = `Blocks, partials and calls nest more than ${deepest} deep here.`;
  return { code: 'template-syntax', severity: 'error', place, what, fix: 'Nest less.' };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

class SyntaxMistake extends Error {
  readonly hash: ParseErrorHash;
  constructor(hash: ParseErrorHash) {
    super('syntax');
    this.hash = hash;
  }
}

/** The parser's own error is a text without fields; its hook gets them. The hook is shared by the page, so it is put back. */
function parseWithHook(text: string): Program {
  const { parseError } = parser;
  parser.parseError = (_message, hash) => {
    throw new SyntaxMistake(hash);
  };
  try {
    return parse(text);
  } finally {
    parser.parseError = parseError;
  }
}

function syntaxError(source: TemplateSource, error: unknown): Diagnostic {
  const base = { code: 'template-syntax', severity: 'error' } as const;
  if (error instanceof SyntaxMistake) {
    const { loc, token, expected } = error.hash;
    const place = placeAt(source, offsetOf(source, loc.last_line, loc.last_column));
    const open = token === 'EOF' ? unclosedBlock(source.text) : undefined;
    if (open) {
      const what = `{{#${open.name}}} is never closed.`;
      return { ...base, place: placeAt(source, open.at), what, fix: `Write {{/${open.name}}} where it ends.` };
    }
    if (token === 'EOF') {
      return { ...base, place, what: 'The text ends inside braces.', fix: 'Close them with }}.' };
    }
    const wants = expected.some((each) => each.includes('ID')) ? ' A name or a value is missing here.' : '';
    return { ...base, place, what: `Handlebars cannot read this.${wants}`, fix: 'Check the braces around here.' };
  }
  return { ...base, ...mismatch(source, error), fix: 'Close blocks in the order in which they were opened.' };
}

/** The innermost block that stands open at the end of a text. */
function unclosedBlock(text: string): { readonly name: string; readonly at: number } | undefined {
  const open: { readonly name: string; readonly at: number }[] = [];
  for (const { 1: mark, 2: name = '', index } of text.matchAll(/\{\{~?([#/])\s*([^\s}~(]*)/g)) {
    if (mark === '#') open.push({ name, at: index });
    else open.pop();
  }
  return open.at(-1);
}

/** `each doesn't match if - 1:3`, and the few others Handlebars raises itself. */
function mismatch(source: TemplateSource, error: unknown): Pick<Diagnostic, 'place' | 'what'> {
  const message = error instanceof Error ? error.message : '';
  const [, what = message, line = '1', column = '0'] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
  const place = placeAt(source, offsetOf(source, Number(line), Number(column)));
  const [, opened, closed] = /^(\S+) doesn't match (\S+)$/.exec(what) ?? [];
  return { place, what: opened && closed ? `{{#${opened}}} is closed by {{/${closed}}}.` : `${what}.` };
}

export function placeOf(source: TemplateSource, loc: Location): Place {
  return placeAt(source, offsetOf(source, loc.start.line, loc.start.column));
}

/** Handlebars counts lines from 1 and columns from 0. */
export function offsetOf({ lines }: TemplateSource, line: number, column: number): number {
  return (lines[line - 1] ?? 0) + column;
}

/** The text of a content statement as a slice of its file: what whitespace control left is always one piece of it. */
export function contentSource(source: TemplateSource, content: ContentStatement): SourceText {
  const { start } = content.loc;
  const trimmed = content.rightStripped ? content.original.lastIndexOf(content.value) : 0;
  return sliceSource(source, offsetOf(source, start.line, start.column) + trimmed, content.value);
}

/** `text` as it stands at `start` of `source`. */
function sliceSource(source: SourceText, start: number, text: string): SourceText {
  const { line, col } = placeAt(source, start);
  const end = start + text.length;
  const inside = source.anchors.filter(({ at }) => at > start && at < end);
  const anchors = [{ at: 0, line, col }, ...inside.map((anchor) => ({ ...anchor, at: anchor.at - start }))];
  return { file: source.file, text, anchors };
}
