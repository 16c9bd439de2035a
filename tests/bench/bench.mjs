// Prints how fast engross is, as ratios: against `node -e 0`, per page, per size. Not a test: machines differ, ratios less so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { builtInTemplates, prepareLibrary, render } from '@engross/core';
import { longer } from './longer.mjs';

const folder = 'examples/marlow';
const file = `${folder}/matter.yaml`;
const cli = 'packages/cli/dist/main.js';
const temporary = mkdtempSync(path.join(os.tmpdir(), 'engross-bench-'));
const runs = Number(process.env.ENGROSS_BENCH_RUNS ?? 11);

/** As the CLI's: files are waited for. */
const world = {
  readFile: async (name) => ({ kind: 'bytes', bytes: readFileSync(path.join(folder, name)) }),
  readFont: async (name) => readFileSync(path.join('packages/core/fonts', name)),
  readTemplate: async (name) => readTemplate(path.join('packages/core/templates', name)),
  deflate: (bytes) => deflateSync(bytes),
};

function readTemplate(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
const least = (figures) => Math.min(...figures);
const line = (name, figure, goal) => console.log(`  ${name.padEnd(38)} ${figure.padEnd(34)} goal ${goal}`);

// --- whole processes, in turn, so that a machine with other work touches all alike ---

/** User and system time of one run in ms, all its threads, by the shell's own accounting. */
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

const motion = (...options) => [cli, 'render', file, '--only', 'motion', '--out', temporary, '--force', ...options];

function coldFigures() {
  const commands = {
    floor: ['-e', '0'],
    help: [cli, '--help'],
    check: [cli, 'check', file],
    pdf: motion('--format', 'pdf'),
    both: motion(),
    packet: [cli, 'render', file, '--out', temporary, '--force'],
    lint: [cli, 'templates', 'lint'],
  };
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const args of Object.values(commands)) cpu(args);
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) figures[name].push(cpu(args));
  }
  const ratio = (name) => {
    const [middle, best] = [median, least].map((of) => (of(figures[name]) / of(figures.floor)).toFixed(1));
    return `${middle}x (best ${best}x)`;
  };
  console.log(`Cold: user + sys CPU of the process against node -e 0 (${median(figures.floor).toFixed(0)} ms)`);
  line('engross --help', ratio('help'), '2x');
  line('engross check', ratio('check'), 'none');
  line('engross render, PDF of the motion', ratio('pdf'), '6x, hope 3x');
  line('engross render, PDF and DOCX', ratio('both'), '8x');
  line('most memory, PDF and DOCX', `${peak(motion()).toFixed(0)} MB`, '150 MB');
  line('engross render, all papers and formats', ratio('packet'), '16x');
  line('engross templates lint', ratio('lint'), '5x');
  line('most memory, all papers and formats', `${peak(commands.packet).toFixed(0)} MB`, 'none');
}

/** Most resident memory of a run, in MB. */
function peak(args) {
  const probe = path.join(temporary, 'probe.cjs');
  writeFileSync(probe, "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));");
  const done = spawnSync(process.execPath, ['--require', probe, ...args]);
  return Number(/peak (\d+)/.exec(String(done.stderr))?.[1]) / 1024;
}

// --- warm, one process ---

const matter = { file, bytes: readFileSync(file) };
const { value: templates } = await prepareLibrary(builtInTemplates, world);

/** CPU of one rendering in ms, of all threads: what the clock shows where nothing else runs. */
async function once({ world: of = world, ...asked }) {
  const started = process.cpuUsage();
  const outcome = await render({ matter, world: of, templates, ...asked });
  const { user, system } = process.cpuUsage(started);
  if (!outcome.value)
    throw new Error(
      outcome.diagnostics
        .slice(0, 9)
        .map(({ what }) => what)
        .join('\n'),
    );
  const pdfs = outcome.value.files.filter(({ format }) => format === 'pdf');
  return { ms: (user + system) / 1000, pages: pdfs.reduce((sum, { pages }) => sum + pages, 0) };
}

/** Renders each in turn; the first rounds warm up. */
async function inTurn(kinds, rounds, warmUp) {
  const figures = kinds.map(() => []);
  let pages = [];
  for (let round = -warmUp; round < rounds; round++) {
    const done = [];
    for (const kind of kinds) done.push(await once(kind));
    pages = done.map((each) => each.pages);
    if (round >= 0) for (const [index, { ms }] of done.entries()) figures[index].push(ms);
  }
  return { figures, pages };
}

async function warmFigures() {
  const only = ['motion'];
  const kinds = [{ only, formats: ['pdf'] }, { only, formats: ['docx', 'pdf'] }, { formats: ['pdf'] }, {}];
  // V8 goes on making the code of a rendering better for some thirty of them.
  const usual = await inTurn(kinds, 2 * runs, 30);
  const [pdf, both, pdfs, packet] = usual.figures;
  const [pages, , packetPages] = usual.pages;
  console.log(`Warm: CPU in one process, from the bytes of the matter to the bytes of the papers, ${pages} pages`);
  const aPage = (of) => (of(pdf) / pages).toFixed(2);
  line('PDF', `${aPage(median)} ms a page (best ${aPage(least)})`, '2 ms a page');
  const onTop = (of) => (of(both) - of(pdf)).toFixed(0);
  line('DOCX, on top of the PDF', `${onTop(median)} ms (best ${onTop(least)})`, '60 ms');

  const ofPacket = (figures) => {
    const [middle, best] = [median, least].map((of) => (of(figures) / packetPages).toFixed(2));
    return `${middle} ms a PDF page (best ${best})`;
  };
  line(`PDF of all papers, ${packetPages} pages`, ofPacket(pdfs), '2 ms a page');
  line('all papers in all formats', ofPacket(packet), '2 ms a PDF page');

  const long = { only, formats: ['pdf'], world: longer(world, 17) };
  const sizes = await inTurn([{ only, formats: ['pdf'] }, long], 5, 1);
  const [small, large] = sizes.figures.map(median);
  const [few, many] = sizes.pages;
  const growth = `${(large / small).toFixed(1)}x for ${(many / few).toFixed(1)}x the pages`;
  line(`PDF of ${many} pages against ${few}`, growth, '12x for 10x');
}

coldFigures();
await warmFigures();
rmSync(temporary, { recursive: true, force: true });
