import type { Place } from '../../diagnostic/index.ts';
import type {
  DraftBlank,
  DraftInline,
  DraftLineBreak,
  DraftNoteCall,
  DraftRecordCite,
  DraftReference,
  TextStyle,
  Voice,
} from '../../document/index.ts';

/** Inlines after emphasis, before typography. */
export type Leaf =
  | TextLeaf
  | LinkLeaf
  | DraftBlank
  | DraftNoteCall<DraftInline>
  | DraftLineBreak
  | DraftReference
  | DraftRecordCite;

export interface TextLeaf {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly place: Place;
  readonly voice: Voice;
  /**
   * `markdown`: space runs together. `typed`: a value, space and all. `fixed`: not even quotes change (an escaped
   * character, an address on the web).
   */
  readonly nature: 'markdown' | 'typed' | 'fixed';
}

interface LinkLeaf {
  readonly kind: 'link';
  readonly href: string;
  readonly leaves: readonly Leaf[];
}
