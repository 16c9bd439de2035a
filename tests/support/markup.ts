import { type Place, type SourceText, sourceOfFile } from '../../packages/core/src/diagnostic/index.ts';
import type { Markup, Piece } from '../../packages/core/src/markup/index.ts';

/** What stands in the slots of a markup, by name. */
export interface Slots {
  readonly text?: Readonly<Record<string, string>>;
  /** Markdown fields. */
  readonly prose?: Readonly<Record<string, string>>;
  readonly blank?: readonly string[];
}

/** A markup from a text with `{{name}}` where a slot is; a name nobody gives stays text. */
export function markupOf(
  text: string,
  { text: texts = {}, prose = {}, blank = [] }: Slots = {},
  file = 'template.md',
): Markup {
  const source = sourceOfFile(file, text);
  const pieces: Piece[] = [];
  let from = 0;
  const pushText = (end: number): void => {
    if (end > from) pieces.push({ kind: 'text', source: slice(source, from, end) });
  };
  for (const match of text.matchAll(/\{\{([a-z-]+)\}\}/g)) {
    const slot = slotOf(match[1] ?? '', texts, prose, blank);
    if (!slot) continue;
    pushText(match.index);
    pieces.push(slot);
    from = match.index + match[0].length;
  }
  pushText(text.length);
  return { pieces };
}

function slotOf(
  name: string,
  texts: Readonly<Record<string, string>>,
  prose: Readonly<Record<string, string>>,
  blank: readonly string[],
): Piece | undefined {
  const place: Place = { file: `${name}.yaml`, line: 1, col: 1 };
  if (Object.hasOwn(texts, name)) return { kind: 'plain', text: texts[name] ?? '', place };
  if (Object.hasOwn(prose, name)) return { kind: 'prose', source: sourceOfFile(`${name}.md`, prose[name] ?? '') };
  return blank.includes(name) ? { kind: 'blank', path: name, label: name.replaceAll('-', ' '), place } : undefined;
}

/** Part of a file, with the way back to it. */
function slice({ file, text }: SourceText, start: number, end: number): SourceText {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const part = sourceOfFile(file, text.slice(start, end));
  const col = start - before.lastIndexOf('\n');
  const anchors = part.anchors.map((anchor, index) => ({
    at: anchor.at,
    line: line + index,
    col: index === 0 ? col : 1,
  }));
  return { ...part, anchors };
}
