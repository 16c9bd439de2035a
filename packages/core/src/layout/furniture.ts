import { boldStyle, type Document, type Inline, plainStyle } from '../document/index.ts';
import type { FooterLines, Furniture, Line, Rule, Run } from '../pages/index.ts';
import { type Setting, spanWriter, textColumn } from './collect.ts';
import { type Column, measureLines } from './lines/measured.ts';

/** What stands on every page beside its text; only the page number differs. */
export interface Frame {
  readonly footer: FooterLines;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

export function frameOf(document: Document, setting: Setting): Frame {
  const { geometry } = setting.stationery;
  const footer = footerLines(document, setting);
  const column = textColumn(setting);
  const rules = geometry.rules.map(({ x, width }) => ({ x1: x, y1: 0, x2: x, y2: geometry.height, width }));
  const footerRule = { x1: column.x, y1: footer.top, x2: column.x + column.width, y2: footer.top, width: 0.75 };
  const titles = footer.lines.map((text, index) => footerLine(text, index + 1, footer, setting));
  const lines = [...lineNumbers(setting), ...(document.draft ? [draftLine(setting)] : []), ...titles];
  return { footer, lines, rules: [...rules, footerRule] };
}

/** The furniture of one page. */
export function furnitureOf(frame: Frame, label: string, setting: Setting): Furniture {
  if (label === '') return { lines: frame.lines, rules: frame.rules };
  return { lines: [...frame.lines, footerLine(label, 0, frame.footer, setting)], rules: frame.rules };
}

function lineNumbers(setting: Setting): Line[] {
  const { grid, margins, fontSize, baselineShare } = setting.stationery.geometry;
  if (!grid) return [];
  const column = { x: 0, width: grid.numberRightEdge };
  return Array.from({ length: grid.lines }, (_, index) => {
    const top = margins.top + index * grid.pitch;
    const [runs = []] = setPlain(String(index + 1), { size: fontSize, align: 'right', column }, setting);
    return { block: 'line-number', ...whole, baseline: top + grid.pitch * baselineShare, top, pitch: grid.pitch, runs };
  });
}

function draftLine(setting: Setting): Line {
  const { draftBaseline: baseline, fontSize } = setting.stationery.geometry;
  const [runs = []] = setPlain('DRAFT', { size: fontSize, align: 'center', bold: true }, setting);
  return { block: 'draft', ...whole, baseline, top: baseline - fontSize, pitch: fontSize, runs };
}

/** Below the rule: the page number, then the title and the case number. */
function footerLine(text: string, index: number, { top, pitch, size }: FooterLines, setting: Setting): Line {
  const lineTop = top + index * pitch;
  const baseline = lineTop + pitch * setting.stationery.geometry.baselineShare;
  const [runs = []] = setPlain(text, { size, align: 'center' }, setting);
  return { block: 'footer', ...whole, baseline, top: lineTop, pitch, runs };
}

const whole = { first: true, last: true } as const;

/**
 * The footer has three lines at most, or it would push the text off its line numbers: one for the page number, and what
 * the title takes. A long title is set closer, then smaller, and in the end cut.
 */
function footerLines({ footer }: Document, setting: Setting): FooterLines {
  const { footer: place, margins, height } = setting.stationery.geometry;
  const text = footer.kind === 'press' ? '' : `${footer.title} – ${plainText(footer.caseNumber)}`;
  const bottom = place.top + 2 * place.pitch;
  const room = bottom - (height - margins.bottom);
  const small = place.size - 2;
  for (const size of [place.size, small]) {
    const lines = breakPlain(text, size, setting);
    const pitch = Math.min(place.pitch, room / (lines.length + 1));
    if (pitch >= size) return { lines, size, pitch, top: bottom - pitch * (lines.length + 1) };
  }
  const most = Math.floor(room / small) - 1;
  const lines = breakPlain(text, small, setting).slice(0, most);
  const cut = lines.map((line, index) => (index === most - 1 ? `${line.slice(0, -2)}…` : line));
  return { lines: cut, size: small, pitch: small, top: bottom - small * (most + 1) };
}

function breakPlain(text: string, size: number, setting: Setting): string[] {
  const lines = setPlain(text, { size, align: 'center' }, setting);
  return lines.map((runs) =>
    runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  );
}

interface PlainLook {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly column?: Column;
}

/** Lines of text outside the body. */
function setPlain(text: string, look: PlainLook, setting: Setting): (readonly Run[])[] {
  const { size, align, bold = false, column = textColumn(setting) } = look;
  const geometry = { ...setting.stationery.styles['body-continued'], size, align };
  const writer = spanWriter(setting, geometry);
  writer.text(text, bold ? boldStyle : plainStyle);
  return measureLines(writer.spans, geometry, column, setting.report).map((line) => line.runs);
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}
