import { boldStyle, italicStyle, plainStyle, type TextStyle } from '../../document/index.ts';
import type { Leaf } from './leaf.ts';
import type { Emphasis, RunToken, Token } from './token.ts';

const boldItalicStyle: TextStyle = { bold: true, italic: true, underline: false };

/** One object a style, so that styles compare by identity. */
function styleOf(bold: boolean, italic: boolean): TextStyle {
  if (bold) return italic ? boldItalicStyle : boldStyle;
  return italic ? italicStyle : plainStyle;
}

/** Turns tokens whose emphasis is paired into leaves that carry their style. */
export function leavesOf(tokens: readonly Token[], outer: TextStyle = plainStyle): readonly Leaf[] {
  const depth: Emphasis = { italic: outer.italic ? 1 : 0, bold: outer.bold ? 1 : 0 };
  const leaves: Leaf[] = [];
  for (const token of tokens) {
    if (token.kind === 'run') leaves.push(...runLeaves(token, depth));
    else leaves.push(leafOf(token, styleOf(depth.bold > 0, depth.italic > 0)));
  }
  return leaves;
}

/** What is left of a run after pairing is text, between the emphasis it ends and the one it starts. */
function runLeaves(run: RunToken, depth: Emphasis): readonly Leaf[] {
  depth.italic -= run.ends.italic;
  depth.bold -= run.ends.bold;
  const style = styleOf(depth.bold > 0, depth.italic > 0);
  depth.italic += run.starts.italic;
  depth.bold += run.starts.bold;
  if (run.count === 0) return [];
  const text = run.char.repeat(run.count);
  return [{ kind: 'text', text, style, place: run.place, voice: run.voice, nature: 'markdown' }];
}

function leafOf(token: Exclude<Token, RunToken>, style: TextStyle): Leaf {
  if (token.kind === 'link') return { kind: 'link', href: token.href, leaves: leavesOf(token.tokens, style) };
  if (token.kind === 'leaf') return restyled(token.leaf, style);
  if (token.kind === 'bracket') {
    return { kind: 'text', text: '[', style, place: token.place, voice: token.voice, nature: 'markdown' };
  }
  const { text, place, voice, nature } = token;
  return { kind: 'text', text, style, place, voice, nature };
}

/** A field inside emphasis is emphasized, over what it emphasizes itself. */
function restyled(leaf: Leaf, { bold, italic }: TextStyle): Leaf {
  if (leaf.kind === 'note-call' || leaf.kind === 'line-break') return leaf;
  if (leaf.kind === 'link')
    return { ...leaf, leaves: leaf.leaves.map((each) => restyled(each, styleOf(bold, italic))) };
  return { ...leaf, style: styleOf(bold || leaf.style.bold, italic || leaf.style.italic) };
}
