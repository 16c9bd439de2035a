import type {
  Draft,
  DraftBlock,
  DraftInline,
  DraftRecordCite,
  RecordPin,
  TextStyle,
} from '../../packages/core/src/document/index.ts';

type Block = DraftBlock<DraftInline>;

/**
 * A draft as text, one line a paragraph, its parts indented, for reading and for comparing in tests:
 *
 *     heading 2 #timely: The motion is timely.
 *     paragraph: Text with *italics*, a call{paragraph: The note.}, a blank ‹hearing date›, Part {#timely}.
 *     list from 1
 *       item
 *         paragraph: No.~12
 *
 * `~` is a non-breaking space, ` / ` a line break.
 */
export function printDraft(draft: Draft): string {
  return draft.blocks.flatMap(printBlock).join('\n');
}

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

const printers: { readonly [K in keyof BlockOf]: (block: BlockOf[K]) => readonly string[] } = {
  heading: ({ level, form, style, anchor, inlines }) => {
    const name = anchor === undefined ? [] : [`#${anchor}`];
    const words = [`heading ${level}`, ...(form === 'numbered' ? [] : [style ?? form]), ...name];
    return [`${words.join(' ')}: ${printInlines(inlines)}`];
  },
  paragraph: ({ continued, form, inlines }) => {
    const words = ['paragraph', ...(continued ? ['continued'] : []), ...(form === undefined ? [] : [form])];
    return [`${words.join(' ')}: ${printInlines(inlines)}`];
  },
  'block-quote': ({ blocks }) => ['block quote', ...indented(blocks)],
  list: ({ ordered, start, items }) => [
    ordered ? `list from ${start}` : 'list',
    ...items.flatMap(({ anchor, blocks }) => [
      anchor === undefined ? '  item' : `  item #${anchor}`,
      ...indented(blocks).map((line) => `  ${line}`),
    ]),
  ],
  table: ({ aligns, head, rows }) => [
    `table ${aligns.join(' ')}`,
    `  head: ${head.map(printInlines).join(' | ')}`,
    ...rows.map((row) => `  row: ${row.map(printInlines).join(' | ')}`),
  ],
  directive: ({ name, attributes }) => {
    const parts = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
    return [['directive', name, ...parts].join(' ')];
  },
};

function print<K extends keyof BlockOf>(kind: K, block: BlockOf[K]): readonly string[] {
  return printers[kind](block);
}

function printBlock(block: Block): readonly string[] {
  return print(block.kind, block);
}

function indented(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(printBlock).map((line) => `  ${line}`);
}

type InlineOf = { readonly [K in DraftInline['kind']]: Extract<DraftInline, { readonly kind: K }> };

const inlinePrinters: { readonly [K in keyof InlineOf]: (inline: InlineOf[K]) => string } = {
  text: ({ text, style }) => emphasized(text.replaceAll('\u00A0', '~'), style),
  blank: ({ label, style }) => emphasized(`‹${label}›`, style),
  'note-call': ({ blocks }) => `{${blocks.flatMap(printBlock).join('; ')}}`,
  'line-break': () => ' / ',
  link: ({ href, inlines }) => `${printInlines(inlines)}<${href}>`,
  reference: ({ anchor, style }) => emphasized(`{#${anchor}}`, style),
  'record-cite': ({ paper, pins, unit, style }) => emphasized(`{@${paper}${printPins(pins, unit)}}`, style),
};

function printPins(pins: readonly RecordPin[], unit: DraftRecordCite['unit']): string {
  if (unit === undefined) return '';
  const words = pins.map(({ from, to }) => (to === undefined ? from : `${from}..${to}`)).join(',');
  return unit === 'page' ? ` at ${words}` : `#${words}`;
}

function printInline<K extends keyof InlineOf>(kind: K, inline: InlineOf[K]): string {
  return inlinePrinters[kind](inline);
}

function printInlines(inlines: readonly DraftInline[]): string {
  return inlines.map((inline) => printInline(inline.kind, inline)).join('');
}

function emphasized(text: string, { bold, italic }: TextStyle): string {
  const mark = bold ? (italic ? '***' : '**') : italic ? '*' : '';
  return mark + text + mark;
}
