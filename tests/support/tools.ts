import { execFileSync } from 'node:child_process';
import { it } from 'vitest';

/** Under CI (`.ci/run`) every system program must be there; elsewhere its tests are skipped, each with the reason printed. */
const required = process.env.ENGROSS_REQUIRE_TOOLS === '1';

export function hasTool(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** `it`, but skipped with a printed reason where a system program is not installed. */
export function itWith(commands: readonly string[], name: string, run: () => Promise<void> | void): void {
  const missing = commands.filter((command) => !hasTool(command));
  if (missing.length === 0 || required) {
    it(name, run);
    return;
  }
  const reason = `${missing.join(' and ')} not installed`;
  console.log(`skipped: ${name} (${reason})`);
  it.skip(`${name} (${reason})`, run);
}
