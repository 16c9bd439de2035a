import { describe, expect, it } from 'vitest';
import type { PaperNature } from '../template/index.ts';
import { filedPapers } from './filed-papers.ts';

/** Papers by nature, or made elsewhere, with what their templates call their files. */
function namesOf(...papers: readonly (readonly [PaperNature | 'external', string])[]): readonly string[] {
  const listed = papers.map(([nature, name], index) => {
    const id = `p${index}`;
    return nature === 'external'
      ? { id, external: `${name}.pdf`, title: name, nature: 'other' as const }
      : { id, template: nature };
  });
  const everyPaper = papers.flatMap(([nature, fileName], index) =>
    nature === 'external'
      ? []
      : [
          {
            paper: { id: `p${index}` },
            manifest: { nature },
            title: fileName,
            fileName,
          },
        ],
  );
  return filedPapers({ matter: { data: { papers: listed } }, everyPaper }).map(
    ({ folder, name }) => `${folder}/${name}`,
  );
}

describe('filedPapers', () => {
  it('numbers what follows a motion as its attachments, in the order of the matter', () => {
    expect(
      namesOf(
        ['motion', 'notice-of-motion'],
        ['declaration', 'reyes-declaration'],
        ['order', 'proposed-order'],
        ['external', '[Proposed] Complaint in Intervention'],
        ['motion', 'administrative-motion'],
        ['declaration', 'vale-declaration'],
      ),
    ).toEqual([
      'filing/01-notice-of-motion',
      'filing/01-1-reyes-declaration',
      'filing/01-2-proposed-order',
      'filing/01-3-proposed-complaint-in-intervention',
      'filing/02-administrative-motion',
      'filing/02-1-vale-declaration',
    ]);
  });

  it('numbers papers before any motion as filings of their own', () => {
    expect(namesOf(['declaration', 'one'], ['external', 'Two'], ['motion', 'three'], ['order', 'four'])).toEqual([
      'filing/01-one',
      'filing/02-two',
      'filing/03-three',
      'filing/03-1-four',
    ]);
  });

  it('keeps what is for the press apart, without numbers, and tells two of one name apart', () => {
    expect(namesOf(['motion', 'motion'], ['press', 'release'], ['press', 'release'], ['declaration', 'one'])).toEqual([
      'filing/01-motion',
      'press/release',
      'press/release-p2',
      'filing/01-1-one',
    ]);
  });
});
