import yargs, { type Argv } from 'yargs';
import { type Choose, type ExitCode, exitCodes } from './exit-codes.ts';
import { matterCommands } from './matter-commands.ts';
import { templateCommands } from './template-commands.ts';

/** Runs the command that `argv` names. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  let chosen: (() => Promise<ExitCode>) | undefined;
  const choose: Choose = (command) => {
    chosen = command;
  };
  try {
    await parser(choose).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof Error) return wrongUsage(error.message, argv);
    throw error;
  }
  return chosen ? chosen() : exitCodes.fine;
}

function parser(choose: Choose): Argv {
  const start = yargs()
    .scriptName('engross')
    .usage(
      '$0 <command>\n\nFrom one file of facts about a case to the papers a team files around a motion to intervene.',
    );
  return templateCommands(matterCommands(start, choose), choose)
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
