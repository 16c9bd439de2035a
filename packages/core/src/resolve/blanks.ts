import { type Diagnostic, type Path, spell } from '../diagnostic/index.ts';
import { type Blank, type Document, flatInlines, paragraphsOfDocument } from '../document/index.ts';
import { type Matter, type MatterData, nameOfPerson } from '../matter/index.ts';
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
  const way = partsOf(path);
  const times = blanks.length === 1 ? 'once' : `${blanks.length} times`;
  return {
    code: 'blank',
    severity: final ? 'error' : 'note',
    place: matter.places.at(inMatter(matter, way)),
    what: `${text} is blank: it stands ${times} in the papers.`,
    fix: fixOf(matter, way),
  };
}

/** `counsel.0.attorneys.1.signed` as a path. */
function partsOf(path: string): Path {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The fields of a paper go by its id, `papers.motion.action`; in the matter it has a place in a list. */
function inMatter({ data }: Matter, way: Path): Path {
  if (way[0] !== 'papers') return way;
  const index = data.papers.findIndex(({ id }) => id === String(way[1]));
  return index < 0 ? ['papers'] : ['papers', index, ...way.slice(2)];
}

/** What to do, in words that need no counting of a list's entries. */
function fixOf({ data }: Matter, way: Path): string {
  const [list, index, ...rest] = way;
  if (list === 'papers') return `Fill in ${spell(rest)} of the paper “${index}”.`;
  const attorney = list === 'counsel' ? data.counsel[Number(index)]?.attorneys[Number(rest[1])] : undefined;
  if (attorney && rest.at(-1) === 'signed') return onceSigned(data, attorney.person, 'attorney under counsel');
  const person = list === 'people' ? data.people[Number(index)] : undefined;
  if (person && rest.at(-1) === 'signed') return onceSigned(data, person.id, 'person under people');
  return `Fill in ${spell(way)}.`;
}

function onceSigned(data: MatterData, person: string, whom: string): string {
  return `Once ${nameOfPerson(data, person)} has signed, give the day as signed: with that ${whom}.`;
}
