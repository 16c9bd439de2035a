import type {
  Authority,
  Block,
  Caption,
  Contents,
  ContentsEntry,
  Document,
  Inline,
  Note,
  Paragraph,
  ParagraphStyle,
  Table,
  TableOfAuthorities,
} from '../../packages/core/src/document/index.ts';
import { paper, section } from '../support/papers.ts';
import { Lists } from './lists.ts';
import { phrase, plain, prose, text, title } from './prose.ts';
import type { Random } from './random.ts';
import { generateTable } from './tables.ts';

/**
 * A paper nobody would file: footnotes that split, quotations of odd length, headings of six lines, counsel blocks of
 * several firms, lists, tables, long lists of pages. The same for the same random numbers.
 */
export function generatePaper(random: Random): Document {
  const desk = new Desk(random);
  const captionPage = desk.captionPage();
  const body = desk.body();
  const certificate = random.chance(0.3) ? [desk.body()] : [];
  return paper(
    [
      section('caption', { format: 'none' }, ...captionPage),
      section('tables', { format: 'roman', start: 1 }, desk.contents(), desk.authoritiesTable()),
      section('memorandum', { format: 'arabic', start: 1 }, ...body),
      ...certificate.map((blocks) => section('certificate', { format: 'arabic', start: 'continue' }, ...blocks)),
    ],
    desk.notes,
    { authorities: desk.authorities, draft: random.chance(0.5) },
  );
}

class Desk {
  readonly notes: Note[] = [];
  readonly authorities: Authority[] = [];
  private readonly entries: ContentsEntry[] = [];
  private readonly counts = [0, 0, 0, 0];
  private readonly random: Random;
  private blocks = 0;
  private anchors = 0;
  private readonly lists: Lists;

  constructor(random: Random) {
    this.random = random;
    const write = (style: ParagraphStyle, most: number, more?: Partial<Paragraph>): Paragraph =>
      this.paragraph(style, this.rich(1, most, []), more);
    this.lists = new Lists(random, write);
  }

  body(): Block[] {
    const { random } = this;
    const authorities = random.some(1, 12, (index) => this.authority(index));
    const kinds = [
      () => [this.heading()],
      () => [this.heading(), this.heading()],
      () => [this.paragraph('body', this.rich(20, 200, authorities))],
      () => [this.paragraph('body', this.rich(1, 40, authorities))],
      () => [this.paragraph('body', this.rich(10, 90, authorities)), ...this.quotes()],
      () => [this.paragraph('body-continued', this.rich(5, 60, authorities))],
      () => this.lists.list(),
      () => [this.leadIn(), ...this.lists.list()],
      () => this.lists.numbered(),
      () => [this.leadIn(), ...random.pick([() => this.quotes(), () => [this.table()], () => this.lists.numbered()])()],
      () => [this.table()],
      () => [this.paragraph('title', title(random, 2, 8), { anchor: this.anchor() })],
      () => this.signature(),
    ];
    return [this.heading(), ...random.some(4, 10, () => random.pick(kinds)()).flat()];
  }

  captionPage(): Block[] {
    const { random } = this;
    const counsel = random.some(2, random.chance(0.15) ? 70 : 18, () =>
      this.paragraph('counsel', phrase(random, 2, 9)),
    );
    const titles = ['UNITED STATES DISTRICT COURT', 'NORTHERN DISTRICT OF CALIFORNIA', 'OAKLAND DIVISION'];
    return [
      ...counsel,
      ...titles.map((words, index) => this.paragraph('court-title', words, index === 0 ? { notAboveLine: 8 } : {})),
      this.caption(),
      ...(random.chance(0.5) ? [this.paragraph('body', this.rich(10, 120, []))] : []),
    ];
  }

  contents(): Contents {
    const heading = this.paragraph('contents-head', 'TABLE OF CONTENTS');
    const pageHead = this.paragraph('contents-page-head', 'Page(s)');
    return { kind: 'contents', id: 'contents', heading, pageHead, entries: this.entries };
  }

