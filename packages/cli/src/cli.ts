import yargs, { type Argv } from 'yargs';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** The table of commands; each handler is loaded when it is called. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode | 'not started' = 'not started';
  const ends = async (handler: Promise<ExitCode>): Promise<void> => {
    code = exitCodes.fine;
    code = await handler;
  };
  const parser = yargs()
    .scriptName('engross')
    .usage(
      '$0 <command>\n\nFrom one file of facts about a case to the papers a team files around a motion to intervene.',
    )
    .command('new <template..>', 'write a matter to start from, with a comment on every field', newOptions, (options) =>
      ends(import('./commands/new.ts').then(({ runNew }) => runNew(options))),
    )
    .command('render <matter>', 'render the papers of a matter as Word and PDF', renderOptions, (options) =>
      ends(import('./commands/render.ts').then(({ runRender }) => runRender(options))),
    )
    .command('check <matter>', 'everything but the writing: what is wrong, what is missing', checkOptions, (options) =>
      ends(import('./commands/check.ts').then(({ runCheck }) => runCheck(options))),
    )
    .command(
      'schema',
      'print the JSON Schema of the matter file, for editors',
      (y) => y.example('$0 schema > matter.schema.json', ''),
      () => ends(import('./commands/schema.ts').then(({ runSchema }) => runSchema())),
    )
    .command(
      'templates',
      'list the templates there are',
      (y) => y.example('$0 templates', ''),
      () => ends(import('./commands/templates.ts').then(({ runTemplates }) => runTemplates())),
    )
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
  try {
    await parser.parseAsync([...argv]);
    return code === 'not started' ? exitCodes.fine : code;
  } catch (error) {
    // What is thrown before a command starts is yargs on the command line; afterwards it is a fault of ours.
    if (!(error instanceof Error) || code !== 'not started') throw error;
    process.stderr.write(`engross: ${error.message}\nSee engross --help, or engross <command> --help.\n`);
    return exitCodes.unusable;
  }
}

function newOptions(y: Argv) {
  return y
    .positional('template', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Templates the matter shall have papers of',
    })
    .option('out', {
      type: 'string',
      default: 'matter.yaml',
      describe: 'Where to write it; an existing file is never overwritten',
      requiresArg: true,
    })
    .example('$0 new motion-to-intervene', 'writes matter.yaml and its schema')
    .example('$0 new motion-to-intervene --out smith/matter.yaml', 'writes it elsewhere');
}

function checkOptions(y: Argv) {
  return y
    .positional('matter', { type: 'string', demandOption: true, describe: 'The matter file, YAML or JSON' })
    .option('only', { type: 'string', array: true, describe: 'Ids of the papers to look at', requiresArg: true })
    .option('final', {
      type: 'boolean',
      default: false,
      describe: 'Ready to file: blanks and unsigned papers are errors',
    })
    .option('strict', { type: 'boolean', default: false, describe: 'Exit 1 on warnings too' })
    .option('reporter', {
      choices: ['human', 'json'] as const,
      default: 'human' as const,
      describe: 'For people or for programs',
    })
    .example('$0 check matter.yaml', 'as a draft')
    .example('$0 check matter.yaml --final --strict', 'as it would be filed');
}

function renderOptions(y: Argv) {
  return y
    .positional('matter', { type: 'string', demandOption: true, describe: 'The matter file, YAML or JSON' })
    .option('only', { type: 'string', array: true, describe: 'Ids of the papers to write', requiresArg: true })
    .option('format', { type: 'string', default: 'docx,pdf', describe: 'docx, pdf or both', requiresArg: true })
    .option('out', { type: 'string', default: 'out', describe: 'The folder to write to', requiresArg: true })
    .option('final', {
      type: 'boolean',
      default: false,
      describe: 'Ready to file: no DRAFT, blanks and unsigned papers are errors',
    })
    .option('strict', { type: 'boolean', default: false, describe: 'Exit 1 on warnings too' })
    .option('force', {
      type: 'boolean',
      default: false,
      describe: 'Overwrite files that were edited since or are not ours',
    })
    .option('watch', {
      type: 'boolean',
      default: false,
      describe: 'Render again whenever the matter or its prose changes',
    })
    .option('reporter', {
      choices: ['human', 'json'] as const,
      default: 'human' as const,
      describe: 'For people or for programs',
    })
    .example('$0 render matter.yaml', 'every paper, as Word and PDF, into out/')
    .example('$0 render matter.yaml --only motion --format pdf', 'one paper, PDF alone')
    .example('$0 render matter.yaml --final --out filing', 'as it will be filed');
}
