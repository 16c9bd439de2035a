import { type Diagnostic, type Outcome, type Path, spell } from '../../diagnostic/index.ts';
import type { Entry, Node, Tree } from '../node.ts';

/** What stands for the file in the places of a matter given as an object. */
const objectFile = '(matter)';
const deepest = 64;

/** Takes a plain object as it is, copying nothing but data: strings, numbers, booleans, lists and keys of its own. */
export function readObject(object: unknown): Outcome<Tree> {
  const reader = new ObjectReader();
  const root = reader.node(object, []);
  if (reader.diagnostics.length > 0) return { diagnostics: reader.diagnostics };
  const source = { file: objectFile, text: '', anchors: [{ at: 0, line: 1, col: 1 }] };
  return { value: { root, source, written: false }, diagnostics: [] };
}

class ObjectReader {
  readonly diagnostics: Diagnostic[] = [];
  /** An object met again gives the same node; one met inside itself (`undefined`: not finished) is a circle. */
  readonly #made = new Map<object, Node | undefined>();

  node(value: unknown, path: Path): Node {
    if (typeof value === 'string') return scalar(value, 'double');
    if (value === undefined || value === null) return scalar('', 'plain');
    if (typeof value === 'number' || typeof value === 'boolean') return scalar(String(value), 'plain');
    if (typeof value !== 'object') return this.#refuse(path, `a ${typeof value}`);
    if (path.length > deepest) return this.#refuse(path, `nested more than ${deepest} deep`);
    if (!this.#made.has(value)) return this.#collection(value, path);
    return this.#made.get(value) ?? this.#refuse(path, 'part of itself');
  }

  #collection(value: object, path: Path): Node {
    this.#made.set(value, undefined);
    const made = Array.isArray(value) ? this.#list(value, path) : this.#map(value, path);
    this.#made.set(value, made);
    return made;
  }

  #list(value: readonly unknown[], path: Path): Node {
    // A list may have holes, which `map` would leave; they are nothing, like `null`.
    return { kind: 'list', at: 0, items: Array.from(value, (item, index) => this.node(item, [...path, index])) };
  }

  #map(value: object, path: Path): Node {
    const entries = new Map<string, Entry>();
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) entries.set(key, { keyAt: 0, value: this.node(item, [...path, key]) });
    }
    return { kind: 'map', at: 0, entries };
  }

  #refuse(path: Path, kind: string): Node {
    this.diagnostics.push({
      code: 'wrong-type',
      severity: 'error',
      place: { file: objectFile, line: 1, col: 1 },
      what: `${spell(path) || 'The matter'} is ${kind}.`,
      fix: 'A matter is made of objects, lists, strings, numbers and booleans.',
    });
    return scalar('', 'plain');
  }
}

function scalar(text: string, style: 'plain' | 'double'): Node {
  return { kind: 'scalar', at: 0, text, style, marks: [{ at: 0, offset: 0 }] };
}
