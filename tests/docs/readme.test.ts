import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { codeUnder, printedBy } from '../support/docs.ts';
import { fromRoot } from '../support/paths.ts';

/** What the README shows is run: each block under a `run:` comment, and every command it names. */
const readme = readFileSync(fromRoot('README.md'), 'utf8');

describe('the README', () => {
  it('shows code for Node that renders the example', () => {
    const files = printedBy(codeUnder(readme, 'node'));
    for (const format of ['docx', 'pdf']) {
      const motion = new RegExp(`^filing/01-notice-of-motion-and-motion-to-intervene\\.${format} \\d+$`);
      expect(files).toContainEqual(expect.stringMatching(motion));
    }
  });

  it('shows code for a browser that bundles', async () => {
    const bundled = await build({
      stdin: { contents: codeUnder(readme, 'browser'), loader: 'ts', resolveDir: fromRoot() },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(bundled.errors).toEqual([]);
  });

  it('names only commands and options that exist', () => {
    const commands = [...readme.matchAll(/^engross (\w+)(.*)$/gm)];
    expect(commands.length).toBeGreaterThan(3);
    for (const [, command = '', rest = ''] of commands) {
      const help = execFileSync(process.execPath, [fromRoot('packages/cli/dist/main.js'), command, '--help'], {
        encoding: 'utf8',
      });
      for (const [option] of rest.split('#')[0]?.matchAll(/--[a-z-]+/g) ?? []) expect(help).toContain(option);
    }
  });
});
