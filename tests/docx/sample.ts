import {
  type Authority,
  type Block,
  type ContentsEntry,
  type Document,
  type Inline,
  italicStyle,
  type Note,
  type Paragraph,
  plainStyle,
} from '../../packages/core/src/document/index.ts';
import {
  authorities,
  contents,
  halves,
  numbering,
  paragraph,
  table,
  tableOfAuthorities,
  words,
} from '../support/papers.ts';

const title = 'NOTICE OF MOTION AND MOTION TO INTERVENE';

const text = (said: string): Inline => words(said);
const italic = (said: string): Inline => words(said, { italic: true });

function heading(level: 1 | 2 | 3 | 4, label: string, value: number, words: string): Paragraph {
  const anchor = `h-${level}-${value}-${words.length}`;
  return paragraph(`heading-${level}`, words, { numbering: numbering('headings', label, value, level - 1), anchor });
}

function item(list: string, label: string, value: number, words: string): Paragraph {
  return paragraph('list-item', words, { numbering: numbering(list, label, value) });
}

const cite = (anchor: string, authority: string, ...inlines: readonly Inline[]): Inline => ({
  kind: 'citation',
  anchor,
  authority,
  inlines: inlines.filter((inline) => inline.kind === 'text' || inline.kind === 'blank'),
});

const soCited = (): Inline =>
  cite(
    'c1',
    'wilderness',
    italic('Wilderness Soc’y v. U.S. Forest Serv.'),
    text(', 630 F.3d 1173, 1178 (9th Cir. 2011) (en banc)'),
  );

/** A small paper with everything a Word file of ours can hold. */
export function sampleDocument(): Document {
  const timeliness = heading(2, 'A.', 1, 'The motion is timely');
  const body = [...opening(timeliness), ...argument()];
  return {
    id: 'motion',
    title,
    metadata: {
      title: 'DRAFT – Notice of Motion & Motion to Intervene',
      author: 'Jane Q. Lawyer',
      subject: 'City of Marlow v. Calder',
      keywords: ['intervention', 'Rule 24'],
      language: 'en-US',
      date: '2026-03-02',
    },
    recordCites: [],
    paragraphs: [],
    footer: { kind: 'court', title, caseNumber: [text('Case No. 3:26-cv-99012-XQZ')] },
    sections: [
      { region: 'caption', numbers: { format: 'none' }, blocks: captionPage() },
      {
        region: 'tables',
        numbers: { format: 'roman', start: 1 },
        blocks: tables(timeliness),
      },
      { region: 'notice', numbers: { format: 'arabic', start: 1 }, blocks: body },
      {
        region: 'memorandum',
        numbers: { format: 'arabic', start: 'continue' },
        blocks: [paragraph('body', 'A section that goes on counting.')],
      },
    ],
    notes: [note()],
    authorities: cited(),
    draft: true,
  };
}

function opening(timeliness: Paragraph): Block[] {
  return [
    paragraph('title', title, { anchor: 't-notice' }),
    paragraph('body', [
      text('PLEASE TAKE NOTICE that on '),
      { kind: 'blank', path: 'hearing.date', text: '[hearing date]', style: plainStyle },
      text(', the movants will move under '),
      cite('c2', 'rule-24', text('Fed. R. Civ. P. 24(a)(2)')),
      text(', and say so at length, so that the paragraph runs to a second line on the paper.'),
      { kind: 'note-call', note: 'n1', number: 1, anchor: 'call-n1' },
    ]),
    heading(1, 'I.', 1, 'INTRODUCTION'),
    paragraph('body', [
      text('Every applicant must meet four elements. '),
      italic('See '),
      soCited(),
      text('. The rest is in Part\u00a0'),
      { kind: 'reference', target: timeliness.anchor ?? '', text: 'II.A', style: plainStyle },
      text(' below, café and señor, “quoted” § 2 and ¶ 3, a non\u2011breaking hyphen, and {headings-0} in braces.'),
    ]),
    heading(1, 'II.', 2, 'ARGUMENT'),
    timeliness,
    heading(3, '1.', 1, 'Stage'),
    heading(4, 'a.', 1, 'Early'),
    heading(4, 'b.', 2, 'And so a heading that is long enough to run on to a second line of the paper'),
  ];
}

