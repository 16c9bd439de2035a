import { matchAt, plainSpaces } from '../characters.ts';
import type { Reader } from '../found.ts';

const rest =
  /(?: \((First|Second|Third|Fourth)\))? of((?: (?:the |and |& |of |of the )?[A-Z][A-Za-z.']{1,20}:?){1,8}),? (§§? ?\d{1,4}[A-Z]?(?:\.\d{1,3})?(?:-\d{1,4})?(?:\(\w\))?)(?:,? (cmts?\. \w{1,2}(?:-\w)?(?:, illus\. \d{1,2})?))?( \((?:Am\. L\. Inst\. )?\d{4}\))?/iy;

/** `Restatement (Second) of Torts § 46 cmt. b (Am. L. Inst. 1965)`. */
export const readRestatement: Reader = (flow, at, after) => {
  const match = matchAt(rest, flow.text, after);
  if (!match) return undefined;
  const [whole, series, subject = '', section = '', comment, date] = match;
  const number = series === undefined ? '' : ` (${capitalised(series)})`;
  const cite = `Restatement${number} of${titled(subject)} ${section.replace(/(§+) ?/, '$1 ').replace('-', '–')}`;
  return [
    {
      start: at,
      end: after + whole.length,
      citation: {
        kind: 'other',
        cite,
        ...(date === undefined ? {} : { entry: cite + date }),
        ...(comment === undefined ? {} : { pin: comment }),
      },
    },
  ];
};

const modelCode =
  / (§§? ?\d{1,3}\.\d{1,3}(?:\(\w{1,3}\)){0,4})(?:,? (cmts?\. \w{1,2}))?( \((?:Am\. L\. Inst\. )?[^()]{0,40}\d{4}\))?/y;

/** `Model Penal Code § 2.02 (Am. L. Inst. 1962)`: no state's law, and so no statute. */
export const readModelCode: Reader = (flow, at, after) => {
  const [whole, section = '', comment, date] = matchAt(modelCode, flow.text, after) ?? [];
  if (whole === undefined) return undefined;
  const cite = `Model Penal Code ${section.replace(/(§+) ?/, '$1 ')}`;
  const entry = date === undefined ? {} : { entry: cite + date };
  const pin = comment === undefined ? {} : { pin: comment };
  return [{ start: at, end: after + whole.length, citation: { kind: 'other', cite, ...entry, ...pin } }];
};

/** `RESTATEMENT (SECOND) OF TORTS` in small capitals or in a heading is the same work. */
function titled(subject: string): string {
  if (subject !== subject.toUpperCase()) return subject;
  return subject.toLowerCase().replace(/\b(?!of\b|the\b|and\b)[a-z]/g, (letter) => letter.toUpperCase());
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const shortWork = /(?:, Federal Practice (?:and|&) Procedure)?,? (§§? ?\d{1,5}(?:\.\d{1,3})?)/y;

/** `7C Wright & Miller § 1908`, once the treatise is cited in full. */
export const readWrightAndMiller: Reader = (flow, at, after) => {
  const match = matchAt(shortWork, flow.text, after);
  if (!match || matchAt(/ \(\d/y, flow.text, after + match[0].length)) return undefined;
  const name = plainSpaces(flow.printed.slice(at, after));
  return [{ start: at, end: after + match[0].length, citation: { kind: 'supra', name, pin: match[1] ?? '' } }];
};
