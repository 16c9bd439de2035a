import type {
  ContentStatement,
  Location,
  ParseErrorHash,
  Program,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Diagnostic, type Place, placeAt, type SourceText, sourceOfFile } from '../diagnostic/index.ts';

/** A template or partial as Handlebars' own parser reads it, with the way back to its file. */
export interface Syntax {
  readonly program: Program;
  readonly source: SourceText;
}

export type Read = { readonly syntax: Syntax } | { readonly error: Diagnostic };

/** Reads one template text. Line ends may be CRLF: they count, and come out, as LF. */
export function readSyntax(file: string, text: string): Read {
  const source = sourceOfFile(file, text.replace(/\r\n?/g, '\n'));
  try {
    return { syntax: { program: parseWithHook(source.text), source } };
  } catch (error) {
    return { error: syntaxError(source, error) };
  }
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

function syntaxError(source: SourceText, error: unknown): Diagnostic {
  const base = { code: 'template-syntax', severity: 'error' } as const;
  if (error instanceof SyntaxMistake) {
    const { loc, token, expected } = error.hash;
    const place = { file: source.file, line: loc.last_line, col: loc.last_column + 1 };
    if (token === 'EOF') {
      return { ...base, place, what: 'The template ends inside a block.', fix: 'Close it, e.g. with {{/if}}.' };
    }
    const wants = expected.some((each) => each.includes('ID')) ? ' A name or a value is missing here.' : '';
    return { ...base, place, what: `Handlebars cannot read this.${wants}`, fix: 'Check the braces around here.' };
  }
  return { ...base, ...mismatch(source, error), fix: 'Close blocks in the order in which they were opened.' };
}

/** `if doesn't match each - 1:3`, and the few others Handlebars raises itself. */
function mismatch(source: SourceText, error: unknown): Pick<Diagnostic, 'place' | 'what'> {
  const message = error instanceof Error ? error.message : '';
  const [, what = message, line = '1', column = '0'] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
  return { place: { file: source.file, line: Number(line), col: Number(column) + 1 }, what: `${what}.` };
}

export function placeOf(source: SourceText, loc: Location): Place {
  return { file: source.file, line: loc.start.line, col: loc.start.column + 1 };
}

/** The text of a content statement as a slice of its file: what whitespace control left is always one piece of it. */
export function contentSource(source: SourceText, content: ContentStatement): SourceText {
  const line = source.anchors[content.loc.start.line - 1]?.at ?? 0;
  const trimmed = content.rightStripped ? content.original.lastIndexOf(content.value) : 0;
  const start = line + content.loc.start.column + trimmed;
  return sliceSource(source, start, content.value);
}

/** `text` as it stands at `start` of `source`. */
export function sliceSource(source: SourceText, start: number, text: string): SourceText {
  const { line, col } = placeAt(source, start);
  const anchors = [{ at: 0, line, col }];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    anchors.push({ at: at + 1, line: line + anchors.length, col: 1 });
  }
  return { file: source.file, text, anchors };
}
