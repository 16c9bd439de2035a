import type { AnchorId, Document, NoteId } from '../../document/index.ts';
import { flatInlines, paragraphsOfDocument } from '../../document/index.ts';

/** The ids of a document's elements, each its own on a page that has other articles too. */
export interface Names {
  /** Of what something in the document refers to; nothing else has one. */
  readonly idOf: (anchor: AnchorId) => string | undefined;
  readonly noteId: (note: NoteId) => string;
  readonly callId: (note: NoteId) => string;
}

export function namesOf(document: Document): Names {
  const ids = new Map<AnchorId, string>();
  const taken = new Set<string>();
  for (const target of new Set(targetsOf(document))) {
    const own = `${prefix(document)}-${plain(target)}`;
    const id = taken.has(own) ? `${own}-${ids.size}` : own;
    ids.set(target, id);
    taken.add(id);
  }
  return {
    idOf: (anchor) => ids.get(anchor),
    noteId: (note) => `${prefix(document)}-note-${plain(note)}`,
    callId: (note) => `${prefix(document)}-call-${plain(note)}`,
  };
}

function prefix({ id }: Document): string {
  return /^[A-Za-z]/.test(id) ? plain(id) : `paper-${plain(id)}`;
}

function plain(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, '-');
}

/** What references and the contents point at, as far as it is there. */
function targetsOf(document: Document): AnchorId[] {
  const paragraphs = paragraphsOfDocument(document);
  const anchors = new Set(paragraphs.map(({ anchor }) => anchor));
  const references = paragraphs
    .flatMap(({ inlines }) => flatInlines(inlines))
    .flatMap((inline) => (inline.kind === 'reference' ? [inline.target] : []));
  const blocks = document.sections.flatMap((section) => section.blocks);
  const entries = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  return [...references, ...entries.map(({ target }) => target)].filter((target) => anchors.has(target));
}
