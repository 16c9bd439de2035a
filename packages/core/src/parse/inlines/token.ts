import type { Place } from '../../diagnostic/index.ts';
import type { Voice } from '../../document/index.ts';
import type { Leaf, TextLeaf } from './leaf.ts';

/** What scanning a strand gives: pieces in a row, emphasis not yet decided. */
export type Token = TextToken | RunToken | BracketToken | LinkToken | LeafToken;

interface TextToken {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
  readonly voice: Voice;
  readonly nature: TextLeaf['nature'];
}

/** A run of stars or underscores. What of it turns out to be emphasis moves from `count` to the other numbers. */
export interface RunToken {
  readonly kind: 'run';
  readonly char: '*' | '_';
  /** Its length, for the rule of three. */
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly place: Place;
  readonly voice: Voice;
  count: number;
  readonly starts: Emphasis;
  readonly ends: Emphasis;
}

export interface Emphasis {
  italic: number;
  bold: number;
}

/** A `[` that may turn out to open a link. */
interface BracketToken {
  readonly kind: 'bracket';
  readonly place: Place;
  readonly voice: Voice;
}

interface LinkToken {
  readonly kind: 'link';
  readonly href: string;
  readonly tokens: readonly Token[];
}

/** Something that takes the style around it. */
interface LeafToken {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
}
