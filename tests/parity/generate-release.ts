import type { Block, Document, Image, Paragraph, ParagraphStyle } from '../../packages/core/src/document/index.ts';
import { paper, section } from '../support/papers.ts';
import { Lists } from './lists.ts';
import { phrase, prose, text } from './prose.ts';
import type { Random } from './random.ts';
import { generateTable } from './tables.ts';

/** A release of one page or of several, with a picture, lists, quotations and a table. The same for the same random numbers. */
export function generateRelease(random: Random): Document {
  let blocks = 0;
  const write = (style: ParagraphStyle, words: number, more: Partial<Paragraph> = {}): Paragraph => {
    return { kind: 'paragraph', id: `b${++blocks}`, style, inlines: prose(random, 1, words), ...more };
  };
  const line = (style: ParagraphStyle, words: number): Paragraph => {
    return { ...write(style, 1), inlines: [text(phrase(random, 1, words))] };
  };
  const lists = new Lists(random, write);
  const kinds: readonly (() => readonly Block[])[] = [
    () => [write('press-body', 90)],
    () => [write('press-body', 40)],
    () => [{ ...write('press-body', 1), inlines: [text('Among them:')] }, ...items()],
    () => [line('press-heading', 8)],
    () => [write('block-quote', 60)],
    () => [write('boilerplate', 70)],
    () => lists.list(),
    () => [generateTable(random, `table${++blocks}`, write)],
  ];
  const items = (): Paragraph[] =>
    random.some(1, 6, (index) => {
      const numbering = { list: `items${blocks}`, format: 'bulleted', level: 0, label: '•', value: index + 1 } as const;
      return write('press-item', 30, { numbering });
    });
  const body = [...opening(random, line), ...random.some(2, 22, () => random.pick(kinds)()).flat()];
  const footer = { kind: 'press', slug: 'Harbor Commons / intervene', more: '-more-' } as const;
  const end = line('end-mark', 1);
  const pages = section('body', { format: 'arabic', start: 1 }, ...body, end);
  return paper([pages], [], { footer, draft: random.chance(0.5) });
}

function opening(random: Random, line: (style: ParagraphStyle, words: number) => Paragraph): readonly Block[] {
  const size = { width: random.between(40, 700), height: random.between(20, 300) };
  const style = random.pick(['letterhead', 'picture'] as const);
  const image: Image = {
    ...{ kind: 'image', id: 'logo', style, data: new Uint8Array(), format: 'png', alt: 'A harbor' },
    ...size,
    pixels: size,
  };
  return [
    ...(random.chance(0.5) ? [image] : [line('letterhead', 4)]),
    line('release-line', 4),
    line('press-date', 3),
    line('contact-head', 2),
    ...random.some(1, 5, () => line('contact', 6)),
    line('headline', 16),
    ...(random.chance(0.5) ? [line('subhead', 20)] : []),
  ];
}
