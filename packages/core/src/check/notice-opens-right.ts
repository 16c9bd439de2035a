import type { Diagnostic } from '../diagnostic/index.ts';
import { type Paragraph, plainText } from '../document/index.ts';
import { longDate } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { papersOf } from './facts/papers.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';
import { plainSpaces } from './words/plain-signs.ts';

/** The notice's first paragraph gives the date and time of the hearing, the second the relief asked for. */
export const noticeOpensRight: Rule = {
  id: 'notice-opens-right',
  check: (packet) =>
    papersOf(packet, 'motion').flatMap((paper) => [
      ...firstParagraph(packet, paper),
      ...secondParagraph(packet, paper),
    ]),
};

/** Paragraphs of the notice, without the line that addresses it: TO ALL PARTIES AND THEIR COUNSEL OF RECORD: */
function noticeParagraphs({ document }: PacketPaper): readonly Paragraph[] {
  return document.sections
    .filter(({ region }) => region === 'notice')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'))
    .filter(({ style }) => style === 'body' || style === 'body-continued')
    .filter((paragraph) => !/^TO\b[^a-z]*:$/.test(plainText(paragraph.inlines).trim()));
}

function firstParagraph(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const rule = packet.court.hearingInNotice;
  const [first] = noticeParagraphs(paper);
  if (!first) return [];
  const text = plainSpaces(plainText(first.inlines));
  const { date, time } = packet.matter.data.hearing;
  const blanks = blanksOf(first);
  const lacks = [
    ...(hasValue(text, date && longDate(date)) || blanks.includes('hearing.date') ? [] : ['the date']),
    ...(hasValue(text, time) || blanks.includes('hearing.time') ? [] : ['the time']),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      code: 'notice-first-paragraph',
      severity: loudness(rule, packet),
      place: packet.matter.places.at(['papers', paper.paper.index]),
      what: `The first paragraph of the notice lacks ${lacks.join(' and ')} of the hearing.`,
      why: authorityOf(rule),
      fix: 'Let the template’s notice open with “PLEASE TAKE NOTICE that on {{date hearing.date}}, at {{hearing.time}} …”.',
    },
  ];
}

function secondParagraph(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const rule = packet.court.reliefInNotice;
  const second = noticeParagraphs(paper)[1];
  if (!noticeParagraphs(paper)[0] || (second && /\binterven/i.test(plainText(second.inlines)))) return [];
  return [
    {
      code: 'notice-relief',
      severity: loudness(rule, packet),
      place: packet.matter.places.at(['papers', paper.paper.index]),
      what: 'The second paragraph of the notice does not say what relief is asked for.',
      why: authorityOf(rule),
      fix: 'State right after the notice, in a paragraph of its own, that leave to intervene is asked for and under which rule.',
    },
  ];
}

/** The paths of the matter that a paragraph leaves blank. */
function blanksOf(paragraph: Paragraph): readonly string[] {
  return paragraph.inlines.flatMap((inline) => (inline.kind === 'blank' ? [inline.path] : []));
}

function hasValue(text: string, value: string | undefined): boolean {
  return value !== undefined && text.includes(plainSpaces(value));
}
