import yargs, { type Argv } from 'yargs';
import { type Ends, type ExitCode, exitCodes } from './exit-codes.ts';
import { matterCommands } from './matter-commands.ts';
import { templateCommands } from './template-commands.ts';

/** Runs the command that `argv` names. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode | 'not started' = 'not started';
  const ends: Ends = async (handler) => {
    code = exitCodes.fine;
    code = await handler;
  };
  try {
    await parser(ends).parseAsync([...argv]);
    return code === 'not started' ? exitCodes.fine : code;
  } catch (error) {
    // What is thrown before a command starts is yargs on the command line; afterwards it is a fault of ours.
    if (!(error instanceof Error) || code !== 'not started') throw error;
    return wrongUsage(error.message, argv);
  }
}

function parser(ends: Ends): Argv {
  const start = yargs()
    .scriptName('engross')
    .usage(
      '$0 <command>\n\nFrom one file of facts about a case to the papers a team files around a motion to intervene.',
    );
  return templateCommands(matterCommands(start, ends), ends)
    .demandCommand(1, 'Which command?')
    .strict()
    .locale('en')
    .wrap(100)
    .version(false)
    .help('help')
    .alias('help', 'h')
    .epilogue(
      'engross --version prints the version. Exit codes: 0 fine, 1 errors in the matter, 2 wrong usage or output that cannot be written.',
    )
    .exitProcess(false)
    .fail(false);
}

async function wrongUsage(message: string, argv: readonly string[]): Promise<ExitCode> {
  const [{ usageProblem }, { refuse, unusable }] = await Promise.all([
    import('./usage.ts'),
    import('./report/refusal.ts'),
  ]);
  const { what, fix } = usageProblem(message, argv);
  const json = argv.some(
    (word, index) => word === '--reporter=json' || (word === '--reporter' && argv[index + 1] === 'json'),
  );
  return refuse(unusable('bad-value', what, fix), json ? 'json' : 'human');
}
