import { type Document, type Footer, type Inline, type Metadata, plainText } from '../document/index.ts';
import { caseTitle, filingFirm } from '../matter/index.ts';
import { houseWord } from '../template/index.ts';
import type { Desk } from './desk.ts';
import { caseNumber } from './directives/caption.ts';
import { organizationsOf } from './directives/letterhead.ts';
import { lineInlines, titleInlines } from './directives/title.ts';
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
  if (desk.input.manifest.nature === 'press')
    return { kind: 'press', slug: title, more: houseWord(house, 'press.more') };
  return {
    kind: 'court',
    title,
    caseNumber: caseNumber(matter.data, house),
  };
}

function metadata(desk: Desk, title: string): Metadata {
  const { matter, court, house, final } = desk.setting;
  const { data } = matter;
  const { number, filed } = data.case;
  // A firm's own template may come out without a title, but no file may: PDF/UA-1, 7.1.
  const named = title === '' ? desk.input.paper.id : title;
  return {
    title: final ? named : houseWord(house, 'draft.prefix') + named,
    author: desk.input.manifest.nature === 'press' ? speakers(desk) : (filingFirm(data)?.firm ?? ''),
    subject: caseTitle(data),
    keywords: [...(number === undefined ? [] : [number]), court.name],
    language: paperLanguage,
    // Never the clock's: the same matter gives the same bytes on any day.
    date: data.filing.date ?? filed ?? '2000-01-01',
  };
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
