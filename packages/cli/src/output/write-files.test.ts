import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

describe('writeFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'engross-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const bytes = (text: string) => new TextEncoder().encode(text);
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const everything = () => readdirSync(folder, { recursive: true }).map(String).sort();

  it('writes into folders that are not there yet, over what stood there, and removes what is outdated', async () => {
    writeFileSync(path.join(folder, 'old.pdf'), 'old');
    writeFileSync(path.join(folder, 'motion.pdf'), 'before');
    const files = [
      { name: 'motion.pdf', bytes: bytes('after') },
      { name: 'filing/one/01.pdf', bytes: bytes('one') },
    ];
    expect(await writeFiles(folder, files, ['old.pdf', 'never-there.pdf'])).toEqual([]);
    expect(everything()).toEqual(['filing', 'filing/one', 'filing/one/01.pdf', 'motion.pdf']);
    expect(text('motion.pdf')).toBe('after');
  });

  it('begins nothing where a folder bears the name of a file', async () => {
    mkdirSync(path.join(folder, 'b.pdf'));
    const files = ['a.pdf', 'b.pdf'].map((name) => ({ name, bytes: bytes(name) }));
    const [failure] = await writeFiles(folder, files);
    expect(failure?.file).toBe(path.join(folder, 'b.pdf'));
    expect(failure?.what).toContain('A folder of that name');
    expect(everything()).toEqual(['b.pdf']);
  });

  it('puts everything back when a rename fails after others have succeeded', async () => {
    writeFileSync(path.join(folder, 'a.pdf'), 'the old one');
    // The third is staged in a folder that the second moves away: its rename must fail, after the first two.
    const files = ['a.pdf', 'b', 'b/c.pdf'].map((name) => ({ name, bytes: bytes('new') }));
    const failures = await writeFiles(folder, files, ['outdated.pdf']);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.file).toBe(path.join(folder, 'b/c.pdf'));
    expect(everything()).toEqual(['a.pdf']);
    expect(text('a.pdf')).toBe('the old one');
  });

  it('ends where no folder can be made', async () => {
    const [failure] = await writeFiles('/proc/engross/out', [{ name: 'a/b.pdf', bytes: bytes('x') }]);
    expect(failure?.code).toBe('output-unwritable');
  });
});
