import type { Place } from '../../diagnostic/index.ts';
import type { Caption, Inline, Paragraph, ParagraphStyle } from '../../document/index.ts';
import { designationOf, type Matter, type MatterData, movantsOf, type PartyRole } from '../../matter/index.ts';
import { type HouseWord, type HouseWords, houseWord } from '../../template/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import type { Setting } from '../setting.ts';
import { blank, fact, placeOfPerson, serialList, textOf, word } from '../words.ts';
import { hearingLines } from './hearing-block.ts';
import { titleInlines } from './title.ts';

export interface CaptionLine {
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
}

interface CaptionColumns {
  readonly left: readonly CaptionLine[];
  readonly right: readonly CaptionLine[];
}

export function makeCaption(desk: Desk): Caption {
  const id = desk.nextBlock();
  const { left, right } = captionColumns(desk);
  const set = ({ style, inlines }: CaptionLine): Paragraph => paragraph(desk, style, inlines);
  return { kind: 'caption', id, left: left.map(set), right: right.map(set) };
}

/** Parties to the left; case number, title and, for a motion, the hearing to the right (Civ. L.R. 3-4(a), 7-2(b)). */
export function captionColumns(desk: Desk): CaptionColumns {
  const { matter, house } = desk.setting;
  const right: CaptionLine[] = [
    { style: 'caption-right', inlines: caseNumber(matter.data, house) },
    emptyLine('caption-right'),
    { style: 'caption-title', inlines: titleInlines(desk).map(inCapitals) },
  ];
  if (desk.input.manifest.nature === 'motion') {
    const hearing = hearingLines(matter, house).map((inlines) => ({ style: 'caption-right' as const, inlines }));
    right.push(emptyLine('caption-right'), ...hearing);
  }
  return { left: partiesOf(desk.setting), right };
}

/** The same on every paper of a matter. */
function partiesOf(setting: Setting): readonly CaptionLine[] {
  const known = parties.get(setting);
  if (known) return known;
  const lines = partyLines(setting.matter, setting.house);
  parties.set(setting, lines);
  return lines;
}

const parties = new WeakMap<Setting, readonly CaptionLine[]>();

/** `Case No. 3:26-cv-99012-XQZ` */
export function caseNumber({ case: { number } }: MatterData, house: HouseWords): readonly Inline[] {
  const filling = number === undefined ? [blank('case.number', houseWord(house, 'blank.case-number'))] : number;
  return word(house, 'caption.case-number', { number: filling });
}

function inCapitals(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline;
}

function emptyLine(style: ParagraphStyle): CaptionLine {
  return { style, inlines: [] };
}

/** One who stands in the caption: name and what follows it after a comma. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly capacity?: string | undefined;
}

interface PartyBlock {
  readonly named: readonly Named[];
  readonly label: string;
}

/** The sides one under the other, parted by “v.”; intervenors and movants under their side, after “and”. */
function partyLines(matter: Matter, house: HouseWords): readonly CaptionLine[] {
  const { data } = matter;
  const sides = [sideBlocks(data, house, 'plaintiff'), sideBlocks(data, house, 'defendant')];
  const last = sides.flat().at(-1);
  const lines = sides.map((blocks) =>
    blocks.flatMap((block, index) => [
      ...(index === 0 ? [] : between(houseWord(house, 'caption.and'))),
      ...blockLines(block, matter, house, block === last),
    ]),
  );
  return lines
    .filter((side) => side.length > 0)
    .flatMap((side, index) => [...(index === 0 ? [] : between(houseWord(house, 'caption.versus'))), ...side]);
}

function between(text: string): readonly CaptionLine[] {
  return [emptyLine('caption-party'), { style: 'caption-versus', inlines: [textOf(text)] }, emptyLine('caption-party')];
}

function sideBlocks(data: MatterData, house: HouseWords, side: 'plaintiff' | 'defendant'): readonly PartyBlock[] {
  const movants = data.intervenors.side === side ? movantsOf(data) : [];
  return [
    roleBlock(data, house, side),
    roleBlock(data, house, `intervenor-${side}`),
    { named: movants, label: designationOf(data.intervenors).name },
  ].filter(({ named }) => named.length > 0);
}

const labels: { readonly [K in PartyRole]: readonly [one: HouseWord, many: HouseWord] } = {
  plaintiff: ['caption.plaintiff', 'caption.plaintiffs'],
  defendant: ['caption.defendant', 'caption.defendants'],
  'intervenor-plaintiff': ['caption.intervenor-plaintiff', 'caption.intervenor-plaintiffs'],
  'intervenor-defendant': ['caption.intervenor-defendant', 'caption.intervenor-defendants'],
};

const does = /^does\b/i;

function roleBlock(data: MatterData, house: HouseWords, role: PartyRole): PartyBlock {
  const named = data.case.parties.filter((party) => party.role === role);
  // “DOES 1 through 50” are several under one name.
  const several = named.length > 1 || named.some(({ name }) => does.test(name));
  return { named, label: houseWord(house, labels[role][several ? 1 : 0]) };
}

function blockLines(block: PartyBlock, matter: Matter, house: HouseWords, last: boolean): CaptionLine[] {
  const form = matter.data.case.caption;
  const names = block.named.map(captionName);
  const text = form === 'et-al' ? firstOf(names, house) : serialList(names, houseWord(house, 'list.and'));
  return [
    { style: 'caption-party', inlines: [fact(`${text},`, placeOf(block.named[0], matter))] },
    emptyLine('caption-party'),
    { style: 'caption-role', inlines: [fact(block.label + (last ? '.' : ','))] },
  ];
}

/** Where the matter names the first of a block. */
function placeOf(named: Named | undefined, matter: Matter): Place {
  const { data, places } = matter;
  const party = data.case.parties.findIndex(({ id }) => id === named?.id);
  if (party >= 0) return places.at(['case', 'parties', party, 'name']);
  const organization = data.organizations.findIndex(({ id }) => id === named?.id);
  if (organization >= 0) return places.at(['organizations', organization, 'name']);
  return placeOfPerson(matter, named?.id ?? '');
}

/** Names in capitals; of “Does 1 through 50, inclusive” the first word alone. */
function captionName({ name, capacity }: Named): string {
  const capitals = does.test(name) ? name.replace(does, 'DOES') : name.toUpperCase();
  return capitals + (capacity === undefined ? '' : `, ${capacity}`);
}

/** Fed. R. Civ. P. 10(a): after the complaint, the first party on each side may stand for all. */
function firstOf(names: readonly string[], house: HouseWords): string {
  const [first = ''] = names;
  return names.length > 1 ? `${first}, ${houseWord(house, 'caption.et-al')}` : first;
}
