import type {
  Block,
  Document,
  Image,
  NumberFormat,
  Paragraph,
  ParagraphStyle,
} from '../../packages/core/src/document/index.ts';
import { numberLabel, plainStyle } from '../../packages/core/src/document/index.ts';
import { call, note, paper, paragraph, section, table, words } from './papers.ts';
import { png } from './png.ts';

/** A wave in blue on transparent ground. */
export function logo(): Image {
  const data = png(120, 40, { colour: 'rgba', depth: 8 }, (x, y) => [
    11,
    79,
    138,
    Math.abs(20 + 12 * Math.sin(x / 10) - y) < 5 ? 255 : 0,
  ]);
  const alt = 'Marlow Tenants Alliance: a wave';
  return {
    kind: 'image',
    id: 'logo',
    style: 'letterhead',
    data,
    format: 'png',
    pixels: { width: 120, height: 40 },
    width: 144,
    height: 48,
    alt,
  };
}

export function numbered(
  style: ParagraphStyle,
  inlines: Paragraph['inlines'] | string,
  value: number,
  more: { list?: string; format?: NumberFormat; level?: number; anchor?: string } = {},
): Paragraph {
  const { list = 'paragraphs', format = 'paragraphs', level = 0, anchor } = more;
  const numbering = { list, format, level, label: numberLabel(format, level, value), value };
  return paragraph(style, inlines, { numbering, ...(anchor ? { anchor } : {}) });
}

const italic = { italic: true };

/** A joint release with everything one can have; of about `pages` pages. */
export function pressPaper(pages = 1): Document {
  const filler = Array.from({ length: (pages - 1) * 7 }, (_, index) =>
    paragraph(
      'press-body',
      `Paragraph ${index + 1} goes on. ${'The city’s tenants have waited for this day since last spring, and will be heard. '.repeat(5)}`,
    ),
  );
  const aside = note(1, paragraph('footnote', 'Seven of them signed.'));
  return {
    ...paper(
      [section('body', { format: 'arabic', start: 1 }, ...head(), ...body(call(aside)), ...filler, ...foot())],
      [aside],
    ),
    id: 'release',
    title: 'Tenants Ask to Join City’s Suit',
    footer: { kind: 'press', slug: 'Marlow Tenants Alliance / tenants-ask-to-join', more: '-more-' },
  };
}

function head(): Block[] {
  return [
    logo(),
    paragraph('release-line', 'EMBARGOED UNTIL THURSDAY, FEBRUARY 26, 2026, 9:00 A.M. PT'),
    paragraph('press-date', 'February 26, 2026'),
    paragraph('contact-head', 'Contacts:'),
    paragraph('contact', [
      words('Ana Reyes, Marlow Tenants Alliance, 415-555-0134, '),
      link('mailto:ana@tenants.example', 'ana@tenants.example'),
    ]),
    paragraph('contact', 'Sam <b>Okafor</b>, Harbor Legal Aid, 415-555-0177'),
    paragraph('headline', 'Tenants Ask to Join City’s Suit'),
    paragraph('subhead', 'Three groups say *nobody* else speaks for renters & their “children”'),
  ];
}

