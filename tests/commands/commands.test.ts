import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';

/**
 * Transcripts of the command line, one Markdown file a subject, found by folder. A fenced block whose info string names a
 * file makes that file in an empty folder; a `console` block is run in it:
 *
 *     % engross check matter.yaml
 *     what stands on stdout
 *     2> what stands on stderr
 *     => 1
 *
 * `…` alone stands for any lines, and within a line for any characters. Without `=>` the exit code is 0.
 */
const folder = fromRoot('tests/commands');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  describe(name.replace('.md', ''), () => {
    for (const scene of scenes(readFileSync(path.join(folder, name), 'utf8'))) it(scene.sentence, () => play(scene));
  });
}

interface Scene {
  readonly sentence: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly transcripts: readonly string[];
}

/** Each `##` heading is a scene with its own empty folder. */
function scenes(text: string): readonly Scene[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const blocks = [...part.matchAll(/^(`{3,})(.*)\n([\s\S]*?)^\1$/gm)].map((match) => ({
        info: match[2]?.trim() ?? '',
        body: match[3] ?? '',
      }));
      return {
        sentence: part.slice(0, part.indexOf('\n')).trim(),
        files: blocks
          .filter(({ info }) => info.includes(' '))
          .map(({ info, body }) => ({ name: info.split(' ')[1] ?? '', text: body })),
        transcripts: blocks.filter(({ info }) => info === 'console').map(({ body }) => body),
      };
    });
}

function play({ files, transcripts }: Scene): void {
  const here = mkdtempSync(path.join(os.tmpdir(), 'engross-scene-'));
  try {
    for (const { name, text } of files) {
      mkdirSync(path.dirname(path.join(here, name)), { recursive: true });
      writeFileSync(path.join(here, name), text);
    }
    for (const transcript of transcripts) follow(transcript, here);
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}

function follow(transcript: string, here: string): void {
  for (const part of transcript.split(/^% /m).slice(1)) {
    const [command = '', ...lines] = part.trimEnd().split('\n');
    const done = run(command, here);
    const code = lines.find((line) => line.startsWith('=> '));
    compare(
      `stderr of ${command}`,
      done.stderr,
      lines.filter((line) => line.startsWith('2>')).map((line) => line.slice(2).replace(/^ /, '')),
    );
    compare(
      `stdout of ${command}`,
      done.stdout,
      lines.filter((line) => !line.startsWith('2>') && !line.startsWith('=> ')),
    );
    expect(done.status, `exit code of ${command}\n${done.stderr}`).toBe(Number(code?.slice(3) ?? 0));
  }
}

/** `engross …` is the built CLI, `$EXAMPLES` the folder of the examples; anything else is the shell’s. */
function run(command: string, here: string): { stdout: string; stderr: string; status: number | null } {
  const node = `node() { "${process.execPath}" "$@"; }`;
  const engross = `engross() { node "${fromRoot('packages/cli/dist/main.js')}" "$@"; }`;
  const env = { ...process.env, NO_COLOR: '1', EXAMPLES: fromRoot('examples') };
  return spawnSync('bash', ['-c', `${node}\n${engross}\n${command}`], { cwd: here, encoding: 'utf8', env });
}

function compare(what: string, found: string, expected: readonly string[]): void {
  if (expected.length === 0) {
    expect(found, what).toBe('');
    return;
  }
  const pattern = expected
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(literal).join('.*')}\\n`))
    .join('');
  expect(found, what).toMatch(new RegExp(`^${pattern}$`));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
