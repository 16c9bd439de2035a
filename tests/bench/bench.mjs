// Prints how fast engross is, as ratios: against `node -e 0`, per page, per size. Not a test: machines differ, ratios less so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { builtInTemplates, render } from '@engross/core';

const folder = 'examples/marlow';
const file = `${folder}/matter.yaml`;
const cli = 'packages/cli/dist/main.js';
const temporary = mkdtempSync(path.join(os.tmpdir(), 'engross-bench-'));
const runs = 9;

const world = {
  readFile: async (name) => ({ kind: 'bytes', bytes: await readFile(path.join(folder, name)) }),
  readFont: (name) => readFile(path.join('packages/core/fonts', name)),
  readTemplate: (name) => readFile(path.join('packages/core/templates', name), 'utf8').catch(() => undefined),
  deflate: (bytes) => deflateSync(bytes),
};

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
const line = (name, figure, goal) => console.log(`${name.padEnd(44)} ${figure.padEnd(22)} goal ${goal}`);

// --- whole processes, user + sys CPU, in turn so that a drifting machine touches all alike ---

/** User and system time of one run in ms, by the shell's own accounting. */
function cpu(args) {
  const done = spawnSync('bash', [
    '-c',
    'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1',
    'bash',
    process.execPath,
    ...args,
  ]);
  const [user = 0, system = 0] = String(done.stderr).trim().split('\n').at(-1).split(' ').map(Number);
  return (user + system) * 1000;
}

function coldRatios() {
  const out = path.join(temporary, 'out');
  const commands = {
    floor: ['-e', '0'],
    help: [cli, '--help'],
    pdf: [cli, 'render', file, '--only', 'motion', '--format', 'pdf', '--out', out],
    both: [cli, 'render', file, '--only', 'motion', '--out', out],
    check: [cli, 'check', file],
  };
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const args of Object.values(commands)) cpu(args);
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) figures[name].push(cpu(args));
  }
  const floor = median(figures.floor);
  const ratio = (name) => `${(median(figures[name]) / floor).toFixed(1)}x`;
  console.log(`cold, CPU of the whole process against node -e 0 (${floor.toFixed(0)} ms), median of ${runs}`);
  line('  engross --help', ratio('help'), '2x');
  line('  engross check', ratio('check'), '-');
  line('  engross render, PDF of the motion', ratio('pdf'), '6x');
  line('  engross render, PDF and DOCX of the motion', ratio('both'), '8x');
}

function memory() {
  const probe = path.join(temporary, 'probe.mjs');
  writeFileSync(probe, "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));");
  const args = [
    '--import',
    probe,
    cli,
    'render',
    file,
    '--only',
    'motion',
    '--out',
    path.join(temporary, 'out'),
    '--force',
  ];
  const done = spawnSync(process.execPath, args);
  const peak = Number(/peak (\d+)/.exec(String(done.stderr))?.[1]) / 1024;
  line('  peak memory', `${peak.toFixed(0)} MB`, '150 MB');
}

// --- warm, one process ---

async function timed(formats, matter) {
  const started = performance.now();
  const outcome = await render({ matter, world, templates: builtInTemplates, formats, only: ['motion'] });
  const file = outcome.value?.files[0];
  if (!file) throw new Error(outcome.diagnostics.map(({ what }) => what).join('\n'));
  return { ms: performance.now() - started, pages: file.pages };
}

async function warm(formats, matter, times) {
  for (let run = 0; run < 3; run++) await timed(formats, matter);
  const figures = [];
  for (let run = 0; run < times; run++) figures.push(await timed(formats, matter));
  return { ms: median(figures.map(({ ms }) => ms)), pages: figures[0].pages };
}

/** The example with its argument repeated until it is about ten times as long. */
function tenfold(text) {
  const paragraph = readFileSync(`${folder}/introduction.md`, 'utf8')
    .replace(/\[\^[^\]]*\]:.*\n?/g, '')
    .replace(/\[\^[^\]]*\]/g, '');
  const body = Array.from({ length: 66 }, () => paragraph).join('\n\n');
  const indented = body.replace(/^/gm, '      ');
  return text.replace(/^( *)introduction:.*$/m, `$1introduction: |\n${indented}`);
}

async function warmFigures() {
  const text = readFileSync(file, 'utf8');
  const matter = { file, bytes: new TextEncoder().encode(text) };
  const large = { file, bytes: new TextEncoder().encode(tenfold(text)) };
  const pdf = await warm(['pdf'], matter, runs);
  const both = await warm(['docx', 'pdf'], matter, runs);
  const big = await warm(['pdf'], large, 3);
  console.log(`warm, one process, matter to bytes (${pdf.pages} pages)`);
  line('  PDF', `${(pdf.ms / pdf.pages).toFixed(2)} ms a page`, '2 ms a page');
  line('  DOCX, on top of the PDF', `${(both.ms - pdf.ms).toFixed(0)} ms`, '60 ms');
  const growth = big.ms / pdf.ms;
  line(
    `  ${big.pages} pages against ${pdf.pages}`,
    `${growth.toFixed(1)}x the time, ${(big.pages / pdf.pages).toFixed(1)}x the pages`,
    '12x for 10x',
  );
}

coldRatios();
memory();
await warmFigures();
rmSync(temporary, { recursive: true, force: true });
