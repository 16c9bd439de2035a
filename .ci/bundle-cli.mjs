// The CLI as lazy CommonJS chunks: esbuild splits ES modules only, and V8 takes back only the compiled code of scripts,
// so each chunk is turned into CommonJS after the split, and what V8 compiles of them is kept: packages/cli/src/compiled-code.ts.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { lateParser } from './late-parser.mjs';
import { pdfLibCore } from './pdf-lib-core.mjs';
import { plainWidth } from './plain-width.mjs';

const dist = path.resolve('packages/cli/dist');

const options = {
  platform: 'node',
  target: 'node20',
  // Node 20 has \p{…}; esbuild would make each such pattern anew whenever its function runs.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  logLevel: 'warning',
};

/**
 * All chunks that come through core's door load whatever any of them takes from it. `docxState`, whose inflater is 3 % of
 * a rendering that finds no older Word file, therefore goes by the back, and the door does without it.
 *
 * @type {import('esbuild').Plugin}
 */
const docxStateAlone = {
  name: 'docx-state-alone',
  setup(build) {
    const real = path.resolve('packages/core/src/write/docx/docx-state.ts');
    build.onResolve({ filter: /^@engross\/core$/ }, ({ importer }) =>
      importer.endsWith(path.join('output', 'docx-state.ts')) ? { path: real } : undefined,
    );
    build.onResolve({ filter: /docx-state\.ts$/ }, ({ importer }) =>
      importer.endsWith(path.join('core', 'src', 'index.ts'))
        ? { path: 'docxState', namespace: 'by-the-back' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'by-the-back' }, () => ({
      contents: 'export const docxState = undefined;',
    }));
  },
};

/** What stands before a chunk's code: `main.js` is the one that Node itself loads. */
function head(name) {
  if (name !== 'main.js') return '';
  return '#!/usr/bin/env node\nrequire=require("./compiled-code.js").requireCompiled(require,__dirname);\n';
}

async function asCommonJs({ path: file, text }) {
  const { code } = await transform(text.replace(/^#!.*\n/, ''), {
    ...options,
    format: 'cjs',
    supported: { ...options.supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'engrossUrl' },
  });
  const url = code.includes('engrossUrl') ? 'var engrossUrl=require("node:url").pathToFileURL(__filename).href;' : '';
  return `${head(path.basename(file))}${url}${inAscii(code)}`;
}

/** esbuild escapes what is not ASCII in strings and leaves regular expressions alone, which take the same escapes; so does JSON. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The built-in templates, read and parsed by the core that was just built. */
async function preparedLibrary() {
  const { builtInTemplates, prepareLibrary } = await import(pathToFileURL(path.resolve('packages/core/dist/index.js')));
  const readTemplate = (name) => readFile(path.join('templates', name), 'utf8').catch(() => undefined);
  const { value, diagnostics } = await prepareLibrary(builtInTemplates, { readTemplate });
  if (value) return value;
  throw new Error(diagnostics.map(({ place, what }) => `${place?.file}:${place?.line}: ${what}`).join('\n'));
}

export async function bundleCli() {
  rmSync(dist, { recursive: true, force: true });
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['main', 'cli', 'compiled-code'].map((name) => `packages/cli/src/${name}.ts`),
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['@engross/source'],
    // Not the one for Node, which loads worker_threads.
    alias: { fflate: 'fflate/browser' },
    plugins: [docxStateAlone, lateParser, pdfLibCore, plainWidth],
    legalComments: 'external',
    write: false,
  });
  mkdirSync(dist, { recursive: true });
  for (const file of outputFiles) {
    writeFileSync(file.path, file.path.endsWith('.js') ? await asCommonJs(file) : file.text);
  }
  // The package is of ES modules, this folder is not.
  writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(path.join(dist, 'library.json'), inAscii(JSON.stringify(await preparedLibrary())));
  chmodSync(path.join(dist, 'main.js'), 0o755);
  const done = spawnSync(process.execPath, ['.ci/compile-code.cjs'], { encoding: 'utf8' });
  if (done.status === 0) return;
  process.stderr.write(done.stderr);
  process.exit(1);
}
