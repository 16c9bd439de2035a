import path from 'node:path';
import type { Rendering } from '@engross/core';
import { readOrdinaryFile } from './ordinary-file.ts';
import {
  outdated,
  type PacketRecord,
  pathOf,
  printRecord,
  type RecordedFile,
  readRecord,
  recordName,
  recordOf,
  sha256,
} from './packet-record.ts';
import { protectedFiles } from './protected-files.ts';
import type { WriteFailure } from './write-failure.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** What became of an output folder. Where there are failures, nothing was written. */
export interface PacketWritten {
  readonly failures: readonly WriteFailure[];
  /** Files of an earlier rendering, under names that are no more, taken away. */
  readonly removed: readonly string[];
  /** Such files that were edited since, and left. */
  readonly left: readonly string[];
}

/** Writes the packet into `out/filing` and `out/press`, with its record beside them: all or nothing. */
export async function writePacket(out: string, rendering: Rendering, force: boolean): Promise<PacketWritten> {
  const before = await readRecord(out);
  const record = { name: recordName, bytes: printRecord(recordOf(rendering, before)) };
  const files: OutputFile[] = [...rendering.files.map((file) => ({ name: pathOf(file), bytes: file.bytes })), record];
  const refused = force ? [] : await protectedFiles(out, files, hashes(before));
  if (refused.length > 0) return { failures: refused, removed: [], left: [] };
  const { ours, others } = await sorted(out, outdated(rendering, before));
  const failures = await writeFiles(out, files, ours);
  return { failures, removed: failures.length > 0 ? [] : ours, left: others };
}

function hashes(record: PacketRecord | undefined): ReadonlyMap<string, string> {
  return new Map(record?.files.map((file) => [file.file, file.sha256]));
}

/** Which of the files are still as they were written; those that are gone already are neither. */
async function sorted(
  out: string,
  files: readonly RecordedFile[],
): Promise<{ readonly ours: readonly string[]; readonly others: readonly string[] }> {
  const ours: string[] = [];
  const others: string[] = [];
  for (const { file, sha256: hash } of files) {
    const bytes = await readOrdinaryFile(path.join(out, file));
    if (bytes) (sha256(bytes) === hash ? ours : others).push(file);
  }
  return { ours, others };
}
