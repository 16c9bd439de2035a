import * as z from 'zod';
import { type Diagnostic, type Path, spell, suggest } from '../diagnostic/index.ts';
import { prose } from '../matter/index.ts';
import { badCharacters } from './characters.ts';
import { isNothing, keyPlaceOf, type MapNode, type Node, placeIn, type ScalarNode, type Tree } from './node.ts';
import { sourceOf } from './source-of.ts';

/** A list or a group of keys where the schema wants something else: no schema takes a symbol. */
const misfit = Symbol('misfit');

/**
 * Gives a tree the types its schema asks for: where text is wanted the scalar's source text, where yes or no is
 * wanted `yes` and `true`, and so on. What does not fit is passed on as it is for the schema to refuse.
 */
export class Shaper {
  readonly diagnostics: Diagnostic[] = [];
  /** Paths of keys that a mistyped key most likely meant, so that they are not called missing too. */
  readonly meant = new Set<string>();
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  shape(schema: z.core.$ZodType, node: Node, path: Path): unknown {
    if (isNothing(node)) return undefined;
    const wanted = unwrapped(schema);
    if (wanted instanceof z.ZodUnion) return this.shape(optionFor(wanted, node), node, path);
    if (node.kind === 'scalar') return this.#scalar(wanted, node, path);
    if (node.kind === 'list') {
      if (!(wanted instanceof z.ZodArray)) return misfit;
      return node.items.map((item, index) => this.shape(wanted.element, item, [...path, index]));
    }
    if (wanted instanceof z.ZodObject && wanted.def.catchall instanceof z.ZodUnknown) return {};
    if (wanted instanceof z.ZodObject) return this.#object(wanted, node, path);
    return wanted instanceof z.ZodRecord ? this.#record(wanted, node, path) : misfit;
  }

  #object(schema: z.ZodObject, node: MapNode, path: Path): Record<string, unknown> {
    // Without a prototype, or a field called “constructor” would seem to be there.
    const shaped: Record<string, unknown> = Object.create(null);
    for (const [key, entry] of node.entries) {
      const value = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
      if (value) shaped[key] = this.shape(value, entry.value, [...path, key]);
      else this.#unknownKey(key, Object.keys(schema.shape), node, path);
    }
    return shaped;
  }

  #record(schema: z.ZodRecord, node: MapNode, path: Path): unknown {
    const entries = [...node.entries].filter(([key]) => key !== '__proto__');
    return Object.fromEntries(
      entries.map(([key, entry]) => [key, this.shape(schema.valueType, entry.value, [...path, key])]),
    );
  }

  #unknownKey(key: string, known: readonly string[], node: MapNode, path: Path): void {
    const near = this.diagnostics.length < mostSuggestions ? nearest(key, known, node) : undefined;
    if (near !== undefined) this.meant.add(spell([...path, near]));
    this.diagnostics.push({
      code: 'unknown-key',
      severity: 'error',
      place: keyPlaceOf(this.#tree, [...path, key]),
      what: `“${shown(key)}” is not a key of ${spell(path) || 'this file'}.`,
      fix: near === undefined ? `Its keys are ${known.join(', ')}.` : `Did you mean “${near}”?`,
    });
  }

  #scalar(wanted: z.core.$ZodType, node: ScalarNode, path: Path): unknown {
    if (wanted instanceof z.ZodBoolean) return node.style === 'plain' ? yesOrNo(node.text) : node.text;
    if (wanted instanceof z.ZodNumber) return node.style === 'plain' ? numberIn(node.text) : node.text;
    // Raw text was scanned with its file; only an escape, or an object, can bring a character in by another door.
    if (node.style === 'double') this.diagnostics.push(...badCharacters(sourceOf(this.#tree, node, path)));
    if (wanted === prose) return node.text;
    return onOneLine(node.style === 'plain' ? this.#withoutCurlyQuotes(node, path) : node.text);
  }

  /** `name: “City of Marlow”`: YAML knows straight quotes only, and would print the curly ones. */
  #withoutCurlyQuotes(node: ScalarNode, path: Path): string {
    const close = { '“': '”', '‘': '’', '„': '“', '«': '»' }[node.text.slice(0, 1)];
    if (close === undefined || node.text.indexOf(close, 1) !== node.text.length - 1) return node.text;
    this.diagnostics.push({
      code: 'bad-value',
      severity: 'error',
      place: placeIn(this.#tree, node.at),
      what: `${spell(path)} stands in curly quotes, which would be printed.`,
      fix: `Leave them out, or use straight ones. To print them, put straight ones around: '${shown(node.text)}'.`,
    });
    return node.text.slice(1, -1);
  }
}

/** Looking for the nearest key takes a while, and nobody mends so many before running again. */
const mostSuggestions = 200;

function nearest(key: string, known: readonly string[], { entries }: MapNode): string | undefined {
  const absent = known.filter((name) => !entries.has(name));
  return suggest(key, absent) ?? suggest(key, known);
}

export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodLazy) {
    inner = inner.unwrap();
  }
  return inner;
}

function optionFor(union: z.ZodUnion, node: Node): z.core.$ZodType {
  const options = union.options;
  const fits = options.find((option) => unwrapped(option) instanceof z.ZodObject === (node.kind === 'map'));
  return fits ?? options[0] ?? union;
}

function yesOrNo(text: string): boolean | string {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  if (word === 'false' || word === 'no') return false;
  return text;
}

function numberIn(text: string): number | string {
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** Plain text has no line ends of its own: one wrapped over several lines of YAML is joined. */
function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
