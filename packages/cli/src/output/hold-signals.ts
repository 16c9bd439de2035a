const ending = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `work` to its end although somebody presses Ctrl-C meanwhile, and ends the process then. */
export async function holdSignals<T>(work: () => Promise<T>): Promise<T> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held = signal;
  };
  for (const signal of ending) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of ending) process.off(signal, hold);
    if (held) process.kill(process.pid, held);
  }
}
