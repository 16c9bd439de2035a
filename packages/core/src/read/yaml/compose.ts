import { Composer, type Document, type ErrorCode, Parser, type YAMLError } from 'yaml';
import { type Diagnostic, type Outcome, placeAt, type SourceText } from '../../diagnostic/index.ts';
import type { Tree } from '../node.ts';
import { offsetBelow } from './depth.ts';
import { explanations } from './explanations.ts';
import { TreeBuilder } from './tree.ts';

/** A matter nests six levels deep. The parser recurses, so depth is bounded before it starts. */
const deepest = 64;
/** A file that is not YAML at all has an error on every line; nobody reads the hundredth. */
const mostErrors = 40;

/** Reads YAML (and so JSON) into a tree. Every syntax error comes back, once, in plain English. */
export function readYaml(source: SourceText): Outcome<Tree> {
  try {
    return compose(source);
  } catch (thrown) {
    // The parser spreads long arrays onto the stack (a hundred thousand comment lines overflow it): its limit is no crash of ours.
    if (!(thrown instanceof RangeError)) throw thrown;
    const fix = 'Move long prose to files of its own: { file: argument.md }.';
    return { diagnostics: [syntaxError(source, 0, 'This file is too large or too twisted to read as YAML.', fix)] };
  }
}

function compose(source: SourceText): Outcome<Tree> {
  const tokens = [...new Parser().parse(source.text)];
  const tooDeep = offsetBelow(tokens, deepest);
  if (tooDeep !== undefined) {
    const what = `Values are nested more than ${deepest} deep here.`;
    return { diagnostics: [syntaxError(source, tooDeep, what, 'Check the brackets, dashes and colons on this line.')] };
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, source.text.length);
  const errors = document ? errorsOf(source, document) : [];
  if (second) errors.push(explained(source, 'MULTIPLE_DOCS', second.range[0]));
  if (errors.length > 0) return { diagnostics: capped(errors) };
  return new TreeBuilder(source).build(document?.contents ?? null);
}

function errorsOf(source: SourceText, document: Document.Parsed): Diagnostic[] {
  const faults: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const seen = new Set<string>();
  const errors: Diagnostic[] = [];
  for (const fault of [...faults].sort((a, b) => a.pos[0] - b.pos[0])) {
    const error = explained(source, fault.code, fault.pos[0]);
    // One slip often trips the parser several times on a line: say it once.
    const key = `${error.place?.line} ${fault.code}`;
    if (!seen.has(key)) errors.push(error);
    seen.add(key);
  }
  return errors;
}

function explained(source: SourceText, code: ErrorCode, offset: number): Diagnostic {
  return syntaxError(source, offset, explanations[code].what, explanations[code].fix);
}

function syntaxError(source: SourceText, offset: number, what: string, fix: string): Diagnostic {
  return { code: 'yaml-syntax', severity: 'error', place: placeAt(source, offset), what, fix };
}

function capped(errors: readonly Diagnostic[]): readonly Diagnostic[] {
  if (errors.length <= mostErrors) return errors;
  const shown = errors.slice(0, mostErrors);
  const more = `There are ${errors.length - mostErrors} more errors like these.`;
  return [...shown, { code: 'yaml-syntax', severity: 'error', what: more, fix: 'Mend the first ones and run again.' }];
}
