import { boldStyle, type Document, type Inline, plainStyle, type TextStyle } from '../document/index.ts';
import { faceOf, measure } from '../font/index.ts';
import type { FooterLines, Furniture, Line, Rule } from '../pages/index.ts';
import { type Setting, textColumn } from './collect.ts';

/** What stands on every page beside its text; only the page number differs. */
export interface Frame {
  readonly footer: FooterLines;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

export function frameOf(document: Document, setting: Setting): Frame {
  const { court } = setting;
  const { geometry } = court;
  const footer = footerLines(`${document.footer.title} – ${plainText(document.footer.caseNumber)}`, setting);
  const column = textColumn(setting);
  const rules = geometry.rules.map(({ x, width }) => ({ x1: x, y1: 0, x2: x, y2: geometry.height, width }));
  const footerRule = { x1: column.x, y1: footer.top, x2: column.x + column.width, y2: footer.top, width: 0.75 };
  const draft = document.draft
    ? [centred('DRAFT', 'draft', geometry.draftBaseline, geometry.fontSize, boldStyle, setting)]
    : [];
  const footers = footer.lines.map((text, index) => footerLine(text, index + 1, footer, setting));
  return { footer, lines: [...lineNumbers(setting), ...draft, ...footers], rules: [...rules, footerRule] };
}

/** The furniture of one page. */
export function furnitureOf(frame: Frame, label: string, setting: Setting): Furniture {
  if (label === '') return { lines: frame.lines, rules: frame.rules };
  return { lines: [...frame.lines, footerLine(label, 0, frame.footer, setting)], rules: frame.rules };
}

function lineNumbers({ court, fonts }: Setting): Line[] {
  const { grid, margins, fontSize, baselineShare } = court.geometry;
  return Array.from({ length: grid.lines }, (_, index) => {
    const text = String(index + 1);
    const width = measure(fonts.regular, text, fontSize);
    const top = margins.top + index * grid.pitch;
    const baseline = top + grid.pitch * baselineShare;
    return furnitureLine(
      'line-number',
      text,
      grid.numberRightEdge - width,
      width,
      { baseline, top, pitch: grid.pitch },
      fontSize,
      plainStyle,
    );
  });
}

/** Below the rule: the page number, then the title and the case number. */
function footerLine(text: string, index: number, footer: FooterLines, setting: Setting): Line {
  const { baselineShare } = setting.court.geometry;
  const baseline = footer.top + (index + baselineShare) * footer.pitch;
  return centred(text, 'footer', baseline, footer.size, plainStyle, setting);
}

function centred(
  text: string,
  block: string,
  baseline: number,
  size: number,
  style: TextStyle,
  setting: Setting,
): Line {
  const column = textColumn(setting);
  const width = measure(setting.fonts[faceOf(style)], text, size);
  const x = column.x + (column.width - width) / 2;
  return furnitureLine(block, text, x, width, { baseline, top: baseline - size, pitch: size }, size, style);
}

function furnitureLine(
  block: string,
  text: string,
  x: number,
  width: number,
  box: { readonly baseline: number; readonly top: number; readonly pitch: number },
  size: number,
  style: TextStyle,
): Line {
  const run = { text, x, width, size, style, rise: 0, role: { kind: 'text' } } as const;
  return { block, ...box, first: true, last: true, runs: [run] };
}

/**
 * The footer has room for three lines at most, or it would push the text off its line numbers: one for the page number,
 * and what the title takes. A long title is set smaller, and in the end cut.
 */
function footerLines(text: string, setting: Setting): FooterLines {
  const { footer, margins, height } = setting.court.geometry;
  const bottom = footer.top + 2 * footer.pitch;
  const textBottom = height - margins.bottom;
  for (const [size, lines] of [
    [footer.size, 1],
    [footer.size, 2],
    [footer.size - 2, 3],
  ] as const) {
    const broken = breakPlain(text, size, setting);
    if (broken.length > lines) continue;
    const pitch = Math.min(footer.pitch, (bottom - textBottom) / (lines + 1));
    return { lines: broken, size, pitch, top: bottom - pitch * (broken.length + 1) };
  }
  const size = footer.size - 2;
  const pitch = (bottom - textBottom) / 4;
  const [first = '', second = '', third = ''] = breakPlain(text, size, setting);
  return { lines: [first, second, `${third.slice(0, -2)}…`], size, pitch, top: textBottom };
}

function breakPlain(text: string, size: number, setting: Setting): string[] {
  const { width } = textColumn(setting);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(setting.fonts.regular, longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}
