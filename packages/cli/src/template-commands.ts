import type { Argv } from 'yargs';
import type { Choose } from './exit-codes.ts';
import { options, refuseRepeats } from './options.ts';

/** The commands on templates; each handler is loaded when it is called. */
export function templateCommands(y: Argv, choose: Choose): Argv {
  return y.command(
    'templates',
    'list the templates there are; look at, show or start one',
    (y) => templatesCommand(y, choose),
    (given) => choose(async () => (await import('./commands/templates.ts')).runTemplates(given)),
  );
}

function templatesCommand(y: Argv, choose: Choose) {
  return y
    .command('lint [dir]', 'what is wrong with templates, before any matter', lintCommand, (given) =>
      choose(async () => (await import('./commands/templates-lint.ts')).runTemplatesLint(given)),
    )
    .command('show <name>', 'what a template needs', showCommand, (given) =>
      choose(async () => (await import('./commands/templates-show.ts')).runTemplatesShow(given)),
    )
    .command('new <name>', 'start a template of your own', newTemplateCommand, (given) =>
      choose(async () => (await import('./commands/templates-new.ts')).runTemplatesNew(given)),
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
    .example('$0 templates lint our-templates', 'those in a folder')
    .epilogue('Exit code 1 on warnings too, as with --strict elsewhere.');
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
