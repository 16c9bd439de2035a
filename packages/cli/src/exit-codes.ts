/** What the process ends with. Scripts rely on these. */
export const exitCodes = {
  /** Nothing wrong, or nothing worse than warnings. */
  fine: 0,
  /** The matter or a template has errors (with `--strict`: or warnings). */
  errors: 1,
  /** Wrong usage, an output that cannot be written, or a fault in engross itself. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Takes down the command that was asked for, to be run once the command line is read: yargs words the help of every
 * command that it has to wait for.
 */
export type Choose = (command: () => Promise<ExitCode>) => void;
