#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { exitCodes } from './exit-codes.ts';

/**
 * argv in, exit code out: the only place that ends the process. `--version` is answered before anything is loaded,
 * because loading yargs costs as much as starting Node.
 */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${manifest.version}\n`);
    return exitCodes.fine;
  }
  const { runCli } = await import('./cli.ts');
  return runCli(argv);
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `engross … | head` closes the pipe early: nothing to say about that, and the exit code is what it would have been.
    if (error.code !== 'EPIPE') throw error;
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`engross: a fault in engross itself, not in your files: ${message}\n`);
    if (process.env.ENGROSS_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = exitCodes.unusable;
  },
);
