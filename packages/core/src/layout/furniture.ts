import { type CourtFooter, type Document, plainText } from '../document/index.ts';
import type { FooterLines, Furniture, Line, Rule, SlugLine } from '../pages/index.ts';
import { type Setting, textColumn } from './collect.ts';
import { setPlain } from './plain-lines.ts';
import { slugLine, slugOf } from './slug.ts';

/** What stands on every page beside its text; the page number and what tells of other pages differ. */
export interface Frame {
  readonly footer: FooterLines;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
  /** Of a release alone: at the foot where another page follows, and at the head from the second page on. */
  readonly more?: Line;
  readonly slug?: SlugLine;
}

export function frameOf(document: Document, setting: Setting): Frame {
  const { geometry } = setting.stationery;
  const edges = geometry.rules.map(({ x, width }) => ({ x1: x, y1: 0, x2: x, y2: geometry.height, width }));
  const margin = [...lineNumbers(setting), ...(document.draft ? [draftLine(setting)] : [])];
  if (document.footer.kind === 'press') {
    const { slug, more } = document.footer;
    const footer = { ...geometry.footer, lines: more === '' ? [] : [more] };
    return {
      footer,
      lines: margin,
      rules: edges,
      ...(more !== '' && { more: footerLine(more, 0, footer, setting) }),
      slug: slugOf(slug, setting),
    };
  }
  const footer = footerLines(document.footer, setting);
  const column = textColumn(setting);
  const footerRule = { x1: column.x, y1: footer.top, x2: column.x + column.width, y2: footer.top, width: 0.75 };
  const titles = footer.lines.map((text, index) => footerLine(text, index + 1, footer, setting));
  return { footer, lines: [...margin, ...titles], rules: [...edges, footerRule] };
}

/** Where a page stands in its paper, and its number as printed. */
interface PagePlace {
  readonly index: number;
  readonly last: boolean;
  readonly label: string;
}

/** The furniture of one page. */
export function furnitureOf(frame: Frame, { index, last, label }: PagePlace, setting: Setting): Furniture {
  const { footer, lines, rules, more, slug } = frame;
  if (slug) {
    const head = index === 0 ? [] : [slugLine(slug, label === '' ? String(index + 1) : label, setting)];
    return { lines: [...lines, ...head, ...(last || !more ? [] : [more])], rules };
  }
  return { lines: label === '' ? lines : [...lines, footerLine(label, 0, footer, setting)], rules };
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
function footerLines({ title, caseNumber }: CourtFooter, setting: Setting): FooterLines {
  const { footer: place, margins, height } = setting.stationery.geometry;
  const text = `${title} – ${plainText(caseNumber)}`;
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
