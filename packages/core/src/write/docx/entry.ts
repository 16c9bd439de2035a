import type { StyledText } from '../../document/index.ts';
import type { EntryLines } from '../../pages/index.ts';
import { type Element, element } from './element.ts';
import { run, textRun } from './run.ts';

/**
 * The words of an entry of a table, broken where the layout broke them, so that page numbers stand on the last
 * line. Spaces at a break go: Word would start the next line with them.
 */
export function entryText(text: readonly StyledText[], broken: EntryLines | undefined, bold: boolean): Element[] {
  const runs: Element[] = [];
  let offset = 0;
  const breaks = broken ? breakOffsets(text.map((part) => part.text).join(''), broken.lines) : [];
  for (const part of text) {
    const look = { style: part.style, boldParagraph: bold };
    let from = 0;
    for (const { at, resume } of breaks) {
      const end = at - offset;
      if (end < from || end > part.text.length || (end === part.text.length && resume === at)) continue;
      if (end > from) runs.push(textRun(part.text.slice(from, end), look));
      runs.push(run({}, element('w:br')));
      from = Math.min(part.text.length, resume - offset);
    }
    if (from < part.text.length) runs.push(textRun(part.text.slice(from), look));
    offset += part.text.length;
  }
  return runs;
}

interface Break {
  /** Offset of the first character not printed on the line. */
  readonly at: number;
  /** Offset of the first character of the next line. */
  readonly resume: number;
}

function breakOffsets(text: string, lines: readonly string[]): Break[] {
  const breaks: Break[] = [];
  let from = 0;
  for (const line of lines.slice(0, -1)) {
    const at = from + line.trimEnd().length;
    if (text.slice(from, at) !== line.trimEnd()) return [];
    let resume = at;
    while (text[resume] === ' ') resume += 1;
    breaks.push({ at, resume });
    from = resume;
  }
  return breaks;
}
