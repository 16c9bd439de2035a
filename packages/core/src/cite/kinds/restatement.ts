import { matchAt, plainSpaces } from '../characters.ts';
import type { Reader } from '../found.ts';

const rest =
  / \((First|Second|Third|Fourth)\) of((?: (?:the |and |& )?[A-Z][A-Za-z.']{1,20}:?){1,8}) (§§? ?\d{1,4}[A-Z]?)(?: (cmts?\. \w(?:-\w)?))?( \((?:Am\. L\. Inst\. )?\d{4}\))?/y;

/** `Restatement (Second) of Torts § 46 cmt. b (Am. L. Inst. 1965)`. */
export const readRestatement: Reader = (flow, at, after) => {
  const match = matchAt(rest, flow.text, after);
  if (!match) return undefined;
  const [whole, series, subject = '', section = '', comment, date] = match;
  const cite = `Restatement (${series}) of${subject} ${plainSpaces(section).replace(/(§+) ?/, '$1 ')}`;
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

const shortWork = /(?:, Federal Practice (?:and|&) Procedure)?,? (§§? ?\d{1,5}(?:\.\d{1,3})?)/y;

/** `7C Wright & Miller § 1908`, once the treatise is cited in full. */
export const readWrightAndMiller: Reader = (flow, at, after) => {
  const match = matchAt(shortWork, flow.text, after);
  if (!match || matchAt(/ \(\d/y, flow.text, after + match[0].length)) return undefined;
  const name = plainSpaces(flow.printed.slice(at, after));
  return [{ start: at, end: after + match[0].length, citation: { kind: 'supra', name, pin: match[1] ?? '' } }];
};
