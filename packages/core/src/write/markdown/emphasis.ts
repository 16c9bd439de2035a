import type { TextStyle } from '../../document/index.ts';

/** A stretch of finished Markdown and how it looks. */
export interface Stretch {
  readonly markdown: string;
  readonly style: TextStyle;
}

/**
 * Puts asterisks around what is italic or bold, and HTML's tags where asterisks would not be read as meant: within a
 * word beside punctuation, or next to other asterisks (CommonMark, 6.2).
 */
export function emphasized(stretches: readonly Stretch[]): string {
  const apart = stretches.flatMap(outsideSpaces).filter(({ markdown }) => markdown !== '');
  let written = '';
  apart.forEach((stretch, index) => {
    const next = apart[index + 1];
    const following = next === undefined ? '' : isPlain(next.style) ? next.markdown.charAt(0) : '<';
    written += mark(stretch, written, following);
  });
  return written;
}

/** Asterisks do not open before a space nor close behind one. */
function outsideSpaces({ markdown, style }: Stretch): Stretch[] {
  if (isPlain(style)) return [{ markdown, style }];
  const words = markdown.trim();
  const start = markdown.length - markdown.trimStart().length;
  const before = markdown.slice(0, start);
  const after = markdown.slice(start + words.length);
  const plain = { bold: false, italic: false, underline: style.underline };
  return [
    { markdown: before, style: plain },
    { markdown: words, style },
    { markdown: after, style: plain },
  ];
}

function mark({ markdown, style }: Stretch, before: string, following: string): string {
  const asterisks = `${style.italic ? '*' : ''}${style.bold ? '**' : ''}`;
  if (asterisks === '') return underlined(markdown, style);
  if (isRead(before, markdown, following)) return underlined(`${asterisks}${markdown}${asterisks}`, style);
  const slanted = style.italic ? `<em>${markdown}</em>` : markdown;
  return underlined(style.bold ? `<strong>${slanted}</strong>` : slanted, style);
}

function underlined(markdown: string, { underline }: TextStyle): string {
  return underline && markdown.trim() !== '' ? `<u>${markdown}</u>` : markdown;
}

/** Whether asterisks between `before` and the words open, and those between the words and `following` close. */
function isRead(before: string, words: string, following: string): boolean {
  const outside = (sign: string): boolean => sign === '' || /[\s\p{P}\p{S}]/u.test(sign);
  const letter = (sign: string): boolean => !/[\p{P}\p{S}]/u.test(sign);
  const last = before.slice(-1);
  if (last === '*' || following === '*') return false;
  return (letter(words.charAt(0)) || outside(last)) && (letter(words.slice(-1)) || outside(following));
}

function isPlain({ bold, italic, underline }: TextStyle): boolean {
  return !bold && !italic && !underline;
}
