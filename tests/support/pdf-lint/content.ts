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
  const scanner = new Scanner();
  let operands: string[] = [];
  for (const token of tokens(source)) {
    if (/^[A-Za-z'"]/.test(token)) {
      scanner.take(token, operands);
      operands = [];
    } else {
      scanner.look(token);
      operands.push(token);
    }
  }
  return scanner.finish();
}

class Scanner {
  readonly #shown: Shown[] = [];
  readonly #marks: Mark[] = [];
  readonly #problems: string[] = [];
  #mark: Mark | undefined;
  #markInText = false;
  #inText = false;
  #font: string | undefined;
  #saved = 0;

  /** 6.1.13: `1e-7` is no number of PDF, and a number too close to zero would be written so. */
  look(operand: string): void {
    const isNumber = /^[-+.\d]/.test(operand);
    if (isNumber && !/^[-+]?(\d+\.?\d*|\.\d+)$/.test(operand)) this.#problems.push(`no number: ${operand}`);
  }

  take(operator: string, operands: readonly string[]): void {
    if (!known.has(operator)) this.#problems.push(`unknown operator ${operator}`);
    if (operator === 'BT' || operator === 'ET') this.#textObject(operator);
    if (operator === 'BDC') this.#openMark(markOf(operands));
    if (operator === 'EMC') this.#closeMark();
    if (operator === 'q') this.#saved++;
    if (operator === 'Q' && this.#saved-- === 0) this.#problems.push('Q without q');
    if (operator === 'Tf') this.#font = operands[0]?.slice(1);
    if (painting.has(operator)) this.#paint(operator, operands.at(-1));
  }

  finish(): Scan {
    if (this.#saved > 0) this.#problems.push('q without Q');
    if (this.#mark || this.#inText) this.#problems.push('the stream ends inside marked content or a text object');
    return { shown: this.#shown, marks: this.#marks, problems: this.#problems };
  }

  #textObject(operator: 'BT' | 'ET'): void {
    const begins = operator === 'BT';
    if (this.#inText === begins) this.#problems.push(`${operator} out of turn`);
    if (this.#mark && this.#markInText !== begins) this.#problems.push(`marked content crosses ${operator}`);
    this.#inText = begins;
  }

  #openMark(mark: Mark): void {
    if (this.#mark) this.#problems.push('marked content within marked content');
    this.#mark = mark;
    this.#markInText = this.#inText;
    this.#marks.push(mark);
  }

  #closeMark(): void {
    if (!this.#mark) this.#problems.push('EMC without BDC');
    this.#mark = undefined;
  }

  #paint(operator: string, operand: string | undefined): void {
    const inText = this.#inText;
    if (operator.startsWith('T') !== inText) {
      this.#problems.push(`${operator} ${inText ? 'inside' : 'outside'} a text object`);
    }
    const name = operator === 'Do' ? { name: operand?.slice(1) ?? '' } : {};
    const font = this.#font === undefined ? {} : { font: this.#font };
    this.#shown.push({ operator, codes: codesOf(operand), mark: this.#mark, ...font, ...name });
  }
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