  authoritiesTable(): TableOfAuthorities {
    const heading = this.paragraph('contents-head', 'TABLE OF AUTHORITIES');
    const pageHead = this.paragraph('contents-page-head', 'Page(s)');
    const cited = this.authorities.filter(({ cites }) => cites.length > 0);
    const entries = cited.map(({ key }) => ({ id: `entry-${key}`, authority: key }));
    const group = { heading: this.paragraph('authorities-group', 'Cases'), group: 'cases', entries } as const;
    return { kind: 'authorities', id: 'authorities', heading, pageHead, groups: [group] };
  }

  private paragraph(
    style: ParagraphStyle,
    content: string | readonly Inline[],
    more: Partial<Paragraph> = {},
  ): Paragraph {
    this.blocks++;
    const inlines = typeof content === 'string' ? [text(content)] : content;
    return { kind: 'paragraph', id: `b${this.blocks}`, style, inlines, ...more };
  }

  private anchor(): string {
    this.anchors++;
    return `a${this.anchors}`;
  }

  /** Prose with footnotes, citations, blanks and forced breaks in it. */
  private rich(least: number, most: number, authorities: readonly Authority[]): Inline[] {
    const { random } = this;
    const inlines = prose(random, least, most).flatMap((inline): Inline[] => {
      const dice = random.next();
      if (dice < 0.06) return [inline, this.note(), text(' ')];
      if (dice < 0.14 && authorities.length > 0) return [inline, this.cite(random.pick(authorities)), text('. ')];
      if (dice < 0.16) return [inline, { kind: 'blank', path: 'hearing.date', text: '[hearing date]', style: plain }];
      if (dice < 0.17) return [inline, { kind: 'line-break' }];
      if (dice < 0.19) return [inline, this.link()];
      if (dice < 0.21) return [inline, this.note(), this.note(), text('; ')];
      if (dice < 0.24) return [inline, text('('), this.reference(), text(')')];
      return [inline];
    });
    if (random.chance(0.03)) return [...inlines, { kind: 'line-break' }, text('So'), this.note(1200)];
    return random.chance(0.3) ? [...inlines, this.note()] : inlines;
  }

  private link(): Inline {
    return { kind: 'link', href: 'https://www.marlow.example/', inlines: prose(this.random, 1, 12) };
  }

  /** To a heading that stands before it. */
  private reference(): Inline {
    const target = this.entries.at(-1);
    if (!target?.label) return text('Part I');
    return { kind: 'reference', target: target.target, text: `Part ${target.label.slice(0, -1)}`, style: plain };
  }

  /** A note longer than a page has its line to itself: the witness gives up where another is called beside it. */
  private note(words = this.random.chance(0.2) ? 320 : 50): Inline {
    const { random } = this;
    const number = this.notes.length + 1;
    const paragraphs = random.some(1, random.chance(0.2) ? 3 : 1, (index) =>
      this.paragraph(index > 0 && random.chance(0.4) ? 'block-quote' : 'footnote', prose(random, 4, words)),
    );
    this.notes.push({ id: `n${number}`, number, paragraphs });
    return { kind: 'note-call', note: `n${number}`, number, anchor: `call-${number}` };
  }

  private authority(index: number): Authority {
    const { random } = this;
    const name = phrase(random, 2, random.chance(0.2) ? 30 : 8);
    const authority = {
      key: `k${this.authorities.length}-${index}`,
      group: 'cases',
      entry: [
        { text: name, style: { ...plain, italic: true } },
        {
          text: `, ${random.between(1, 999)} U.S. ${random.between(1, 999)} (19${random.between(10, 99)})`,
          style: plain,
        },
      ],
      short: name.slice(0, 12),
      cites: [],
    } satisfies Authority;
    this.authorities.push(authority);
    return authority;
  }

