import { type Flow, type Slot, slotAt } from './flow.ts';

/** A line of a flow without its line end, and without what its containers put before it (`> `, an item's indent). */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export function linesOf(flow: Flow): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = flow.text.indexOf('\n'); end >= 0; end = flow.text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: flow.text.length });
  return lines;
}

/** Offset of the first character that is no space. */
export function contentStart(flow: Flow, line: Line): number {
  let at = line.start;
  while (at < line.end && isSpace(flow.text.charCodeAt(at))) at += 1;
  return at;
}

export function contentEnd(flow: Flow, line: Line): number {
  let at = line.end;
  while (at > line.start && isSpace(flow.text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export function isBlankLine(flow: Flow, line: Line): boolean {
  return contentStart(flow, line) === line.end;
}

/** Columns of leading space; a tab goes to the next multiple of four. */
export function indentOf(flow: Flow, line: Line): number {
  return columnsBetween(flow, line.start, contentStart(flow, line));
}

export function columnsBetween(flow: Flow, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) column += flow.text[at] === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** The line without up to `columns` columns of leading space. */
export function outdent(flow: Flow, line: Line, columns: number): Line {
  let at = line.start;
  for (let column = 0; column < columns && at < line.end && isSpace(flow.text.charCodeAt(at)); at += 1) {
    column += flow.text[at] === '\t' ? 4 - (column % 4) : 1;
  }
  return { start: at, end: line.end };
}

/** The prose slot that has a line to itself, if any. */
export function loneProse(flow: Flow, line: Line): (Slot & { readonly kind: 'prose' }) | undefined {
  const at = contentStart(flow, line);
  if (contentEnd(flow, line) !== at + 1) return undefined;
  const slot = slotAt(flow, at);
  return slot?.kind === 'prose' ? slot : undefined;
}

/** Space, tab, and the carriage return of a CRLF. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
