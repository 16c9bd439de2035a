import { flush, type InlineConstruct } from './scanner.ts';

/** A line end is a space; the text after it is a piece of its own, so that it knows its line. */
export const lineEnd: InlineConstruct = (scanner) => {
  scanner.at += 1;
  flush(scanner);
  return true;
};
