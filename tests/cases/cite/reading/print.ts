import { type Citation, reportText } from '../../../../packages/core/src/authority/index.ts';
import { cite } from '../../../../packages/core/src/cite/index.ts';
import type { CitedInline, DraftBlock, DraftInline } from '../../../../packages/core/src/document/index.ts';
import { linkAuthorities } from '../../../../packages/core/src/resolve/authorities/index.ts';
import type { CitePlace } from '../../../../packages/core/src/resolve/setting.ts';

type Blocks = readonly DraftBlock<DraftInline>[];

/** One line a citation: kind | name | cite | pin | authority, `–` for what there is not. */
export function printCites(blocks: Blocks): string {
  const places = placesOf(blocks);
  const { keys } = linkAuthorities(places);
  return places
    .map(({ anchor, citation }) => [...partsOf(citation), keys.get(anchor)].map((part) => part ?? '–').join(' | '))
    .join('\n');
}

/** One line an authority: group | entry, its italics starred | the numbers of the citations that cite it. */
export function printTable(blocks: Blocks): string {
  const { authorities } = linkAuthorities(placesOf(blocks));
  return authorities
    .map(({ group, entry, cites }) => {
      const words = entry.map(({ text, style }) => (style.italic ? `*${text}*` : text)).join('');
      return [group, words.replaceAll('\u00a0', ' '), cites.map((anchor) => anchor.slice(1)).join(', ')].join(' | ');
    })
    .join('\n');
}

export function printWarnings(blocks: Blocks): string {
  const found = [...cite({ blocks }).diagnostics, ...linkAuthorities(placesOf(blocks)).diagnostics];
  return found.map(({ severity, code, what }) => `${severity} ${code}: ${what}`).join('\n');
}

function partsOf(citation: Citation): readonly (string | undefined)[] {
  const { kind } = citation;
  if (kind === 'case') {
    const { name, pin, reports, docket, court, date, year, weights = [] } = citation;
    const where = [docket, ...reports.map(reportText)];
    const when = [court, date ?? year].filter((part) => part !== undefined).join(' ');
    const marks = [...(when === '' ? [] : [when]), ...weights].map((words) => ` (${words})`).join('');
    return [kind, name, where.filter((part) => part !== undefined).join(', ') + marks, pin];
  }
  if (kind === 'short-case') return [kind, citation.name, `${citation.volume} ${citation.reporter}`, citation.pin];
  if (kind === 'code') return [kind, citation.code, citation.section, undefined];
  if (kind === 'other') return [kind, undefined, citation.cite, citation.pin];
  if (kind === 'supra') return [kind, citation.name, undefined, citation.pin];
  return [kind, undefined, undefined, kind === 'id' ? citation.pin : undefined];
}

function placesOf(blocks: Blocks): readonly CitePlace[] {
  const places: CitePlace[] = [];
  let notes = 0;
  const read = (inlines: readonly CitedInline<Citation>[], stream: string): void => {
    for (const inline of inlines) {
      if (inline.kind === 'citation') {
        const text = inline.inlines.map((part) => ({
          text: part.kind === 'text' ? part.text : part.label,
          style: part.style,
        }));
        const { citation, place } = inline;
        places.push({ anchor: `c${places.length + 1}`, citation, stream, counted: true, place, text });
      }
      if (inline.kind !== 'note-call') continue;
      notes += 1;
      for (const block of inline.blocks) if (block.kind === 'paragraph') read(block.inlines, `n${notes}`);
    }
  };
  for (const block of cite({ blocks }).value?.blocks ?? []) if (block.kind === 'paragraph') read(block.inlines, 'body');
  return places;
}
