import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';

/** What the README shows is run: each block under a `run:` comment, and every command it names. */
const readme = readFileSync(fromRoot('README.md'), 'utf8');

describe('the README', () => {
  it('shows code for Node that renders the example', () => {
    // Inside the repository, so that the packages resolve as they do for a reader who follows it.
    mkdirSync(fromRoot('out'), { recursive: true });
    const folder = mkdtempSync(fromRoot('out/readme-'));
    try {
      const file = path.join(folder, 'readme.ts');
      writeFileSync(file, block('node'));
      const script = path.join(folder, 'readme.mjs');
      execFileSync(process.execPath, [
        fromRoot('node_modules/esbuild/bin/esbuild'),
        file,
        `--outfile=${script}`,
        '--log-level=error',
      ]);
      const printed = execFileSync(process.execPath, [script], {
        cwd: fromRoot(),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const files = printed.trim().split('\n');
      for (const format of ['docx', 'pdf']) {
        const motion = new RegExp(`^filing/01-notice-of-motion-and-motion-to-intervene\\.${format} \\d+$`);
        expect(files).toContainEqual(expect.stringMatching(motion));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('shows code for a browser that bundles', async () => {
    const bundled = await build({
      stdin: { contents: block('browser'), loader: 'ts', resolveDir: fromRoot() },
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

function block(name: string): string {
  const found = new RegExp(`<!-- run: ${name} -->\\n\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(readme);
  if (!found?.[1]) throw new Error(`The README has no block for ${name}.`);
  return found[1];
}
