import { plainStyle } from '../../document/index.ts';
import { slotInStrand } from '../strand.ts';
import { advance, flush, type InlineConstruct } from './scanner.ts';

/** What stands in a slot is never read as Markdown, but for a field that is Markdown. */
export const slot: InlineConstruct = (scanner) => {
  const found = slotInStrand(scanner.strand, scanner.at);
  if (!found) return false;
  flush(scanner);
  if (found.kind === 'plain') {
    const text = found.text.replace(/\r\n?|\n/g, ' ');
    scanner.tokens.push({ kind: 'text', text, place: found.place, voice: 'matter', nature: 'typed' });
  } else if (found.kind === 'blank') {
    const { path, label, place } = found;
    scanner.tokens.push({ kind: 'leaf', leaf: { kind: 'blank', path, label, style: plainStyle, place } });
  } else {
    for (const leaf of scanner.around.graft(found)) scanner.tokens.push({ kind: 'leaf', leaf });
  }
  advance(scanner, 1);
  return true;
};
