/** One line on a terminal that says what is going on, once work takes longer than a moment; nothing when piped. */
interface Progress {
  readonly say: (phase: string) => void;
  readonly done: () => void;
}

/** In ms. */
const moment = 400;

export function startProgress(): Progress {
  const stream = process.stderr;
  if (!stream.isTTY) return { say: () => {}, done: () => {} };
  const started = performance.now();
  let shown = false;
  return {
    say: (phase) => {
      if (performance.now() - started < moment) return;
      shown = true;
      stream.write(`\r\u001b[2K${phase} …`);
    },
    done: () => {
      if (shown) stream.write('\r\u001b[2K');
    },
  };
}
