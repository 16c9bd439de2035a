import type { LawEntry } from './law.ts';
import type { Library } from './library.ts';
import type { Template } from './manifest.ts';

/**
 * A library as JSON can hold it, made ahead by `prepareLibrary` and given where names of templates may be given.
 * It holds what reading and parsing found, so that a rendering begins without them: a tenth of a short one's time.
 */
export interface PreparedLibrary {
  readonly templates: readonly PreparedTemplate[];
  readonly house: Library['house'];
  readonly law: readonly LawEntry[];
}

type PreparedTemplate = Omit<Template, 'partials' | 'trees'> & {
  readonly partials: readonly (readonly [string, { readonly file: string; readonly text: string }])[];
  readonly trees: readonly (readonly [string, string])[];
};

/** What can be found out of a template ahead of any matter. */
type Preparing = (template: Template) => Required<Pick<Template, 'trees' | 'sound'>>;

/** The library in the form that JSON can hold. */
export function toPrepared(library: Library, preparing: Preparing): PreparedLibrary {
  const templates = [...library.templates.values()].map((template) => {
    const { trees, sound } = preparing(template);
    return { ...template, partials: [...template.partials], trees: [...trees], sound };
  });
  return { templates, house: library.house, law: [...library.law.values()] };
}

/** A template is checked, and its schema made, once: the same prepared library gives the same templates. */
const restored = new WeakMap<PreparedLibrary, Library>();

export function fromPrepared(prepared: PreparedLibrary): Library {
  const before = restored.get(prepared);
  if (before) return before;
  const library = restore(prepared);
  restored.set(prepared, library);
  return library;
}

function restore({ templates, house, law }: PreparedLibrary): Library {
  const byName = templates.map((template): [string, Template] => {
    const { partials, trees } = template;
    return [template.manifest.name, { ...template, partials: new Map(partials), trees: new Map(trees) }];
  });
  return { templates: new Map(byName), house, law: new Map(law.map((entry) => [entry.key, entry])) };
}
