import type { AnchorId, Document } from '../../packages/core/src/document/index.ts';
import type { Pages } from '../../packages/core/src/pages/index.ts';

/** Where the witness has lines and rows, page by page, in pt; and the number it prints on each page. */
export interface WordPlaces {
  readonly tops: readonly (readonly number[])[];
  /** It tells no lines in a table: a place anywhere in a row will do. */
  readonly rows: readonly (readonly { readonly top: number; readonly bottom: number }[])[];
  readonly numbers: readonly (string | undefined)[];
}

/** Page numbers printed in the tables that are not the numbers of the pages where the things stand in Word. */
export function wrongPages(document: Document, pages: Pages, word: WordPlaces): string[] {
  return printedPlaces(document).flatMap(({ entry, targets }) => {
    const printed = pages.entries.get(entry)?.pages.join(' ') ?? '(nothing)';
    const places = targets.flatMap((target) => pages.anchors.get(target) ?? []);
    const missing = places.filter(({ page, y }) => !hasPlace(word, page, y));
    const numbers = [...new Set(places.map(({ page }) => page))].sort((one, other) => one - other);
    const right = numbers.map((page) => word.numbers[page]).join(', ');
    if (missing.length > 0) return [`${entry}: ${missing.length} of its places have no line in Word`];
    return printed === right ? [] : [`${entry}: printed ${printed}, but in Word it is on ${right}`];
  });
}

function hasPlace({ tops, rows }: WordPlaces, page: number, y: number): boolean {
  const line = tops[page]?.some((top) => Math.abs(top - y) <= 0.1);
  return line === true || rows[page]?.some(({ top, bottom }) => y >= top - 0.1 && y < bottom) === true;
}

interface PrintedPlaces {
  readonly entry: string;
  readonly targets: readonly AnchorId[];
}

function printedPlaces(document: Document): PrintedPlaces[] {
  const cites = new Map(document.authorities.map((authority) => [authority.key, authority.cites]));
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): PrintedPlaces[] => {
      if (block.kind === 'contents') return block.entries.map(({ id, target }) => ({ entry: id, targets: [target] }));
      if (block.kind !== 'authorities') return [];
      return block.groups.flatMap(({ entries }) =>
        entries.map(({ id, authority }) => ({ entry: id, targets: cites.get(authority) ?? [] })),
      );
    }),
  );
}
