import { suggest, thereAre } from '@engross/core';
import { type Command, options } from './options.ts';

/** What is wrong with a command line and where to look, in the user's words; `message` is what yargs says of it. */
export function usageProblem(
  message: string,
  argv: readonly string[],
): { readonly what: string; readonly fix: string } {
  const command = commandIn(argv);
  const fix = command ? `See engross ${command} --help.` : 'See engross --help, or engross <command> --help.';
  return { what: explain(message, command, argv), fix };
}

/** `engross templates lint` is a command of its own. */
function commandIn(argv: readonly string[]): Command | undefined {
  const at = argv.findIndex(isCommand);
  const longer = `${argv[at]} ${argv[at + 1]}`;
  return isCommand(longer) ? longer : argv.find(isCommand);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(options, word);
}

function explain(message: string, command: Command | undefined, argv: readonly string[]): string {
  const [first, ...more] = namesAfter('Unknown argument', message);
  if (first !== undefined) return unknown(first, more, command, argv);
  if (message.startsWith('Not enough non-option arguments')) return missing(command, argv);
  const [valueless] = namesAfter('Not enough arguments following', message);
  if (valueless !== undefined) return `--${valueless} needs a value.`;
  const choice = /Argument: (\S+), Given: "(.*)", Choices: (.*)$/.exec(message);
  if (choice) return `--${choice[1]} takes ${choice[3]?.replaceAll('"', '')}; this is ${choice[2]}.`;
  return message;
}

function namesAfter(start: string, message: string): readonly string[] {
  const colon = message.indexOf(': ');
  if (!message.startsWith(start) || colon < 0) return [];
  return message.slice(colon + 2).split(', ');
}

function unknown(
  first: string,
  more: readonly string[],
  command: Command | undefined,
  argv: readonly string[],
): string {
  const names = [first, ...more];
  const option = names.find((name) => argv.some((word) => word.replace(/=.*/, '') === `--${name}`));
  if (option !== undefined) {
    const known = command ? Object.keys(options[command]) : [];
    return `There is no option --${option}${command ? ` of engross ${command}` : ''}.${meant(option, known, '--')}`;
  }
  if (!command) return `There is no command ${first}.${meant(first, commandsUnder(''), '')}`;
  const near = suggest(first, commandsUnder(`${command} `));
  return `engross ${command} has no use for ${first}.${near === undefined ? '' : ` Did you mean engross ${command} ${near}?`}`;
}

function commandsUnder(start: string): readonly string[] {
  const under = Object.keys(options).filter((name) => name.startsWith(start));
  return under.map((name) => name.slice(start.length)).filter((name) => !name.includes(' '));
}

function meant(word: string, known: readonly string[], before: string): string {
  const near = suggest(word, known);
  return near === undefined ? ` ${thereAre(known.map((each) => before + each))}` : ` Did you mean ${before}${near}?`;
}

function missing(command: Command | undefined, argv: readonly string[]): string {
  if (command === 'templates show') return 'Which template? engross templates lists them.';
  if (command === 'templates new')
    return 'What shall it be called? For example: engross templates new motion-for-leave.';
  if (command === 'new') return 'Which template? For example: engross new motion-to-intervene.';
  if (command !== 'render' && command !== 'check') return 'Which command?';
  // --only takes all that follows it.
  const place = argv.includes('--only') ? ', before --only' : '';
  return `Which matter? Name its file${place}: engross ${command} matter.yaml.`;
}
