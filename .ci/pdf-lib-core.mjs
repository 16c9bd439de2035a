// For the CLI's bundle: the few modules of pdf-lib's object layer that write/pdf/pdf-lib.ts names, in place of the whole
// package, whose root does not shake off its fonts, forms and decoders (a twentieth of the bytes to load).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.resolve('packages/core/package.json'));
const core = path.resolve(path.dirname(require.resolve('pdf-lib')), '../es/core');

/** What `write/pdf/pdf-lib.ts` re-exports, read from it so that the two cannot part. */
function exportedNames() {
  const source = readFileSync('packages/core/src/write/pdf/pdf-lib.ts', 'utf8');
  const list = /export \{([^}]*)\} from 'pdf-lib'/.exec(source)?.[1] ?? '';
  return list.split(',').flatMap((name) => name.trim() || []);
}

const moduleOf = (name) => (name === 'PDFContext' ? `${core}/PDFContext.js` : `${core}/objects/${name}.js`);

/** @type {import('esbuild').Plugin} */
export const pdfLibCore = {
  name: 'pdf-lib-core',
  setup(build) {
    build.onResolve({ filter: /^pdf-lib$/ }, () => ({
      path: 'pdf-lib',
      namespace: 'pdf-lib-core',
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: 'pdf-lib-core' }, () => ({
      contents: exportedNames()
        .map((name) => `export { default as ${name} } from '${moduleOf(name)}';`)
        .join('\n'),
      resolveDir: core,
    }));
    // pdf-lib reaches for fflate to compress streams and for its standard fonts; core does neither.
    for (const [filter, exported] of [
      [/^fflate$/, 'zlibSync'],
      [/standard-fonts/, 'FontNames'],
    ]) {
      build.onResolve({ filter }, ({ importer }) =>
        importer.startsWith(path.dirname(core))
          ? { path: exported, namespace: 'not-used', sideEffects: false }
          : undefined,
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'not-used' }, ({ path: name }) => ({
      contents: `export const ${name} = {};`,
    }));
  },
};
