import type { SourceText } from '../diagnostic/index.ts';
import type { natures, referenceTargets } from './manifest-schema.ts';

/**
 * What a template asks for: `template.yaml`. Every kind of paper, built-in or a firm's own, declares its
 * fields here; one function makes the zod schema, the JSON Schema and the editor help from them.
 */
export interface Manifest {
  readonly name: string;
  /** One line for `engross templates`. */
  readonly about: string;
  readonly nature: PaperNature;
  readonly title: string;
  /** What the footer calls it; may contain `{{…}}` like the title. */
  readonly footer: string;
  /** What its file is called; may contain `{{…}}`, and becomes lower-case letters, digits and hyphens when filled. */
  readonly fileName: string;
  /** What record cites call it, e.g. `{{declarant.surname}} Decl.`. */
  readonly cite?: string;
  /** Its long name where it is first cited; the title, if there is none. */
  readonly titleInCites?: string;
  /** Whether every top-level ordered list of the text is the paper's numbered paragraphs, counted through. */
  readonly numberedParagraphs?: boolean;
  /** For the press: whether a page that another follows says so, `-more-`. */
  readonly more?: boolean;
  readonly fields: Readonly<Record<string, Field>>;
  /** The texts that may contain `{{…}}`, with the way back to `template.yaml`; a manifest that was not read from one has none. */
  readonly sources?: { readonly [K in ManifestText]?: SourceText };
}

/** The keys of a manifest whose text is filled like the template's. */
export type ManifestText = 'title' | 'footer' | 'fileName' | 'cite' | 'titleInCites';

/** `motion` counts against the page limit and needs tables; `press` never goes to the court's folder. */
export type PaperNature = (typeof natures)[number];

export type Field = FieldBase & FieldType;

export interface FieldBase {
  readonly help: string;
  readonly required: boolean;
  /** Whether a draft may lack it: it becomes a visible blank, an error under `--final`. */
  readonly blank: boolean;
  /** What `engross new` writes. */
  readonly example?: string;
  /** When a matter without it is wrong: if another field, beside it or at the top, has this value. */
  readonly requiredWhen?: RequiredWhen;
}

export interface RequiredWhen {
  readonly field: string;
  /** A yes-no field that is left out says no. */
  readonly is: string | number | boolean;
}

type FieldType =
  | { readonly type: 'text' }
  | { readonly type: 'markdown' }
  | { readonly type: 'date' }
  | { readonly type: 'time' }
  | { readonly type: 'number' }
  | { readonly type: 'whole-number' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'group'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly type: 'list'; readonly of: Field }
  | { readonly type: 'reference'; readonly to: ReferenceTarget }
  | { readonly type: 'image' }
  | { readonly type: 'language' };

/** Whose ids the field may hold. */
export type ReferenceTarget = (typeof referenceTargets)[number];

/** A template, read and ready to fill. */
export interface Template {
  readonly manifest: Manifest;
  /** Path and text of `template.md`. */
  readonly file: string;
  readonly text: string;
  /** By name, from the template's folder and `partials/`. */
  readonly partials: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
  /** What Handlebars’ parser made of each text, as JSON, by the text: where that was done ahead. */
  readonly trees?: ReadonlyMap<string, string>;
  /** Whether nothing was found wrong with its names, where that was looked for ahead. */
  readonly sound?: boolean;
}
