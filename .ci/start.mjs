#!/usr/bin/env node
// The way in: needs only Node and npm. Installs when needed, builds, then runs one task: demo, test, build or bench.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Native pnpm first; the plain JavaScript one where no native build exists.
const pnpmVersions = ['pnpm@12.21.0', 'pnpm@10.34.9'];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Whether a folder, or the nearest one above it that exists, can be written. */
function writable(folder) {
  for (let each = folder; ; each = path.dirname(each)) {
    if (existsSync(each)) {
      try {
        accessSync(each, constants.W_OK);
        return true;
      } catch {
        return false;
      }
    }
    if (each === path.dirname(each)) return false;
  }
}

const env = { ...process.env };
const npmCache = env.npm_config_cache ?? path.join(env.HOME || os.homedir(), '.npm');
if (!writable(npmCache)) {
  // npx needs a cache it can write; a home folder may be missing or read-only.
  env.npm_config_cache = path.join(root, 'node_modules/.cache/npm');
  mkdirSync(env.npm_config_cache, { recursive: true });
}

function run(command, args, quiet = false) {
  const done = spawnSync(command, args, { stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit', env });
  if (done.error) console.error(String(done.error));
  return done.status ?? 1;
}

function step(command, args) {
  const code = run(command, args);
  if (code !== 0) process.exit(code);
}

function npx(args, quiet) {
  const beside = path.dirname(process.execPath);
  const cli = [
    env.npm_execpath && path.join(path.dirname(env.npm_execpath), 'npx-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npx-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npx-cli.js'),
  ].find((candidate) => candidate && existsSync(candidate));
  return cli ? run(process.execPath, [cli, '-y', ...args], quiet) : run('npx', ['-y', ...args], quiet);
}

/** Installs only when a manifest or the lockfile differs from the last good install. */
function install() {
  const manifests = [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    ...readdirSync('packages').map((name) => `packages/${name}/package.json`),
  ];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpmVersions}`);
  for (const file of manifests) hash.update(file).update(readFileSync(file));
  const wanted = hash.digest('hex');
  const stamp = 'node_modules/.install-stamp';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const pnpm = pnpmVersions.find((version) => npx([version, '--version'], true) === 0);
  if (!pnpm) {
    console.error('pnpm could not be started through npx; is the npm registry reachable?');
    process.exit(1);
  }
  const code = npx([pnpm, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false']);
  if (code !== 0) process.exit(code);
  writeFileSync(stamp, wanted);
}

const tasks = {
  build: () => {},
  demo: (rest) => step(process.execPath, ['.ci/demo.mjs', ...rest]),
  test: (rest) => step(process.execPath, ['.ci/test.mjs', ...rest]),
  bench: (rest) => step(process.execPath, ['tests/bench/bench.mjs', ...rest]),
};

const [task = 'demo', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  console.error(`Unknown task ${task}; there are ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
install();
step(process.execPath, ['.ci/build.mjs']);
tasks[task](rest);
