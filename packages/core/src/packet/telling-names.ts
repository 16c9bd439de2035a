import type { Diagnostic, Mask } from '../diagnostic/index.ts';
import type { Matter } from '../matter/index.ts';
import { filedPapers, type NamedPapers } from './filed-papers.ts';

/**
 * Names of files with a part of a protected name in them, however it came there: the last look before they are written.
 * The name is not in the message, which is masked as every other.
 */
export function tellingNames(
  packet: NamedPapers & { readonly matter: Pick<Matter, 'places'> },
  mask: Mask,
): readonly Diagnostic[] {
  const { data, places } = packet.matter;
  const told = filedPapers(packet).filter(({ name }) => mask(name) !== name);
  return told.map(({ id, name }) => ({
    code: 'protected-name',
    severity: 'error',
    place: places.at(['papers', data.papers.findIndex((paper) => paper.id === id)]),
    what: `A part of a name that a pseudonym protects is in the name of a file, ${name}.`,
    why: 'The names of files are seen by all who get them.',
    fix: 'Change what the file is called by: the slug of a release, the title of a paper made elsewhere.',
  }));
}
