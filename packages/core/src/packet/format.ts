import type { PaperNature } from '../template/index.ts';

/** What a paper can be written as. */
export type Format = 'docx' | 'pdf' | 'html' | 'text' | 'markdown';

export const formats: readonly Format[] = ['docx', 'pdf', 'html', 'text', 'markdown'];

/** The formats of a paper: courts take PDF and Word; the press also what goes on a web site and into an e-mail. */
export function formatsOf(nature: PaperNature): readonly Format[] {
  return nature === 'press' ? formats : ['docx', 'pdf'];
}
