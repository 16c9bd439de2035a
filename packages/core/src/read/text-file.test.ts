import { describe, expect, it } from 'vitest';
import { readText } from './text-file.ts';

const utf8 = new TextEncoder();

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8.encode(part)])));
}

function reports(content: Uint8Array): readonly string[] {
  return readText('a.md', content).diagnostics.map(
    ({ code, place, what }) => `${place?.line}:${place?.col} ${code} ${what}`,
  );
}

describe('the text of a file', () => {
  it('loses its byte order mark and the line ends of Windows and old Macs', () => {
    expect(readText('a.md', bytes(0xef, 0xbb, 0xbf, 'one\r\ntwo\rthree\n')).value?.text).toBe('one\ntwo\nthree\n');
  });

  it('is not UTF-16, with a byte order mark or without', () => {
    const said = ['1:1 unreadable-text a.md is UTF-16 text (Windows calls it “Unicode”).'];
    expect(reports(bytes(0xff, 0xfe, 'a', 0))).toEqual(said);
    expect(reports(bytes(0xfe, 0xff, 0, 'a'))).toEqual(said);
    expect(reports(bytes('c', 0, 'a', 0, 's', 0))).toEqual(said);
    expect(reports(bytes(0, 'c', 0, 'a', 0, 's'))).toEqual(said);
  });

  it('is not Windows-1252: the byte is named and placed', () => {
    expect(reports(bytes('one\n§ the City', 0x92, 's'))).toEqual([
      '2:11 unreadable-text a.md is not UTF-8 text: the byte 92 here cannot be read.',
    ]);
    expect(reports(bytes('é', 0xc3, '('))).toEqual([
      '1:2 unreadable-text a.md is not UTF-8 text: the byte C3 here cannot be read.',
    ]);
    expect(reports(bytes('a', 0xe2, 0x80))).toEqual([
      '1:2 unreadable-text a.md is not UTF-8 text: the byte E2 here cannot be read.',
    ]);
  });

  it('has no characters that paper cannot show, each of which is named and placed', () => {
    expect(reports(bytes('a\u0000b\nc\u000bd\ue000\u2028\ufffe'))).toEqual([
      '1:2 bad-character The character U+0000, the null character, stands in the text.',
      '2:2 bad-character The character U+000B, a manual line break from Word, stands in the text.',
      '2:4 bad-character The character U+E000, a private-use character (a symbol of one font), stands in the text.',
      '2:5 bad-character The character U+2028, a line separator, stands in the text.',
      '2:6 bad-character The character U+FFFE, which is no character (a noncharacter), stands in the text.',
    ]);
  });

  it('keeps every other character, and its places', () => {
    const text = 'Hội Tương Trợ, señor, 原告, 😀\u00a0§\u00ad\tend';
    expect(readText('a.md', bytes(text))).toMatchObject({ value: { text }, diagnostics: [] });
    expect(reports(bytes('😀\u0001'))[0]).toContain('1:3 bad-character The character U+0001, a control character');
  });

  it('names the first ten of many such characters and counts the rest', () => {
    const said = readText('a.md', bytes('\u0001'.repeat(1000))).diagnostics;
    expect(said).toHaveLength(11);
    expect(said.at(-1)?.what).toBe('a.md has 990 more such characters.');
  });

  it('can be empty', () => {
    expect(readText('a.md', bytes())).toMatchObject({ value: { text: '' }, diagnostics: [] });
  });
});
