import type { Part } from '../../document/index.ts';
import { writeBlock } from './blocks.ts';
import { writeParagraphs } from './paragraphs.ts';
import type { Writing } from './writing.ts';

export function writeParts(parts: readonly Part[], writing: Writing): string[] {
  return parts.flatMap((part) =>
    part.kind === 'block' ? writeBlock(part.block, writing) : writeParagraphs([part], writing),
  );
}