function argument(): Block[] {
  return [
    paragraph('block-quote', 'A quotation of one line only.'),
    paragraph('body-continued', [
      text('and the text goes on, with '),
      words('bold', { bold: true }),
      text(', '),
      { kind: 'link', href: 'https://example.org/?a=1&b=2', inlines: [text('https://example.org/?a=1&b=2')] },
      text(' and a second cite: '),
      cite('c3', 'wilderness', italic('Wilderness Soc’y'), text(', 630 F.3d at 1179')),
      text('. '),
      { kind: 'review-mark', text: '[verify]', style: plainStyle },
    ]),
    item('list1', '1.', 1, 'First'),
    item('list1', '2.', 2, 'Second'),
    item('list2', '4.', 4, 'Another list, from four'),
    item('list3', '•', 1, 'A bullet'),
    paragraph('heading-1', 'AN UNNUMBERED HEADING', { anchor: 'h-unnumbered' }),
    table(
      'tab1',
      halves,
      ['Event', 'Days'],
      [
        ['Complaint', '0'],
        ['Motion', '21'],
      ],
    ),
    heading(1, 'I.', 1, 'A SECOND MEMORANDUM STARTS AGAIN'),
    heading(1, 'II.', 2, 'AND GOES ON'),
    paragraph('signature-dated', 'Dated: March 2, 2026'),
    paragraph('signature', 'By: ________________'),
  ];
}

function note(): Note {
  return {
    id: 'n1',
    number: 1,
    paragraphs: [
      paragraph('footnote', [
        text('A footnote citing '),
        cite('c4', 'rule-24', text('Fed. R. Civ. P. 24(b)')),
        text('.'),
      ]),
      paragraph('footnote', 'Its second paragraph.'),
    ],
  };
}

function captionPage(): Block[] {
  const counsel = [
    'Jane Q. Lawyer (SBN 900001)',
    'jlawyer@acme.example',
    'ACME & DOE LLP',
    'Attorneys for Proposed Intervenors',
  ];
  return [
    ...counsel.map((line) => paragraph('counsel', line)),
    paragraph('court-title', 'UNITED STATES DISTRICT COURT', { notAboveLine: 8, id: 'court' }),
    paragraph('court-title', 'NORTHERN DISTRICT OF CALIFORNIA'),
    {
      kind: 'caption',
      id: 'caption',
      left: [
        paragraph('caption-party', 'CITY OF MARLOW,'),
        paragraph('caption-party', ''),
        paragraph('caption-role', 'Plaintiff,'),
        paragraph('caption-versus', 'v.'),
        paragraph('caption-party', 'ANN CALDER, in her official capacity as Secretary,'),
        paragraph('caption-role', 'Defendant.'),
      ],
      right: [
        paragraph('caption-right', [
          text('Case No. '),
          { kind: 'blank', path: 'case.number', text: '[case number]', style: plainStyle },
        ]),
        paragraph('caption-title', title),
        paragraph('caption-right', [text('Date:'), { kind: 'tab' }, text('April 2, 2026')]),
      ],
    },
    paragraph('body', 'After the caption.'),
  ];
}

function tables(timeliness: Paragraph): Block[] {
  const heads: readonly ContentsEntry[] = [
    { id: 'e1', style: 'contents-title', text: [{ text: title, style: plainStyle }], target: 't-notice' },
    {
      id: 'e2',
      style: 'contents-2',
      label: 'A.',
      text: [{ text: 'The motion is timely', style: plainStyle }],
      target: timeliness.anchor ?? '',
    },
  ];
  const groups = [authorities('cases', 'Cases', ['wilderness']), authorities('rules', 'Rules', ['rule-24'])];
  return [contents(heads), tableOfAuthorities(...groups)];
}

function cited(): Authority[] {
  return [
    {
      key: 'wilderness',
      group: 'cases',
      entry: [
        { text: 'Wilderness Soc’y v. U.S. Forest Serv.', style: italicStyle },
        { text: ', 630 F.3d 1173 (9th Cir. 2011) (en banc)', style: plainStyle },
      ],
      short: 'Wilderness Soc’y',
      cites: ['c1', 'c3'],
    },
    {
      key: 'rule-24',
      group: 'rules',
      entry: [{ text: 'Fed. R. Civ. P. 24', style: plainStyle }],
      short: 'Rule 24',
      cites: ['c2', 'c4'],
    },
  ];
}
