import path from 'node:path';
import { type Diagnostic, hasErrors, type RenderedFile, type Rendering } from '@engross/core';
import { pathOf, recordName } from '../output/packet-record.ts';
import type { PacketWritten } from '../output/write-packet.ts';
import { counted, countLine, humanDiagnostics, needsList, splitNeeds } from './human.ts';
import { jsonReport } from './json.ts';
import type { Reporter } from './reporter.ts';
import type { TextOf } from './texts.ts';

/** What came of a rendering. */
interface RenderReport {
  /** The output folder. */
  readonly out: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: TextOf;
  /** Absent where there was nothing to write. */
  readonly written?: PacketWritten & { readonly rendering: Rendering };
}

export const reports = { json: reportJson, human: reportHuman } satisfies Record<Reporter, (of: RenderReport) => void>;

function reportJson(report: RenderReport): void {
  const files = filesOf(report).map((file) => ({
    paper: file.paper,
    format: file.format,
    file: path.join(report.out, pathOf(file)),
    ...(file.pages !== undefined && { pages: file.pages }),
    bytes: file.bytes.length,
  }));
  process.stdout.write(jsonReport({ files, diagnostics: [...report.diagnostics, ...found(report)] }));
}

function reportHuman(report: RenderReport): void {
  const { out, diagnostics, textOf, written } = report;
  const { needs, others } = splitNeeds(diagnostics);
  const ofWriting = found(report);
  const all = [...others, ...ofWriting];
  process.stderr.write(humanDiagnostics(all, textOf));
  const everything = [...diagnostics, ...ofWriting];
  if (hasErrors(everything)) process.stderr.write(`Nothing was written: ${countLine(everything)}.\n`);
  const files = filesOf(report);
  if (files.length === 0) return;
  const lines = files.map((file) => `${path.join(out, pathOf(file))}  ${measure(file)}\n`);
  const gone = written?.removed.map((name) => `${path.join(out, name)}  removed: its name is another now\n`) ?? [];
  process.stdout.write([...lines, `${path.join(out, recordName)}\n`, ...gone].join(''));
  if (all.length > 0) process.stdout.write(`${countLine(all)} (above)\n`);
  process.stdout.write(needsList(needs));
}

function filesOf({ written }: RenderReport): readonly RenderedFile[] {
  return written && written.failures.length === 0 ? written.rendering.files : [];
}

function measure({ format, pages, bytes }: RenderedFile): string {
  const size = `${Math.ceil(bytes.length / 1024)} kB`;
  if (format === 'external') return `made elsewhere, ${size}`;
  return pages === undefined ? size : `${counted(pages, 'page')}, ${size}`;
}

/** What writing found, as everything else is said. */
export function found({ out, written }: Pick<RenderReport, 'out' | 'written'>): readonly Diagnostic[] {
  const failures = written?.failures ?? [];
  const left = written?.left ?? [];
  return [
    ...failures.map(({ code, file, what, fix }): Diagnostic => {
      return { code, severity: 'error', what: `${file}: ${what}`, fix };
    }),
    ...left.map((name): Diagnostic => {
      const what = `${path.join(out, name)}: Its paper has another name now, and it was changed since engross wrote it.`;
      const fix = 'Take over its changes if you want them and delete it, before somebody files it.';
      return { code: 'outdated-output', severity: 'warning', what, fix };
    }),
  ];
}
