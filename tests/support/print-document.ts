import type {
  Block,
  Document,
  Footer,
  Inline,
  Note,
  Paragraph,
  Section,
  StyledText,
} from '../../packages/core/src/document/index.ts';

/**
 * A paper as text without pages, one line a paragraph, for reading and for comparing in tests:
 *
 *     === notice, arabic from 1
 *     heading-1 h2     | I. | INTRODUCTION
 *     body             | Text with *italics*, a call[1], a blank ‹[hearing date]› and {c1 630 F.3d 1173: *Id.* at 1179}.
 */
export function printDocument(document: Document): string {
  const head = [
    `title: ${document.title}`,
    `metadata: ${document.metadata.title} | ${document.metadata.author} | ${document.metadata.subject} | ${document.metadata.date}`,
    `footer: ${printFooter(document.footer)}`,
  ];
  return [...head, ...document.sections.flatMap(printSection), ...document.notes.flatMap(printNote), ''].join('\n');
}

function printFooter(footer: Footer): string {
  if (footer.kind === 'press') return `${footer.slug} | ${footer.more}`;
  return `${footer.title} | ${printInlines(footer.caseNumber)}`;
}

function printSection(section: Section): string[] {
  const { numbers } = section;
  const pages = numbers.format === 'none' ? 'no page numbers' : `${numbers.format} ${startWords(numbers.start)}`;
  const language = section.language === undefined ? '' : `, ${section.language}`;
  return ['', `=== ${section.region}, ${pages}${language}`, ...section.blocks.flatMap(printBlock)];
}

function startWords(start: number | 'continue'): string {
  return start === 'continue' ? 'continuing' : `from ${start}`;
}

function printNote(note: Note): string[] {
  return note.paragraphs.map((paragraph, index) => (index === 0 ? `\n[${note.number}] ` : '    ') + line(paragraph));
}

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

const printers: { readonly [K in keyof BlockOf]: (block: BlockOf[K]) => string[] } = {
  paragraph: (paragraph) => [line(paragraph)],
  caption: (caption) => [
    '--- caption, left',
    ...caption.left.map(line),
    '--- caption, right',
    ...caption.right.map(line),
    '---',
  ],
  table: (table) => [
    `--- table ${table.columns.map(({ align, share }) => `${align} ${share.toFixed(2)}`).join(', ')}`,
    table.head.map(cell).join(' | '),
    ...table.rows.map((row) => row.map(cell).join(' | ')),
    '---',
  ],
  image: ({ alt, width, height }) => [`--- image ${width} by ${height} pt: ${alt}`],
  contents: (contents) => [
    line(contents.heading),
    line(contents.pageHead),
    ...contents.entries.map((entry) =>
      columns(entry.style, entry.label, `${printText(entry.text)} ... ${entry.target}`),
    ),
  ],
  authorities: (table) => [
    line(table.heading),
    line(table.pageHead),
    ...table.groups.flatMap((group) => [
      line(group.heading),
      ...group.entries.map((entry) => columns('authorities-entry', undefined, entry.authority)),
    ]),
  ],
};

function print<K extends keyof BlockOf>(kind: K, block: BlockOf[K]): string[] {
  return printers[kind](block);
}

function printBlock(block: Block): string[] {
  return print(block.kind, block);
}

function line(paragraph: Paragraph): string {
  const anchor = paragraph.anchor === undefined ? '' : ` ${paragraph.anchor}`;
  const from = paragraph.notAboveLine === undefined ? '' : ` from line ${paragraph.notAboveLine}`;
  const { numbering } = paragraph;
  const indent = '  '.repeat(numbering && numbering.format !== 'legal-headings' ? numbering.level : 0);
  return columns(
    paragraph.style + anchor + from,
    numbering && indent + numbering.label,
    printInlines(paragraph.inlines),
  );
}

function columns(style: string, label: string | undefined, text: string): string {
  return [style.padEnd(16), ...(label === undefined ? [] : [label]), text].join(' | ').trimEnd();
}

function cell(paragraph: Paragraph): string {
  return printInlines(paragraph.inlines);
}

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const inlinePrinters: { readonly [K in keyof InlineOf]: (inline: InlineOf[K]) => string } = {
  text: (text) => printText([text]),
  blank: (blank) => `‹${printText([blank])}›`,
  'review-mark': (mark) => `‹${mark.text}›`,
  'note-call': (call) => `[${call.number}]`,
  'line-break': () => ' / ',
  tab: () => ' → ',
  link: (link) => `${printInlines(link.inlines)}<${link.href}>`,
  reference: (reference) => `${reference.text}<#${reference.target}>`,
  citation: (citation) => `{${citation.anchor} ${citation.authority ?? '?'}: ${printInlines(citation.inlines)}}`,
};

function printInline<K extends keyof InlineOf>(kind: K, inline: InlineOf[K]): string {
  return inlinePrinters[kind](inline);
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => printInline(inline.kind, inline)).join('');
}

function printText(parts: readonly StyledText[]): string {
  return parts.map(({ text, style }) => wrap(wrap(text, style.italic, '*'), style.bold, '**')).join('');
}

function wrap(text: string, on: boolean, mark: string): string {
  return on ? mark + text + mark : text;
}
