/** A content stream taken apart: what is shown or painted, under which marks. */
export interface Shown {
  /** Operator that put ink on the page: `Tj`, `S` … */
  readonly operator: string;
  readonly font?: string;
  /** Of a form or a picture. */
  readonly name?: string;
  /** Codes of two bytes. */
  readonly codes: readonly number[];
  /** Innermost tag around it, and its MCID. */
  readonly mark: Mark | undefined;
}

export interface Mark {
  readonly tag: string;
  readonly id?: number;
}

export interface Scan {
  readonly shown: readonly Shown[];
  readonly marks: readonly Mark[];
  readonly problems: readonly string[];
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', "'", '"', 'TJ', 'Tj']);
const known = new Set([...painting, 'BT', 'ET', 'Tf', 'Td', 'Ts', 'BDC', 'EMC', 'w', 'm', 'l', 'q', 'Q', 'cm']);

/** PDF/UA-1, 7.1: marks do not nest here, nor cross a text object; PDF/A-2, 6.2.2: only operators that exist. */
export function scanContent(source: string): Scan {
  const shown: Shown[] = [];
  const marks: Mark[] = [];
  const problems: string[] = [];
  let operands: string[] = [];
  let mark: Mark | undefined;
  let markInText = false;
  let inText = false;
  let font: string | undefined;
  let saved = 0;
  for (const token of tokens(source)) {
    if (!/^[A-Za-z'"]/.test(token)) {
      // 6.1.13: `1e-7` is no number of PDF, and a number too close to zero would be written so.
      if (/^[-+.\d]/.test(token) && !/^[-+]?(\d+\.?\d*|\.\d+)$/.test(token)) problems.push(`no number: ${token}`);
      operands.push(token);
      continue;
    }
    if (!known.has(token)) problems.push(`unknown operator ${token}`);
    if (token === 'BT' || token === 'ET') {
      if (inText === (token === 'BT')) problems.push(`${token} out of turn`);
      if (mark && markInText !== (token === 'BT')) problems.push(`marked content crosses ${token}`);
      inText = token === 'BT';
    }
    if (token === 'BDC') {
      if (mark) problems.push('marked content within marked content');
      mark = markOf(operands);
      markInText = inText;
      marks.push(mark);
    }
    if (token === 'EMC') {
      if (!mark) problems.push('EMC without BDC');
      mark = undefined;
    }
    if (token === 'q') saved++;
    if (token === 'Q' && saved-- === 0) problems.push('Q without q');
    if (token === 'Tf') font = operands[0]?.slice(1);
    if (painting.has(token)) {
      if (token.startsWith('T') !== inText) problems.push(`${token} ${inText ? 'inside' : 'outside'} a text object`);
      const name = token === 'Do' ? { name: operands.at(-1)?.slice(1) ?? '' } : {};
      shown.push({ operator: token, codes: codesOf(operands.at(-1)), mark, ...(font && { font }), ...name });
    }
    operands = [];
  }
  if (saved > 0) problems.push('q without Q');
  if (mark || inText) problems.push('the stream ends inside marked content or a text object');
  return { shown, marks, problems };
}

function markOf(operands: readonly string[]): Mark {
  const tag = operands[0]?.slice(1) ?? '';
  const id = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1];
  return id === undefined ? { tag } : { tag, id: Number(id) };
}

function codesOf(literal: string | undefined): number[] {
  if (!literal?.startsWith('(')) return [];
  const bytes = literal.slice(1, -1).replaceAll(/\\(r|[()\\])/g, (_, escaped) => (escaped === 'r' ? '\r' : escaped));
  return Array.from(
    { length: bytes.length / 2 },
    (_, i) => bytes.charCodeAt(2 * i) * 256 + bytes.charCodeAt(2 * i + 1),
  );
}

function* tokens(source: string): Generator<string> {
  for (let at = 0; at < source.length; ) {
    const character = source.charAt(at);
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    let end = at + 1;
    if (character === '(') end = literalEnd(source, at);
    else if (source.startsWith('<<', at)) end = source.indexOf('>>', at) + 2;
    else while (end < source.length && !/[\s()<>[\]/]/.test(source.charAt(end))) end++;
    yield source.slice(at, end);
    at = end;
  }
}

function literalEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ')') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
