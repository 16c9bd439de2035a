import type { Diagnostic } from '@engross/core';

/** What programs read on stdout: one JSON object, one line. */
export interface JsonReport {
  readonly files: readonly {
    readonly paper: string;
    readonly file: string;
    readonly pages: number;
    readonly bytes: number;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

export function jsonReport(report: JsonReport): string {
  return `${JSON.stringify(report)}\n`;
}
