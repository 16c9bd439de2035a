import type { Inline, Paragraph } from '../../document/index.ts';
import type { Judge } from '../../matter/index.ts';
import { type HouseWord, houseWord } from '../../template/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { blank, fact, word } from '../words.ts';

const offices: { readonly [K in Judge['title']]: HouseWord } = {
  'District Judge': 'judge.district',
  'Senior District Judge': 'judge.senior',
  'Chief District Judge': 'judge.chief',
  'Magistrate Judge': 'judge.magistrate',
};

/** Where the judge dates and signs the order: lines for a pen, which no draft has to fill in. */
export function makeJudgeLine(desk: Desk): readonly Paragraph[] {
  const { house, matter } = desk.setting;
  const { judge } = matter.data.case;
  const place = matter.places.at(['case', 'judge', 'name']);
  const name: Inline = judge
    ? fact(judge.name.toUpperCase(), place)
    : blank('case.judge.name', houseWord(house, 'blank.judge'));
  const lines = [
    [],
    word(house, 'judge.line'),
    word(house, 'judge.name', { name: [name] }),
    ...(judge ? [word(house, offices[judge.title])] : []),
  ];
  return [
    paragraph(desk, 'signature-dated', word(house, 'judge.dated')),
    ...lines.map((inlines) => paragraph(desk, 'signature', inlines)),
  ];
}
