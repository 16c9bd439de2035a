import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxState } from './docx-state.ts';
import { customPropertiesPath, fingerprintName, fingerprintOf } from './fingerprint.ts';
import { zip, zipFile } from './zip.ts';

const text = zipFile('word/document.xml', strToU8('<w:document/>'));

function ours(): Uint8Array {
  const xml = `<Properties><property pid="2" name="${fingerprintName}"><vt:lpwstr>${fingerprintOf([text])}</vt:lpwstr></property></Properties>`;
  return zip([text, zipFile(customPropertiesPath, strToU8(xml))], (bytes) => zlibSync(bytes));
}

describe('a file is', () => {
  it('ours as we wrote it', () => {
    expect(docxState(ours())).toBe('ours');
  });

  it('ours when another program has packed the same parts', () => {
    expect(docxState(zipSync(unzipSync(ours()), { level: 0 }))).toBe('ours');
  });

  it('edited when a part has changed', () => {
    const parts = unzipSync(ours());
    expect(docxState(zipSync({ ...parts, 'word/document.xml': strToU8('<w:document>x</w:document>') }))).toBe('edited');
  });

  it('edited when Word has added parts of its own', () => {
    expect(docxState(zipSync({ ...unzipSync(ours()), 'word/theme/theme1.xml': strToU8('<a/>') }))).toBe('edited');
  });

  it('known by a property that Word keeps whole, however many parts it has', () => {
    const parts = Array.from({ length: 100 }, (_, index) => ({ path: `word/media/image${index}.png`, crc: index }));
    expect(fingerprintOf(parts).length).toBeLessThan(255);
    expect(fingerprintOf(parts.slice(1))).not.toBe(fingerprintOf(parts));
  });

  it('foreign without our property', () => {
    expect(docxState(zipSync({ 'word/document.xml': text.bytes }))).toBe('foreign');
  });

  it('foreign when it is no zip', () => {
    expect(docxState(new Uint8Array())).toBe('foreign');
    expect(docxState(strToU8('Dear counsel,'))).toBe('foreign');
  });

  it('something, and never a crash, when it is cut off or spoilt anywhere', () => {
    const whole = ours();
    for (let length = 0; length < whole.length; length++) expect(docxState(whole.subarray(0, length))).toBe('foreign');
    for (let at = 0; at < whole.length; at++) {
      const spoilt = whole.slice();
      spoilt[at] = 0xff;
      expect(['ours', 'edited', 'foreign']).toContain(docxState(spoilt));
    }
  });
});

it('a zip of ours opens elsewhere', () => {
  const parts = unzipSync(ours());
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe('<w:document/>');
  expect(text.crc.toString(16)).toBe('d865add');
});
