import type { Argv } from 'yargs';
import type { Choose } from './exit-codes.ts';
import { options, refuseRepeats } from './options.ts';

/** The commands on a matter; each handler is loaded when it is called. */
export function matterCommands(y: Argv, choose: Choose): Argv {
  return y
    .command('new <template..>', 'write a matter to start from, with a comment on every field', newCommand, (given) =>
      choose(async () => (await import('./commands/new.ts')).runNew(given)),
    )
    .command('render <matter>', 'render the papers of a matter for the court and the press', renderCommand, (given) =>
      choose(async () => (await import('./commands/render.ts')).runRender(given)),
    )
    .command(
      'check <matter>',
      'check a matter without writing its papers: what is wrong, what is missing',
      checkCommand,
      (given) => choose(async () => (await import('./commands/check.ts')).runCheck(given)),
    )
    .command('schema', 'print the JSON Schema of the matter file, for editors', schemaCommand, (given) =>
      choose(async () => (await import('./commands/schema.ts')).runSchema(given)),
    );
}

function newCommand(y: Argv) {
  return y
    .positional('template', {
      type: 'string',
      array: true,
      demandOption: true,
      default: undefined,
      describe: 'The papers you need, by template name; engross templates lists them',
    })
    .options(options.new)
    .check(refuseRepeats('new'))
    .example('$0 new motion-to-intervene', 'writes matter.yaml and its schema')
    .example('$0 new motion-to-intervene --out smith.yaml', 'writes it under another name');
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
    .example('$0 render matter.yaml --only motion', 'one paper')
    .example('$0 render matter.yaml --format pdf', 'PDF alone')
    .example('$0 render matter.yaml --final --out final', 'as it will be filed');
}

function schemaCommand(y: Argv) {
  return y
    .options(options.schema)
    .check(refuseRepeats('schema'))
    .example('$0 schema > matter.schema.json', '')
    .example('$0 schema --templates our-templates', 'with the fields of your firm’s templates');
}
