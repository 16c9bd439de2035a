/** More than any paper nests. What walks a template calls itself as deep, and Handlebars' parser slows with the depth. */
export const deepest = 100;

/** Offset of the first block or call that stands deeper than {@link deepest} in a text; before parsing, so only by its marks. */
export function tooDeepAt(text: string): number | undefined {
  let blocks = 0;
  let calls = 0;
  let inTag = false;
  for (const { 0: mark, index } of text.matchAll(/\{\{~?[#^/]?|\}\}|[()]/g)) {
    if (mark === '}}') {
      inTag = false;
      calls = 0;
    } else if (mark.startsWith('{{')) {
      inTag = true;
      if (mark.endsWith('/')) blocks -= 1;
      else if (mark.endsWith('#')) blocks += 1;
    } else if (inTag) calls += mark === '(' ? 1 : -1;
    if (blocks > deepest || calls > deepest) return index;
  }
  return undefined;
}
