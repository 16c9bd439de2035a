import type { DirectiveName, Inline, Paragraph } from '../../document/index.ts';
import {
  type Attorney,
  designationOf,
  type Firm,
  type Matter,
  type MatterData,
  movantsOf,
  nameOfPerson,
} from '../../matter/index.ts';
import { type HouseWords, houseWord } from '../../template/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import type { DraftSection } from '../sections.ts';
import type { Setting } from '../setting.ts';
import { fact, placeOfPerson, serialList, textOf, word } from '../words.ts';
import { type AdmissionMarks, admissionMarks, legendLines, markOf } from './admission-marks.ts';
import { firmsOnFirstPage, fitAboveCaption } from './first-page.ts';

/** A line of the counsel block; an empty one keeps firms apart. */
type CounselLine = readonly Inline[];

/** How many firms stand above the caption: all of them where the section has no caption that they could push off the page. */
export function firmsAboveCaption(desk: Desk, { blocks }: DraftSection): number {
  const { setting } = desk;
  const has = (name: DirectiveName): boolean =>
    blocks.some((block) => block.kind === 'directive' && block.name === name);
  if (!has('counsel-block') || !has('caption')) return setting.matter.data.counsel.length;
  return firmsOnFirstPage(desk, (firms, continued) => counselLines(setting, firms, continued));
}

/** The lawyers from the first line of the page on: as many firms as leave room for court title and caption. */
export function makeCounselBlock(desk: Desk, firms: number): readonly Paragraph[] {
  const { counsel } = desk.setting.matter.data;
  const lines = counselLines(desk.setting, counsel.slice(0, firms), firms < counsel.length);
  // One firm may be one too many: its empty lines go first, before the caption has to go on to the next page.
  const tight = firms === 1 && !fitAboveCaption(desk, lines);
  return setLines(desk, tight ? lines.filter((line) => line.length > 0) : lines);
}

/** The firms that the caption page has no room for, for the page after it, above its text. */
export function makeFurtherCounsel(desk: Desk, firms: number): readonly Paragraph[] {
  const further = desk.setting.matter.data.counsel.slice(firms);
  return further.length === 0 ? [] : setLines(desk, counselLines(desk.setting, further, false));
}

function setLines(desk: Desk, lines: readonly CounselLine[]): readonly Paragraph[] {
  return lines.map((inlines) => paragraph(desk, 'counsel', inlines));
}

function counselLines(setting: Setting, firms: readonly Firm[], continued: boolean): readonly CounselLine[] {
  const { house, matter } = setting;
  const marks = admissionMarks(matter.data.counsel, house);
  const blocks = firms.map((firm) => firmLines(firm, matter, house, marks));
  const legends = legendLines(firms, marks, house);
  const notice = continued ? [[...word(house, 'counsel.continued')]] : [];
  // The line after the last block keeps a long counsel block off the court title.
  return [...blocks, legends, notice].filter((block) => block.length > 0).flatMap((block) => [...block, []]);
}

function firmLines(firm: Firm, matter: Matter, house: HouseWords, marks: AdmissionMarks): readonly CounselLine[] {
  const { attorneys, address, phone, fax } = firm;
  const { data, places } = matter;
  const path = ['counsel', data.counsel.indexOf(firm)];
  return [
    ...attorneys.flatMap((attorney) => attorneyLines(attorney, matter, house, marks)),
    [fact(firm.firm.toUpperCase(), places.at([...path, 'firm']))],
    ...address.map((line, index) => [fact(line, places.at([...path, 'address', index]))]),
    [textOf(`${houseWord(house, 'counsel.telephone')} ${phone}`)],
    ...(fax === undefined ? [] : [[textOf(`${houseWord(house, 'counsel.facsimile')} ${fax}`)]]),
    [],
    [fact(attorneysFor(firm, data, house))],
  ];
}

function attorneyLines(
  attorney: Attorney,
  matter: Matter,
  house: HouseWords,
  marks: AdmissionMarks,
): readonly CounselLine[] {
  const { data } = matter;
  const bar = /^\d+$/.test(attorney.bar) ? `${houseWord(house, 'counsel.bar')} ${attorney.bar}` : attorney.bar;
  const name = `${nameOfPerson(data, attorney.person)} (${bar})${markOf(attorney, marks)}`;
  const direct = attorney.phone === undefined ? [] : [`${houseWord(house, 'counsel.telephone')} ${attorney.phone}`];
  return [
    [fact(name, placeOfPerson(matter, attorney.person))],
    ...[attorney.email, ...direct].map((line) => [fact(line)]),
  ];
}

/** `Attorneys for Proposed Plaintiff-Intervenors A, B, and C`: the clients of this firm only. */
export function attorneysFor(firm: Firm, data: MatterData, house: HouseWords): string {
  const clients = movantsOf(data).filter(({ id }) => firm.represents.includes(id));
  const { one, many } = designationOf(data.intervenors);
  const opening = houseWord(house, firm.attorneys.length > 1 ? 'counsel.attorneys-for' : 'counsel.attorney-for');
  const names = clients.map(({ name }) => name);
  return `${opening} ${clients.length > 1 ? many : one} ${serialList(names, houseWord(house, 'list.and'))}`;
}
