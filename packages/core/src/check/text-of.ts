import type { Inline, Paragraph } from '../document/index.ts';

/** The words of a paragraph as a reader sees them, without note numbers. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'blank':
    case 'review-mark':
    case 'reference':
      return inline.text;
    case 'link':
    case 'citation':
      return inline.inlines.map(inlineText).join('');
    case 'line-break':
    case 'tab':
      return ' ';
    case 'note-call':
      return '';
  }
}

/** The paths of the matter that a paragraph leaves blank. */
export function blanksOf(paragraph: Paragraph): readonly string[] {
  return paragraph.inlines.flatMap((inline) => (inline.kind === 'blank' ? [inline.path] : []));
}
