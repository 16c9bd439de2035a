/**
 * Where Word breaks a line of Latin text: after spaces, and after a hyphen or dash unless a digit or another hyphen
 * follows. Never before a dash, nor at `/ ? ) .`; URLs stay whole. (Measured by the authors of `docx/layout` in Word.)
 */
export function breaksAfterDash(before: number, after: number): boolean {
  if (!isDash(before) || isGlue(after) || isDigit(after) || after === hyphen) return false;
  return !isMark(after);
}

const hyphen = 0x2d;

/** A zero-width space is a place to break without ink. */
export const zeroWidthSpace = 0x200b;

/** Hyphen-minus, U+2010, en dash, em dash. The non-breaking hyphen U+2011 is none. */
function isDash(code: number): boolean {
  return code === hyphen || code === 0x2010 || code === 0x2013 || code === 0x2014;
}

/** Spaces that hold: no-break, figure, narrow no-break, word joiner, zero-width no-break. */
function isGlue(code: number): boolean {
  return code === 0xa0 || code === 0x2007 || code === 0x202f || code === 0x2060 || code === 0xfeff;
}

/** Spaces a line may end at; they hang beyond its end. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code < 0x20 || code === 0x2002 || code === 0x2003 || code === 0x2005 || code === 0x3000;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const marks = /\p{M}|[\u200d\ufe00-\ufe0f]/u;

/** Belongs to the character before it. */
function isMark(code: number): boolean {
  return code >= 0x300 && marks.test(String.fromCodePoint(code));
}
