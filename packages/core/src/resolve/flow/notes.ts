import type { Citation } from '../../authority/index.ts';
import type { CitedInline, DraftBlock, Note, Paragraph } from '../../document/index.ts';
import type { Desk } from '../desk.ts';
import { counter } from '../setting.ts';
import { makeFlow } from './blocks.ts';

/** Numbers a note at its call and sets it: `n3`, its paragraphs `n3.b1` … */
export function makeNote(desk: Desk, blocks: readonly DraftBlock<CitedInline<Citation>>[]): Note {
  const number = desk.notes.length + 1;
  const id = `n${number}`;
  const inNote: Desk = { ...desk, nextBlock: counter(`${id}.b`) };
  const made = makeFlow(inNote, blocks, { container: 'note', level: 0 });
  const paragraphs = made.filter((block): block is Paragraph => block.kind === 'paragraph');
  const note = { id, number, paragraphs };
  desk.notes.push(note);
  return note;
}
