import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, type Outcome, placeAt, type SourceText } from '../../diagnostic/index.ts';
import type { Entry, Node, ScalarNode, Tree } from '../node.ts';

type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq;

/** Makes our tree from the parser's. An alias becomes the very node it names, so that no bomb of aliases can grow. */
export class TreeBuilder {
  readonly #source: SourceText;
  readonly #anchors = new Map<string, Node>();
  readonly #diagnostics: Diagnostic[] = [];

  constructor(source: SourceText) {
    this.#source = source;
  }

  build(contents: ParsedNode | null): Outcome<Tree> {
    if (contents === null || (isScalar(contents) && contents.source === '')) {
      this.#report(
        'yaml-syntax',
        0,
        'This file is empty.',
        'Start with: engross new motion-to-intervene > matter.yaml',
      );
      return { diagnostics: this.#diagnostics };
    }
    const root = this.#node(contents);
    if (this.#diagnostics.length > 0) return { diagnostics: this.#diagnostics };
    return { value: { root, source: this.#source, written: true }, diagnostics: [] };
  }

  #node(node: YamlNode): Node {
    if (isAlias(node)) return this.#alias(node);
    const made = isMap(node) ? this.#map(node) : isSeq(node) ? this.#list(node) : scalar(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, made);
    return made;
  }

  /** A name not yet complete is no name: an alias inside its own anchor would be a circle. */
  #alias(node: Alias): Node {
    const named = this.#anchors.get(node.source);
    if (named) return named;
    const at = startOf(node);
    this.#report(
      'yaml-syntax',
      at,
      `Nothing above is called &${node.source}.`,
      'Put the text in quotes if it starts with *.',
    );
    return { kind: 'scalar', at, end: at, text: '', style: 'plain' };
  }

  #list(node: YAMLSeq): Node {
    const items = node.items.map((item) => (isYamlNode(item) ? this.#node(item) : nothingAt(startOf(node))));
    return { kind: 'list', at: startOf(node), items };
  }

  #map(node: YAMLMap): Node {
    const entries = new Map<string, Entry>();
    for (const pair of node.items) this.#entry(pair, entries, startOf(node));
    return { kind: 'map', at: startOf(node), entries };
  }

  #entry(pair: Pair, entries: Map<string, Entry>, mapAt: number): void {
    const keyAt = isYamlNode(pair.key) ? startOf(pair.key) : mapAt;
    const key = this.#key(pair.key, keyAt);
    const value = isYamlNode(pair.value) ? this.#node(pair.value) : nothingAt(keyAt);
    if (key === undefined) return;
    const earlier = entries.get(key);
    if (!earlier) {
      entries.set(key, { keyAt, value });
      return;
    }
    const line = placeAt(this.#source, earlier.keyAt).line;
    this.#report(
      'yaml-syntax',
      keyAt,
      `“${shortened(key)}” is here twice; the first is on line ${line}.`,
      'Keep one of the two.',
    );
  }

  #key(key: unknown, at: number): string | undefined {
    if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<') return key.value;
    const merge = isScalar(key) && key.value === '<<';
    const what = merge ? 'Merge keys (<<) are not read.' : 'A key has to be a word.';
    this.#report(
      'yaml-syntax',
      at,
      what,
      merge ? 'Write the values out.' : 'Put text that starts with [, { or ? in quotes.',
    );
    return undefined;
  }

  #report(code: Diagnostic['code'], offset: number, what: string, fix: string): void {
    this.#diagnostics.push({ code, severity: 'error', place: placeAt(this.#source, offset), what, fix });
  }
}

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const satisfies { [type in Scalar.Type]: ScalarNode['style'] };

function scalar(node: Scalar): ScalarNode {
  const style = styles[node.type ?? 'PLAIN'];
  const text = typeof node.value === 'string' ? node.value : '';
  return { kind: 'scalar', at: startOf(node), end: node.range?.[1] ?? 0, text, style };
}

function nothingAt(at: number): ScalarNode {
  return { kind: 'scalar', at, end: at, text: '', style: 'plain' };
}

function isYamlNode(node: unknown): node is YamlNode {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}

function startOf(node: YamlNode): number {
  return node.range?.[0] ?? 0;
}

function shortened(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
