import type { Inline } from '../../document/index.ts';
import { courtroomOf, longDate, type Matter } from '../../matter/index.ts';
import { type HouseWord, type HouseWords, houseWord } from '../../template/index.ts';
import { blank, fact, textOf, word } from '../words.ts';

/** Date, time, courtroom and judge, opposite the caption of a motion: Civ. L.R. 7-2(b). */
export function hearingLines({ data, places }: Matter, house: HouseWords): readonly (readonly Inline[])[] {
  const { date, time, courtroom } = data.hearing;
  const { judge } = data.case;
  const roomWord = houseWord(house, 'hearing.courtroom-word');
  const lacking = (path: string, key: HouseWord): Inline[] => [blank(path, houseWord(house, key))];
  return [
    line(house, 'hearing.date', date ? [fact(longDate(date))] : lacking('hearing.date', 'blank.hearing-date')),
    line(
      house,
      'hearing.time',
      time ? [fact(time, places.at(['hearing', 'time']))] : lacking('hearing.time', 'blank.hearing-time'),
    ),
    line(
      house,
      'hearing.courtroom',
      courtroom
        ? [fact(courtroomOf(courtroom, roomWord).alone, places.at(['hearing', 'courtroom']))]
        : lacking('hearing.courtroom', 'blank.courtroom'),
    ),
    line(
      house,
      'hearing.judge',
      judge
        ? word(house, 'hearing.judge-name', { name: [fact(judge.name, places.at(['case', 'judge', 'name']))] })
        : lacking('case.judge.name', 'blank.judge'),
    ),
  ];
}

function line(house: HouseWords, label: HouseWord, value: readonly Inline[]): readonly Inline[] {
  return [textOf(houseWord(house, label)), { kind: 'tab' }, ...value];
}
