import {
  type Document,
  italicStyle,
  type Note,
  type Paragraph,
  plainStyle as plain,
  type Section,
} from '../../packages/core/src/document/index.ts';
import {
  authorities,
  call,
  contents,
  halves,
  note,
  numbering,
  paper,
  paragraph,
  section,
  table,
  tableOfAuthorities,
  words,
} from './papers.ts';

/** A paper with one of everything: every block, list, note, link and face, and letters beyond Latin-1. */
export function samplePaper(): Document {
  const first = note(1, paragraph('footnote', 'See Fed. R. Civ. P. 24(a)(2); señor Núñez ¶ 4.'));
  const second = note(
    2,
    paragraph('footnote', 'The second note has two paragraphs.'),
    paragraph('block-quote', 'One of them is quoted.'),
  );
  const entry = [{ text: 'Donnelly v. Glickman', style: plain }];
  return paper([caption(), tables(), memorandum(first, second)], [first, second], {
    authorities: [{ key: 'donnelly', group: 'cases', entry, short: 'Donnelly', cites: ['c1'] }],
  });
}

function caption(): Section {
  return section(
    'caption',
    { format: 'none' },
    paragraph('counsel', 'Imre Valdastri (SBN 900041)'),
    paragraph('court-title', 'UNITED STATES DISTRICT COURT'),
    {
      kind: 'caption',
      id: 'caption',
      left: [paragraph('caption-party', 'CITY OF MARLOW,'), paragraph('caption-role', 'Plaintiff,')],
      right: [
        paragraph('caption-right', 'Case No. 3:26-cv-99012-XQZ'),
        paragraph('caption-title', 'NOTICE OF MOTION AND MOTION TO INTERVENE'),
      ],
    },
  );
}

function tables(): Section {
  return section(
    'tables',
    { format: 'roman', start: 1 },
    contents([
      { id: 'e1', style: 'contents-title', text: [{ text: 'MEMORANDUM', style: plain }], target: 'h1' },
      { id: 'e2', style: 'contents-1', label: 'I.', text: [{ text: 'ARGUMENT', style: plain }], target: 'h2' },
    ]),
    tableOfAuthorities(authorities('cases', 'Cases', ['donnelly'])),
  );
}

function memorandum(first: Note, second: Note): Section {
  return section(
    'memorandum',
    { format: 'arabic', start: 1 },
    paragraph('title', 'MEMORANDUM', { anchor: 'h1' }),
    paragraph('heading-1', [text('ARGUMENT'), call(second)], {
      anchor: 'h2',
      numbering: numbering('headings', 'I.', 1),
    }),
    paragraph('heading-3', 'A heading that skips a level', { numbering: numbering('headings', '1.', 1, 2) }),
    everyInline(first),
    paragraph('block-quote', 'The first quoted paragraph.'),
    paragraph('block-quote', 'The second quoted paragraph.'),
    paragraph('list-item', 'First ground.', { numbering: numbering('list1', '1.', 1) }),
    paragraph('list-item', 'With a part.', { numbering: numbering('list1', '(a)', 1, 1) }),
    paragraph('list-item', 'Second ground.', { numbering: numbering('list1', '2.', 2) }),
    paragraph('list-item', 'Another list.', { numbering: numbering('list2', '•', 1) }),
    table(
      'table',
      halves,
      ['Exhibit', 'Description'],
      [
        ['A', 'Contract'],
        ['B', ''],
      ],
    ),
    paragraph(
      'body',
      Array.from({ length: 30 }, (_, i) => [
        text(`Line ${i + 1} of a long paragraph, `),
        { kind: 'line-break' } as const,
      ]).flat(),
    ),
    paragraph('signature', 'By: [signature]'),
  );
}

/** A paragraph with every kind of inline. */
function everyInline(called: Note): Paragraph {
  return paragraph('body', [
    text('“Plaintiff’s claim” under 28 U.S.C. § 1331 — see '),
    citation,
    text(', 159 F.3d 405.'),
    call(called),
    text(' Ángela Đặng of Łódź'),
    { kind: 'line-break' },
    text('wrote to '),
    { kind: 'link', href: 'https://www.uscourts.gov/forms?x=é', inlines: [text('the courts')] },
    text(' about '),
    { kind: 'reference', target: 'h2', text: 'Part I', style: plain },
    text('; a non‑breaking hyphen, '),
    words('underlined', { underline: true }),
    text(' '),
    words('bold', { bold: true }),
    words(' both', { bold: true, italic: true }),
    { kind: 'blank', path: 'hearing.date', text: '[hearing date]', style: plain },
  ]);
}

const text = (value: string) => ({ kind: 'text', text: value, style: plain }) as const;
const italic = (value: string) => ({ kind: 'text', text: value, style: italicStyle }) as const;

const citation = {
  kind: 'citation',
  anchor: 'c1',
  authority: 'donnelly',
  inlines: [italic('Donnelly'), text(' v. Glickman')],
} as const;