function body(noteCall: ReturnType<typeof call>): Block[] {
  return [
    paragraph('press-body', [
      words('SAN FRANCISCO', { bold: true }),
      words(' — Three groups today moved to intervene in '),
      words('City of Marlow v. Calder', italic),
      words(', '),
      link('https://www.uscourts.gov/a_b?x=1&y=2', 'No. 3:26-cv-99012'),
      words(', a case about money.'),
      noteCall,
      words(' Read it at https://www.example.org/a_b_c.'),
    ]),
    paragraph('press-body', '“We asked # times,” said Ana Reyes. “1. That is all.”'),
    paragraph('block-quote', 'A quotation set off.'),
    paragraph('block-quote', '- and its second paragraph.'),
    paragraph('press-heading', 'What the groups ask'),
    numbered('press-item', 'To be heard', 1, { list: 'l1', format: 'bulleted' }),
    numbered('press-item', [words('To be '), words('heard', { bold: true }), words('now')], 2, {
      list: 'l1',
      format: 'bulleted',
    }),
    numbered('list-item-2', 'by the court', 1, { list: 'l1', format: 'ordered', level: 1 }),
    numbered('list-item-2', 'and by the city', 2, { list: 'l1', format: 'ordered', level: 1 }),
    numbered('list-item', 'First step', 1, { list: 'l2', format: 'ordered' }),
    paragraph('block-quote-item', 'quoted in the step'),
    numbered('list-item', 'Second step', 2, { list: 'l2', format: 'ordered' }),
    table(
      'dates',
      [
        { align: 'left', share: 0.6 },
        { align: 'right', share: 0.4 },
      ],
      ['Event', 'Days'],
      [
        ['Complaint | answer', '0'],
        ['Motion', '21'],
      ],
    ),
    paragraph('press-body', [
      words('The hearing is on '),
      { kind: 'blank', path: 'hearing.date', text: '[hearing date]', style: plainStyle },
      words('. '),
      { kind: 'review-mark', text: '[verify]', style: plainStyle },
    ]),
  ];
}

function foot(): Block[] {
  return [
    paragraph('end-mark', '###'),
    paragraph('press-heading', 'About Marlow Tenants Alliance'),
    paragraph('boilerplate', 'Marlow Tenants Alliance has organized renters since 1998.'),
  ];
}

function link(href: string, text: string): Paragraph['inlines'][number] {
  return { kind: 'link', href, inlines: [words(text)] };
}

/** A declaration in Spanish and English, its paragraphs numbered through headings, with sub-paragraphs. */
export function declarationPaper(): Document {
  const spanish = { ...section('body', { format: 'arabic', start: 1 }, ...declarationIn('es')), language: 'es' };
  const english = section(
    'body',
    { format: 'arabic', start: 'continue' },
    ...declarationIn('en'),
    paragraph('signature-dated', 'Dated: March 2, 2026'),
  );
  return { ...paper([spanish, english]), id: 'nunez', title: 'DECLARATION OF ÁNGELA NÚÑEZ' };
}

const said = {
  es: {
    who: 'Soy Ángela Núñez y vivo en Marlow.',
    heading: 'Antecedentes',
    children: 'Tengo dos hijos:',
    older: 'Luz, mayor',
    younger: 'Iván, menor',
    school: 'Ambos van a la escuela.',
    end: 'Eso es todo. (párrafo',
  },
  en: {
    who: 'I am Ángela Núñez and live in Marlow.',
    heading: 'Background',
    children: 'I have two children:',
    older: 'Luz, older',
    younger: 'Iván, younger',
    school: 'Both go to school.',
    end: 'That is all. (paragraph',
  },
} as const;

function declarationIn(language: keyof typeof said): Block[] {
  const { who, heading, children, older, younger, school, end } = said[language];
  const at = (name: string): string => `${language}:${name}`;
  const cited = [reference(at('who'), '1'), words(', '), reference(at('luz'), '2.a')];
  return [
    numbered('numbered-paragraph', who, 1, { anchor: at('who') }),
    paragraph('subheading', heading),
    numbered('numbered-paragraph', children, 2, { anchor: at('children') }),
    numbered('sub-paragraph', older, 1, { level: 1, anchor: at('luz') }),
    numbered('sub-paragraph', younger, 2, { level: 1 }),
    paragraph('numbered-continued', school),
    paragraph('block-quote', '“Sí.”'),
    numbered('numbered-paragraph', [words(`${end}\u00a0`), ...cited, words(')')], 3),
  ];
}

function reference(target: string, text: string): Paragraph['inlines'][number] {
  return { kind: 'reference', target, text, style: plainStyle };
}
