import type { StyledText } from '../../document/index.ts';
import type { EntryLines } from '../../pages/index.ts';
import { type Element, element } from './element.ts';
import { type RunLook, run, textRun } from './run.ts';

const lineBreak = (): Element => run({}, element('w:br'));
const tab = (): Element => run({}, element('w:tab'));

/** The words of an entry of a table, broken where the layout broke them, short of the page numbers. */
export function entryText(text: readonly StyledText[], lines: readonly string[], look: RunLook = {}): Element[] {
  const runs: Element[] = [];
  const ends = lineEnds(lines);
  let at = 0;
  for (const part of text) {
    let from = 0;
    for (const end of ends) {
      if (end <= at || end > at + part.text.length) continue;
      runs.push(textRun(part.text.slice(from, end - at), { ...look, style: part.style }), lineBreak());
      from = end - at;
    }
    if (from < part.text.length) runs.push(textRun(part.text.slice(from), { ...look, style: part.style }));
    at += part.text.length;
  }
  return runs;
}

/** Where every line but the last ends in the text. */
function lineEnds(lines: readonly string[]): number[] {
  let end = 0;
  return lines.slice(0, -1).map((line) => {
    end += line.length;
    return end;
  });
}

/** The leader and the pages behind it. `printed` puts a row of them into runs: as text, or as a field. */
export function entryPages(entry: EntryLines, printed: (pages: string) => readonly Element[]): Element[] {
  return entry.pages.flatMap((row, index) => [
    ...(index > 0 || entry.apart ? [lineBreak()] : []),
    tab(),
    ...printed(row),
  ]);
}

/** The number of a heading and the tab to its words. */
export function entryLabel(label: string | undefined): Element[] {
  return label === undefined ? [] : [textRun(label), tab()];
}
