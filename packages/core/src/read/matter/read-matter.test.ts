import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matter, readObject, readText, yaml } from '../../../../../tests/support/note-matter.ts';

describe('a matter from an object', () => {
  it('is read like a file, with the path of each prose field for a place', async () => {
    const { value, diagnostics } = await readObject(matter);
    expect(diagnostics).toEqual([]);
    expect(value?.file).toBe('(matter)');
    expect(value?.papers[0]?.fields.body).toEqual({
      prose: {
        file: '(matter).papers[0].body',
        text: 'One.\n\nTwo.',
        anchors: [
          { at: 0, line: 1, col: 1 },
          { at: 5, line: 2, col: 1 },
          { at: 6, line: 3, col: 1 },
        ],
      },
    });
  });

  it('takes numbers for text, undefined and null for nothing', async () => {
    const counsel = matter.counsel.map((firm) => ({ ...firm, fax: null, phone: 5105550107 }));
    const { value, diagnostics } = await readObject({ ...matter, counsel, hearing: undefined });
    expect(diagnostics).toEqual([]);
    expect(value?.data.counsel[0]).toMatchObject({ phone: '5105550107' });
    expect(value?.data.hearing).toEqual({});
  });

  it('takes a hole in a list for nothing', async () => {
    const papers = [...matter.papers];
    papers.length += 1;
    const { diagnostics } = await readObject({ ...matter, papers });
    expect(diagnostics).not.toEqual([]);
    expect(diagnostics).toEqual((await readObject({ ...matter, papers: [...matter.papers, null] })).diagnostics);
  });

  it('names the path of what is wrong', async () => {
    const { diagnostics } = await readObject({
      ...matter,
      court: ['cand'],
      papers: [{ id: 'first', template: 'note', bdoy: '' }],
    });
    expect(diagnostics.map(({ what }) => what)).toEqual([
      'court is a list, but should be text.',
      '“bdoy” is not a key of papers[0].',
    ]);
    expect(diagnostics[0]?.place).toEqual({ file: '(matter)', line: 1, col: 1 });
  });

  it('refuses functions, symbols and circles, and nothing throws', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const { diagnostics } = await readObject({
      ...matter,
      court: () => 'cand',
      people: [circle],
      docket: Symbol('x'),
      case: 1n,
    });
    expect(diagnostics.map(({ what }) => what)).toEqual(
      [
        'court is a function.',
        'people[0].self is part of itself.',
        'docket is a symbol.',
        'case is a bigint.',
      ].toSorted((a, b) => keyOrder(a) - keyOrder(b)),
    );
  });

  it('reads nothing from a prototype', async () => {
    const hostile = JSON.parse('{"__proto__": {"court": "cand"}, "constructor": {"prototype": {"court": "cand"}}}');
    const { diagnostics } = await readObject({ ...matter, court: undefined, ...hostile });
    expect(diagnostics.map(({ what }) => what)).toContain('The file has no “court”.');
    expect(Reflect.get({}, 'court')).toBeUndefined();
  });

  it('is not a matter if it is something else', async () => {
    for (const object of [undefined, null, 1, 'text', [], () => matter]) {
      expect((await readObject(object)).diagnostics).not.toEqual([]);
    }
  });
});

function keyOrder(what: string): number {
  return Object.keys({ ...matter, docket: 1 }).findIndex((key) => what.startsWith(key));
}

describe('a matter from hostile text', () => {
  it('is read whole when it is not', async () => {
    expect((await readText(yaml)).diagnostics).toEqual([]);
    expect((await readText(`\ufeff${yaml.replaceAll('\n', '\r\n')}`)).diagnostics).toEqual([]);
  });

  it('reports control characters with what else is wrong, also those behind escapes', async () => {
    const text = yaml.replace('PORT', 'PO\u0001RT').replace('\\u004f', '\\ufffe').replace('court:', 'curt:');
    const { diagnostics } = await readText(text);
    expect(diagnostics.map(({ place, code, what }) => `${place?.line}:${place?.col} ${code} ${what}`)).toEqual([
      '1:1 unknown-key “curt” is not a key of this file.',
      '4:27 bad-character The character U+0001, a control character, stands in the text.',
      '6:22 bad-character The character U+FFFE, which is no character (a noncharacter), stands in the text.',
    ]);
  });

  it('joins the halves of a character that JSON writes as two escapes, and reports half a one', async () => {
    const whole = await readText(yaml.replace('\\u004f', '\\ud83d\\ude00'));
    expect(whole.value?.data.case.parties[1]?.name).toBe('WENDELL 😀RDWAY');
    const half = await readText(yaml.replace('\\u004f', '\\ud83d'));
    expect(half.diagnostics.map(({ what }) => what)).toEqual([
      'The character U+D83D, half of a character (a lone surrogate), stands in the text.',
    ]);
  });

  it('never throws, and gives a matter or an error with a place in the file, whatever a slip does to it', async () => {
    const slips = fc.constantFrom(
      '',
      '\n',
      '  ',
      '\t',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '[',
      '}',
      '#',
      '|',
      '>',
      '&a',
      '*a',
      '!',
      '?',
      '\\',
      '\u0000',
      '\ud800',
      '…',
    );
    const edit = fc.record({
      at: fc.nat(yaml.length),
      cut: fc.nat(12),
      put: fc.oneof(slips, fc.string({ maxLength: 6 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const text = edits.reduce(
          (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
          yaml,
        );
        const { value, diagnostics } = await readText(text);
        const lines = text.split(/\r\n?|\n/).length;
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { place } of diagnostics)
          expect(place === undefined || (place.line >= 1 && place.line <= lines)).toBe(true);
      }),
      { seed: 20_261_121, numRuns: 1_500 },
    );
  });

  it('never throws on an object of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(matter)),
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        async (key, value) => {
          await readObject({ ...matter, [key]: value });
        },
      ),
      { seed: 20_261_121, numRuns: 1_000 },
    );
  });
});
