import { type Diagnostic, spell } from '../diagnostic/index.ts';
import { type Blank, type Document, flatInlines, paragraphsOfDocument } from '../document/index.ts';
import type { Matter } from '../matter/index.ts';
import type { Setting } from './setting.ts';

/** One diagnostic for each fact that the papers leave blank: how often it stands there, and where to fill it in. */
export function blankDiagnostics(setting: Setting, documents: readonly Document[]): readonly Diagnostic[] {
  const blanks = new Map<string, Blank[]>();
  for (const blank of documents.flatMap(blanksOf)) {
    const same = blanks.get(blank.path);
    if (same) same.push(blank);
    else blanks.set(blank.path, [blank]);
  }
  return [...blanks].map(([path, same]) => diagnostic(setting, path, same));
}

function blanksOf(document: Document): readonly Blank[] {
  const text = paragraphsOfDocument(document).flatMap(({ inlines }) => inlines);
  const foot = document.footer.kind === 'court' ? document.footer.caseNumber : [];
  return flatInlines([...text, ...foot]).filter((inline) => inline.kind === 'blank');
}

function diagnostic({ matter, final }: Setting, path: string, blanks: readonly Blank[]): Diagnostic {
  const text = blanks[0]?.text ?? '';
  const way = pathOf(matter, path);
  const times = blanks.length === 1 ? 'once' : `${blanks.length} times`;
  return {
    code: 'blank',
    severity: final ? 'error' : 'note',
    place: matter.places.at(way),
    what: `${text} is blank: it stands ${times} in the papers.`,
    fix: `Fill in ${spell(way)}.`,
  };
}

/** `counsel.0.attorneys.1.signed` as a path into the matter; the fields of a paper go by its id, `papers.motion.action`. */
function pathOf({ data }: Matter, path: string): readonly (string | number)[] {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (parts[0] !== 'papers') return parts;
  const index = data.papers.findIndex(({ id }) => id === parts[1]);
  return index < 0 ? ['papers'] : ['papers', index, ...parts.slice(2)];
}
