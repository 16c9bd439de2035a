import type { PaperNature } from '@engross/core';
import type { Options } from 'yargs';

const templates = {
  type: 'string',
  describe: 'The folder of your firm’s own templates; without it, engross.yaml says',
  requiresArg: true,
} as const satisfies Options;

const reporter = {
  choices: ['human', 'json'],
  default: 'human',
  describe: 'For people or for programs',
} as const satisfies Options;

const strict = { type: 'boolean', default: false, describe: 'Exit 1 on warnings too' } as const satisfies Options;

/** The options of each command, by its name. */
export const options = {
  new: {
    out: {
      type: 'string',
      default: 'matter.yaml',
      describe: 'Where to write it; an existing file is never overwritten',
      requiresArg: true,
    },
    templates,
  },
  render: {
    only: { type: 'string', array: true, describe: 'Ids of the papers to write', requiresArg: true },
    format: {
      type: 'string',
      describe: 'docx, pdf, html, text, markdown or several with commas; without it, every format the paper can have',
      requiresArg: true,
    },
    out: {
      type: 'string',
      default: 'out',
      describe: 'The folder to write to: filing/, press/ and packet.json',
      requiresArg: true,
    },
    final: {
      type: 'boolean',
      default: false,
      describe: 'Ready to file: no DRAFT, blanks and unsigned papers are errors',
    },
    strict,
    force: {
      type: 'boolean',
      default: false,
      describe: 'Overwrite files that were edited since or are not ours',
    },
    watch: {
      type: 'boolean',
      default: false,
      describe: 'Render again whenever the matter, its prose or a template changes',
    },
    templates,
    reporter,
  },
  check: {
    only: { type: 'string', array: true, describe: 'Ids of the papers to look at', requiresArg: true },
    final: {
      type: 'boolean',
      default: false,
      describe: 'Ready to file: blanks and unsigned papers are errors',
    },
    strict,
    templates,
    reporter,
  },
  schema: { templates },
  templates: { templates },
  'templates lint': { templates, reporter },
  'templates show': { templates, reporter },
  'templates new': {
    nature: {
      // Core's own list is not loaded for a command line.
      choices: ['motion', 'declaration', 'order', 'pleading', 'press'] satisfies PaperNature[],
      default: 'motion',
      describe: 'What kind of paper it is',
    },
    templates,
  },
} as const satisfies Record<string, Record<string, Options>>;

export type Command = keyof typeof options;

/** `--out a --out b` asks for two things where there is one; yargs would hand on both. */
export function refuseRepeats(command: Command): (given: Record<string, unknown>) => true {
  const known: Record<string, Options> = options[command];
  return (given) => {
    const twice = Object.keys(known).find((name) => Array.isArray(given[name]) && !known[name]?.array);
    if (twice !== undefined) throw new Error(`--${twice} is given more than once.`);
    return true;
  };
}
