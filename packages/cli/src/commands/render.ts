import path from 'node:path';
import { type Format, formats, render } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openMatter } from '../matter-file.ts';
import { pathOf } from '../output/packet-record.ts';
import { writePacket } from '../output/write-packet.ts';
import { startProgress } from '../report/progress.ts';
import { refuse, unusable } from '../report/refusal.ts';
import { found, reports } from '../report/rendering.ts';
import type { FilesRead } from '../watch.ts';
import { type CheckOptions, codeOf, idsIn } from './check.ts';

interface RenderOptions extends CheckOptions {
  readonly format: string | undefined;
  readonly out: string;
  readonly force: boolean;
  readonly watch: boolean;
}

/** `engross render`: assembles, writes all files or none, and ends with what the filing still needs. */
export async function runRender(options: RenderOptions): Promise<ExitCode> {
  const asked = options.format === undefined ? formats : readFormats(options.format);
  if (!asked) {
    const what = `--format takes ${formats.join(', ')}, or several with commas; this is ${options.format}.`;
    return refuse(unusable('bad-value', what), options.reporter);
  }
  if (!options.watch) return renderOnce(options, asked);
  const { watchAndRender } = await import('../watch.ts');
  await watchAndRender((read) => renderOnce(options, asked, read));
  return exitCodes.fine;
}

function readFormats(text: string): readonly Format[] | undefined {
  const names = text.split(',').map((name) => name.trim());
  const known = names.every((name) => formats.some((format) => format === name));
  return known ? formats.filter((format) => names.includes(format)) : undefined;
}

async function renderOnce(options: RenderOptions, asked: readonly Format[], read?: FilesRead): Promise<ExitCode> {
  const { out, force, final, reporter, strict } = options;
  const opened = await openMatter(options, read && ((file) => read.note(file)));
  if ('exit' in opened) return refuse(opened, reporter);
  const progress = startProgress();
  const rendered = await render({
    ...opened.request,
    ...idsIn(options.only),
    final,
    formats: asked,
    onPhase: progress.say,
  });
  progress.done();
  const { value: rendering } = rendered;
  const { diagnostics, textOf } = opened.shown(rendered);
  const written = rendering && { rendering, ...(await writePacket(out, rendering, force)) };
  for (const file of rendering?.files ?? []) read?.forget(path.resolve(out, pathOf(file)));
  const report = { out, diagnostics, textOf, ...(written && { written }) };
  reports[reporter](report);
  if (written && written.failures.length > 0) return exitCodes.unusable;
  return codeOf([...diagnostics, ...found(report)], strict);
}
