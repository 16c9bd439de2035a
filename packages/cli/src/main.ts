#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';
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
  keepCompiledCode();
  const { runCli } = await import('./cli.ts');
  return runCli(argv);
}

/** Node 22.1 and later keep compiled code between runs; Node 20, whose types we check against, has no such function. */
function keepCompiledCode(): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable === 'function') Reflect.apply(enable, module, []);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `engross … | head` closes the pipe early: nothing to say about that.
  if (error.code === 'EPIPE') process.exit(exitCodes.fine);
});

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
