/** What the system calls an error, e.g. `ENOENT`: POSIX's names, on Windows too. Nothing for an error of another kind. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
