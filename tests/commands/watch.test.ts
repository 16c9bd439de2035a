import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';

const cli = fromRoot('packages/cli/dist/main.js');

describe('engross render --watch', () => {
  let folder = '';
  let end = (): void => undefined;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'engross-watch-'));
    spawnSync(process.execPath, [cli, 'new', 'motion-to-intervene'], { cwd: folder });
  });
  afterEach(() => {
    end();
    rmSync(folder, { recursive: true, force: true });
  });

  const matter = () => readFileSync(path.join(folder, 'matter.yaml'), 'utf8');

  /** Starts watching; what it prints goes to a log in the very folder, which is no reason to render again. */
  function watch(...options: string[]): { printed: () => string; renderings: (count: number) => Promise<void> } {
    const log = path.join(folder, 'log.txt');
    writeFileSync(log, '');
    const args = [cli, 'render', 'matter.yaml', '--watch', '--format', 'pdf', ...options];
    const child = spawn(process.execPath, args, { cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => appendFileSync(log, bytes));
    end = () => child.kill('SIGKILL');
    const printed = () => readFileSync(log, 'utf8');
    const done = () => printed().split('Ctrl-C ends it.').length - 1;
    const renderings = async (count: number) => {
      const patience = Date.now() + 120_000;
      while (done() < count && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(done(), printed()).toBe(count);
    };
    return { printed, renderings };
  }

  it('renders again after each edit and only then, even into its own folder', async () => {
    const { renderings } = watch('--out', '.');
    await renderings(1);
    for (const [index, division] of ['Oakland', 'San Jose', 'Eureka'].entries()) {
      writeFileSync(path.join(folder, 'matter.yaml'), matter().replace(/^division: .*/m, `division: ${division}`));
      await renderings(index + 2);
    }
  });

  it('follows the firm’s templates and what says where they are', async () => {
    const words = path.join(folder, 'ours/house.yaml');
    mkdirSync(path.dirname(words));
    writeFileSync(words, 'caption.versus: against');
    const { printed, renderings } = watch();
    await renderings(1);
    writeFileSync(path.join(folder, 'engross.yaml'), 'templates: ours');
    await renderings(2);
    writeFileSync(words, 'caption.verse: against');
    await renderings(3);
    expect(printed()).toContain('Nothing prints the word “caption.verse”');
  });

  it('goes on after errors, and sees a prose file that comes to be', async () => {
    const { printed, renderings } = watch();
    await renderings(1);
    const withProse = matter().replace(/^ {4}#introduction:.*/m, '    introduction: { file: introduction.md }');
    writeFileSync(path.join(folder, 'matter.yaml'), withProse);
    await renderings(2);
    expect(printed()).toContain('introduction.md cannot be read');
    writeFileSync(path.join(folder, 'introduction.md'), 'At last.\n');
    await renderings(3);
    rmSync(path.join(folder, 'matter.yaml'));
    await renderings(4);
    expect(printed()).toContain('There is no file matter.yaml');
    writeFileSync(path.join(folder, 'matter.yaml'), withProse);
    await renderings(5);
  });
});
