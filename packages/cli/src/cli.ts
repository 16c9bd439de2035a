import yargs, { type Argv } from 'yargs';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { options, refuseRepeats } from './options.ts';

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
    .command('new <template..>', 'write a matter to start from, with a comment on every field', newCommand, (given) =>
      ends(import('./commands/new.ts').then(({ runNew }) => runNew(given))),
    )
    .command('render <matter>', 'render the papers of a matter for the court and the press', renderCommand, (given) =>
      ends(import('./commands/render.ts').then(({ runRender }) => runRender(given))),
    )
    .command('check <matter>', 'everything but the writing: what is wrong, what is missing', checkCommand, (given) =>
      ends(import('./commands/check.ts').then(({ runCheck }) => runCheck(given))),
    )
    .command('schema', 'print the JSON Schema of the matter file, for editors', schemaCommand, (given) =>
      ends(import('./commands/schema.ts').then(({ runSchema }) => runSchema(given))),
    )
    .command(
      'templates',
      'list the templates there are; look at, show or start one',
      (y) => templatesCommand(y, ends),
      (given) => ends(import('./commands/templates.ts').then(({ runTemplates }) => runTemplates(given))),
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
    return wrongUsage(error.message, argv);
  }
}

async function wrongUsage(message: string, argv: readonly string[]): Promise<ExitCode> {
  const [{ usageProblem }, { refuse, unusable }] = await Promise.all([
    import('./usage.ts'),
    import('./report/refusal.ts'),
  ]);
  const { what, fix } = usageProblem(message, argv);
  const json = argv.includes('--reporter=json') || argv[argv.indexOf('--reporter') + 1] === 'json';
  return refuse(unusable('bad-value', what, fix), json ? 'json' : 'human');
}

function newCommand(y: Argv) {
  return y
    .positional('template', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Templates the matter shall have papers of',
    })
    .options(options.new)
    .check(refuseRepeats('new'))
    .example('$0 new motion-to-intervene', 'writes matter.yaml and its schema')
    .example('$0 new motion-to-intervene --out smith/matter.yaml', 'writes it elsewhere');
}

const matter = { type: 'string', demandOption: true, describe: 'The matter file, YAML or JSON' } as const;

function checkCommand(y: Argv) {
  return y
    .positional('matter', matter)
    .options(options.check)
    .check(refuseRepeats('check'))
    .example('$0 check matter.yaml', 'as a draft')
    .example('$0 check matter.yaml --final --strict', 'as it would be filed');
}

function renderCommand(y: Argv) {
  return y
    .positional('matter', matter)
    .options(options.render)
    .check(refuseRepeats('render'))
    .example('$0 render matter.yaml', 'every paper into out/filing and out/press')
    .example('$0 render matter.yaml --only motion --format pdf', 'one paper, PDF alone')
    .example('$0 render matter.yaml --final --out final', 'as it will be filed');
}

function schemaCommand(y: Argv) {
  return y
    .options(options.schema)
    .check(refuseRepeats('schema'))
    .example('$0 schema > matter.schema.json', '')
    .example('$0 schema --templates our-templates', 'with the fields of your firm’s templates');
}

type Ends = (handler: Promise<ExitCode>) => Promise<void>;

function templatesCommand(y: Argv, ends: Ends) {
  return y
    .command('lint [dir]', 'what is wrong with templates, before any matter', lintCommand, (given) =>
      ends(import('./commands/templates-lint.ts').then(({ runTemplatesLint }) => runTemplatesLint(given))),
    )
    .command('show <name>', 'what a template needs', showCommand, (given) =>
      ends(import('./commands/templates-show.ts').then(({ runTemplatesShow }) => runTemplatesShow(given))),
    )
    .command('new <name>', 'start a template of your own', newTemplateCommand, (given) =>
      ends(import('./commands/templates-new.ts').then(({ runTemplatesNew }) => runTemplatesNew(given))),
    )
    .options(options.templates)
    .check(refuseRepeats('templates'))
    .example('$0 templates', '');
}

function lintCommand(y: Argv) {
  return y
    .positional('dir', { type: 'string', describe: 'The folder of templates; without it, engross.yaml says' })
    .options(options['templates lint'])
    .check(refuseRepeats('templates lint'))
    .example('$0 templates lint', 'your firm’s templates, or the built-in ones')
    .example('$0 templates lint our-templates', 'those in a folder');
}

function showCommand(y: Argv) {
  return y
    .positional('name', { type: 'string', demandOption: true, describe: 'The template' })
    .options(options['templates show'])
    .check(refuseRepeats('templates show'))
    .example('$0 templates show declaration', '');
}

function newTemplateCommand(y: Argv) {
  return y
    .positional('name', { type: 'string', demandOption: true, describe: 'Its name: lower-case words and hyphens' })
    .options(options['templates new'])
    .check(refuseRepeats('templates new'))
    .example('$0 templates new motion-for-leave', 'into your firm’s folder')
    .example('$0 templates new client-alert --nature press', 'a paper for the press');
}
