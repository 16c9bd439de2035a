// Builds both packages: types and modules of core by tsc, the CLI as lazy chunks, templates and fonts copied in.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleCli } from './bundle-cli.mjs';

/** Tinos as published under the OFL, by the names core asks for. */
const fonts = {
  'Tinos-Regular.ttf': '400Regular/Tinos_400Regular.ttf',
  'Tinos-Bold.ttf': '700Bold/Tinos_700Bold.ttf',
  'Tinos-Italic.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos-BoldItalic.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One hash over everything that goes into the build: a second run with nothing changed does nothing. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const folders = ['packages/core/src', 'packages/cli/src', 'templates'];
  const files = [
    ...folders.flatMap(filesUnder),
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    '.ci/build.mjs',
    '.ci/bundle-cli.mjs',
    '.ci/compile-code.cjs',
    '.ci/late-parser.mjs',
    '.ci/pdf-lib-core.mjs',
    '.ci/plain-width.mjs',
  ];
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function typeCheck() {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  for (const args of [
    ['-b', 'packages/core'],
    ['-p', 'packages/cli'],
  ]) {
    const done = spawnSync(process.execPath, [tsc, ...args], { stdio: 'inherit' });
    if (done.status !== 0) process.exit(done.status ?? 1);
  }
}

function copyAssets() {
  const source = path.dirname(
    createRequire(path.resolve('packages/core/package.json')).resolve('@expo-google-fonts/tinos/package.json'),
  );
  for (const target of ['packages/core', 'packages/cli']) {
    rmSync(path.join(target, 'templates'), { recursive: true, force: true });
    cpSync('templates', path.join(target, 'templates'), { recursive: true });
    mkdirSync(path.join(target, 'fonts'), { recursive: true });
    for (const [name, file] of Object.entries(fonts))
      copyFileSync(path.join(source, file), path.join(target, 'fonts', name));
    copyFileSync(path.join(source, 'LICENSE_FONT'), path.join(target, 'fonts', 'LICENSE'));
    copyFileSync('LICENSE', path.join(target, 'LICENSE'));
  }
}

const stamp = 'packages/cli/dist/.build-stamp';
const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted || !existsSync('packages/core/dist/index.js')) {
  typeCheck();
  copyAssets();
  await bundleCli();
  writeFileSync(stamp, wanted);
}