  private cite(authority: Authority): Inline {
    const anchor = this.anchor();
    const at = this.authorities.indexOf(authority);
    const known = this.authorities[at];
    if (known) this.authorities[at] = { ...known, cites: [...known.cites, anchor] };
    const [name] = authority.entry;
    const inlines = [
      { kind: 'text', text: name?.text ?? '', style: { ...plain, italic: true } } as const,
      { kind: 'text', text: ', 1 U.S. at 2–3', style: plain } as const,
    ];
    return { kind: 'citation', anchor, authority: authority.key, inlines };
  }

  private heading(): Paragraph {
    const { random, counts } = this;
    if (random.chance(0.05)) return this.paragraph('heading-2', phrase(random, 2, 12));
    const level = random.between(0, Math.min(3, counts.filter((count) => count > 0).length));
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const value = counts[level] ?? 1;
    const anchor = this.anchor();
    const words = random.chance(0.3) ? title(random, 2, 9) : phrase(random, 3, random.chance(0.2) ? 90 : 16);
    const label = headingLabel(level, value);
    const style = `contents-${level + 1}` as ParagraphStyle;
    this.entries.push({ id: `toc-${anchor}`, style, label, text: [{ text: words, style: plain }], target: anchor });
    const inlines = random.chance(0.15) ? [text(words), this.note()] : [text(words)];
    const numbering = { list: 'headings', format: 'legal-headings', level, label, value } as const;
    return this.paragraph(`heading-${level + 1}` as ParagraphStyle, inlines, { anchor, numbering });
  }

  /** Few words or many, up to a colon. */
  private leadIn(): Paragraph {
    const { random } = this;
    const style = random.pick(['body', 'body', 'body-continued', 'list-item', 'numbered-paragraph'] as const);
    return this.paragraph(style, [...this.rich(1, random.chance(0.3) ? 140 : 30, []), text('namely:')]);
  }

  private quotes(): Paragraph[] {
    const { random } = this;
    return random.some(1, random.chance(0.2) ? 3 : 1, () =>
      this.paragraph('block-quote', prose(random, 5, random.chance(0.1) ? 500 : 80)),
    );
  }

  private table(): Table {
    const write = (style: ParagraphStyle, words: number): Paragraph =>
      this.paragraph(style, prose(this.random, 1, words));
    return generateTable(this.random, `table${++this.blocks}`, write);
  }

  private caption(): Caption {
    const { random } = this;
    const party = (): Paragraph => this.paragraph('caption-party', title(random, 1, random.chance(0.2) ? 60 : 12));
    return {
      kind: 'caption',
      id: 'caption',
      left: [
        party(),
        this.paragraph('caption-role', 'Plaintiff,'),
        this.paragraph('caption-versus', 'v.'),
        ...random.some(1, random.chance(0.1) ? 40 : 3, party),
        this.paragraph('caption-role', 'Defendants.'),
      ],
      right: [
        this.paragraph('caption-right', 'Case No. 3:26-cv-99012-XQZ'),
        this.paragraph('caption-title', title(random, 4, 30)),
        this.paragraph('caption-right', [text('Date:'), { kind: 'tab' }, text('April 2, 2026')]),
      ],
    };
  }

  private signature(): Paragraph[] {
    const { random } = this;
    return [
      this.paragraph('signature-dated', 'Dated: February 26, 2026'),
      ...random.some(2, 9, () => this.paragraph('signature', phrase(random, 1, 9))),
    ];
  }
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function headingLabel(level: number, value: number): string {
  if (level === 0) return `${'X'.repeat(Math.floor((value - 1) / 10))}${romans[(value - 1) % 10]}.`;
  if (level === 2) return `${value}.`;
  const letter = String.fromCharCode(64 + ((value - 1) % 26) + 1).repeat(Math.floor((value - 1) / 26) + 1);
  return level === 1 ? `${letter}.` : `${letter.toLowerCase()}.`;
}
