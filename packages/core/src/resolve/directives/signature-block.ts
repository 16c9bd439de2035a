import { type Inline, type Paragraph, plainStyle, type TextStyle, typographic } from '../../document/index.ts';
import {
  type Attorney,
  type Firm,
  filingFirm,
  longDate,
  type Matter,
  type MatterData,
  nameOfPerson,
} from '../../matter/index.ts';
import { type HouseWords, houseWord } from '../../template/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { blank, fact, placeOfPerson, word } from '../words.ts';
import { type AdmissionMarks, admissionMarks, markOf } from './admission-marks.ts';
import { attorneysFor } from './counsel-block.ts';
import { filerOf, type Signer, signersOf } from './signers.ts';

/** Date, “Respectfully submitted,” and a block for each firm, the filer's first. `/s/` stands only for who has signed. */
export function makeSignatureBlock(desk: Desk): readonly Paragraph[] {
  const { matter, house } = desk.setting;
  const { data } = matter;
  const marks = admissionMarks(data.counsel, house);
  const filing = filingFirm(data);
  const firms = [...data.counsel].sort((a, b) => Number(b === filing) - Number(a === filing));
  const blocks = firms.map((firm) => firmLines(firm, matter, house, marks));
  return [
    paragraph(desk, 'signature-dated', word(house, 'signature.dated', { date: [signingDate(data, house)] })),
    paragraph(desk, 'signature', word(house, 'signature.respectfully')),
    ...blocks.flatMap((lines, index) => [
      // A signature keeps with what follows; the line between two firms is where a page may end.
      paragraph(desk, index === 0 ? 'signature' : 'counsel', []),
      ...lines.map((inlines) => paragraph(desk, 'signature', inlines)),
    ]),
  ];
}

function signingDate(data: MatterData, house: HouseWords): Inline {
  const date = data.filing.date ?? filerOf(data)?.attorney.signed;
  return date ? fact(longDate(date)) : blank('filing.date', houseWord(house, 'blank.filing-date'));
}

type Line = readonly Inline[];

function firmLines(firm: Firm, matter: Matter, house: HouseWords, marks: AdmissionMarks): readonly Line[] {
  const { data, places } = matter;
  const signers = signersOf(data, firm);
  const others = firm.attorneys.filter((attorney) => signers.every((signer) => signer.attorney !== attorney));
  const name = (attorney: Attorney): Line => [
    fact(nameOfPerson(data, attorney.person) + markOf(attorney, marks), placeOfPerson(matter, attorney.person)),
  ];
  return [
    [fact(firm.firm.toUpperCase(), places.at(['counsel', data.counsel.indexOf(firm), 'firm']))],
    ...signers.flatMap((signer) => [[], signatureLine(signer, house), name(signer.attorney)]),
    ...others.map(name),
    [fact(attorneysFor(firm, data, house))],
  ];
}

/** `By: /s/ Maya Ortiz`, or a line to sign on, which is a blank that can be counted. */
function signatureLine({ name, attorney, path }: Signer, house: HouseWords): Line {
  const signature =
    attorney.signed === undefined
      ? [{ ...blank(path, houseWord(house, 'blank.signature', { name: typographic(name) })), style: ruled }]
      : word(house, 'signature.signed', { name: typographic(name) });
  return word(house, 'signature.by', { signature });
}

const ruled: TextStyle = { ...plainStyle, underline: true };
