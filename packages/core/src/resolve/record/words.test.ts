import { describe, expect, it } from 'vitest';
import { settingOf } from '../../../../../tests/support/drafts.ts';
import { plainText } from '../../document/index.ts';
import { citeWords } from './words.ts';

const complaint = { id: 'complaint', long: 'Complaint', short: 'Compl.', ecf: '1-2' };

function firstCite(docketStyle: string): string {
  const setting = settingOf({});
  return plainText(citeWords({ ...setting, court: { ...setting.court, docketStyle } }, complaint, 'first', []));
}

describe('the number of a paper on the docket', () => {
  it.each([
    ['ECF No.', 'Complaint (“Compl.”) (ECF No.\u00a01-2)'],
    ['Dkt. No.', 'Complaint (“Compl.”) (Dkt. No.\u00a01-2)'],
    ['Doc.', 'Complaint (“Compl.”) (Doc.\u00a01-2)'],
  ])('stands in the style of the court: %s', (style, words) => {
    expect(firstCite(style)).toBe(words);
  });

  it('stands at the first cite alone', () => {
    expect(plainText(citeWords(settingOf({}), complaint, 'short', []))).toBe('Compl.');
  });
});
