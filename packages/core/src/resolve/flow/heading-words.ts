import type { Citation } from '../../authority/index.ts';
import type { Blank, CitedInline, DraftBlank, DraftText, Inline, Text } from '../../document/index.ts';

export function textInline({ text, style, place }: DraftText): Text {
  return { kind: 'text', text, style, place };
}

export function blankInline({ path, label, style }: DraftBlank): Blank {
  return { kind: 'blank', path, text: `[${label}]`, style };
}

/** The words of inlines alone: what is numbered in reading order (notes, citations) is not made again. */
export function wordsOf(inlines: readonly CitedInline<Citation>[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return [textInline(inline)];
    if (inline.kind === 'blank') return [blankInline(inline)];
    if (inline.kind === 'line-break') return [{ kind: 'line-break' }];
    return inline.kind === 'link' || inline.kind === 'citation' ? wordsOf(inline.inlines) : [];
  });
}
