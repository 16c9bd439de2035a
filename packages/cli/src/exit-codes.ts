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

/** Waits for a command's handler and keeps the code it ends with. */
export type Ends = (handler: Promise<ExitCode>) => Promise<void>;
