import { advance, flush, type InlineConstruct, push } from './scanner.ts';

/** `--` is an en dash, `---` an em dash; one hyphen, or four and more, stay. */
export const dash: InlineConstruct = (scanner) => {
  const { text } = scanner.strand;
  let end = scanner.at;
  while (text[end] === '-') end += 1;
  const length = end - scanner.at;
  if (length === 2 || length === 3) {
    flush(scanner);
    push(scanner, length === 2 ? '–' : '—', scanner.at, 'markdown');
    advance(scanner, length);
  } else {
    scanner.at = end;
  }
  return true;
};
