import { type Document, type Footer, type Inline, type Metadata, plainText, typographic } from '../document/index.ts';
import { caseTitle, filingFirm, type MatterData } from '../matter/index.ts';
import { houseWord } from '../template/index.ts';
import type { Desk } from './desk.ts';
import { caseNumber } from './directives/caption.ts';
import { organizationsOf } from './directives/letterhead.ts';
import { lineInlines, titleInlines } from './directives/title.ts';
import { fieldAt, isList } from './fields.ts';
import { paperLanguage } from './sections.ts';
import { serialList } from './words.ts';

/** What stands beside the pages of a paper. */
export function surroundings(desk: Desk): Pick<Document, 'title' | 'metadata' | 'footer'> {
  const title = words(titleInlines(desk));
  return { title, metadata: metadata(desk, title), footer: footer(desk) };
}

/** The footer's number is the caption's, never typed again: a paper once bore that of a sister case. */
function footer(desk: Desk): Footer {
  const { matter, house } = desk.setting;
  const title = words(lineInlines(desk, desk.input.footer));
  const { nature, more } = desk.input.manifest;
  if (nature === 'press')
    return { kind: 'press', slug: title, more: more === false ? '' : houseWord(house, 'press.more') };
  return {
    kind: 'court',
    title,
    caseNumber: caseNumber(matter.data, house),
  };
}

function metadata(desk: Desk, title: string): Metadata {
  const { house, final } = desk.setting;
  const language = paperLanguage;
  // A firm's own template may come out without a title, but no file may: PDF/UA-1, 7.1.
  const named = title === '' ? desk.input.paper.id : title;
  const marked = final ? named : houseWord(house, 'draft.prefix') + named;
  return { title: marked, language, ...(desk.input.manifest.nature === 'press' ? ofPress(desk) : ofCourt(desk)) };
}

type Particulars = Omit<Metadata, 'title' | 'language'>;

function ofCourt({ setting }: Desk): Particulars {
  const { data } = setting.matter;
  const { number } = data.case;
  return {
    author: filingFirm(data)?.firm ?? '',
    subject: caseTitle(data),
    keywords: [...(number === undefined ? [] : [number]), setting.court.name],
    date: dateOf(setting.matter.data),
  };
}

/** What a search engine shows of a release is its first subhead; an alert need not speak of the case at all. */
function ofPress(desk: Desk): Particulars {
  const { paper, manifest } = desk.input;
  const subheads = fieldAt(paper, 'subheads');
  const subhead = isList(subheads) ? subheads[0] : undefined;
  const date = manifest.fields.date?.type === 'date' ? fieldAt(paper, 'date') : undefined;
  return {
    author: speakers(desk),
    subject: typeof subhead === 'string' ? typographic(subhead) : '',
    keywords: [],
    date: typeof date === 'string' ? date : dateOf(desk.setting.matter.data),
  };
}

/** Never the clock's: the same matter gives the same bytes on any day. */
function dateOf({ filing, case: { filed } }: MatterData): string {
  return filing.date ?? filed ?? '2000-01-01';
}

/** The organizations that a release speaks for. */
function speakers(desk: Desk): string {
  return serialList(
    organizationsOf(desk).map(({ name }) => name),
    houseWord(desk.setting.house, 'list.and'),
  );
}

function words(inlines: readonly Inline[]): string {
  return plainText(inlines).trim();
}
