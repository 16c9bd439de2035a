import type { Diagnostic, RenderedFile } from '@engross/core';

/** What programs read on stdout: one JSON object, one line. */
interface JsonReport {
  readonly files: readonly {
    readonly paper: string;
    readonly format: RenderedFile['format'];
    readonly file: string;
    /** Absent where there are none, as on a web site. */
    readonly pages?: number;
    readonly bytes: number;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

export function jsonReport(report: JsonReport): string {
  return `${JSON.stringify(report)}\n`;
}
