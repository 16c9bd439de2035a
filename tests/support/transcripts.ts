import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { fromRoot } from './paths.ts';

/**
 * Transcripts of the command line in a Markdown text. A fenced block whose info string names a file makes that file in an
 * empty folder; a `console` block is run in it:
 *
 *     % engross check matter.yaml
 *     what stands on stdout
 *     2> what stands on stderr
 *     => 1
 *
 * `…` alone stands for any lines, and within a line for any characters. Without `=>` the exit code is 0.
 */
interface Scene {
  readonly sentence: string;
  readonly steps: readonly Step[];
}

/** A file to make, or a transcript to follow. */
type Step = { readonly file: string; readonly text: string } | { readonly transcript: string };

/** Each `##` heading is a scene with its own empty folder, its blocks taken in their order. */
export function scenes(text: string): readonly Scene[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      sentence: part.slice(0, part.indexOf('\n')).trim(),
      steps: [...part.matchAll(/^(`{3,})(.*)\n([\s\S]*?)^\1$/gm)].flatMap(([, , info = '', body = '']) =>
        stepOf(info.trim(), body),
      ),
    }));
}

function stepOf(info: string, body: string): readonly Step[] {
  if (info === 'console') return [{ transcript: body }];
  const [, file] = info.split(' ');
  return file === undefined ? [] : [{ file, text: body }];
}

export function play({ steps }: Scene): void {
  const here = mkdtempSync(path.join(os.tmpdir(), 'engross-scene-'));
  try {
    for (const step of steps) {
      if ('transcript' in step) follow(step.transcript, here);
      else makeFile(path.join(here, step.file), step.text);
    }
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}

function makeFile(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
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
