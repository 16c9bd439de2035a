import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';

/** The packed packages, installed into an empty folder outside the workspace. */
describe('the packed tarballs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'engross-tarballs-'));
  const empty = path.join(folder, 'empty');

  beforeAll(() => {
    for (const name of ['core', 'cli']) pack(name, folder);
    mkdirSync(empty);
    writeFileSync(path.join(empty, 'package.json'), '{ "private": true, "type": "module" }\n');
    const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const args = [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ...tarballs.map((name) => path.join(folder, name)),
    ];
    execFileSync('npm', args, { cwd: empty, stdio: 'pipe' });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('let the CLI render the example with the built-in templates and fonts', () => {
    cpSync(fromRoot('examples/marlow'), path.join(empty, 'marlow'), { recursive: true });
    execFileSync(path.join(empty, 'node_modules/.bin/engross'), ['render', 'marlow/matter.yaml', '--out', 'out'], {
      cwd: empty,
      stdio: 'pipe',
    });
    const written = readdirSync(path.join(empty, 'out'), { recursive: true }).map(String);
    expect(written.filter((name) => name.endsWith('.pdf'))).not.toHaveLength(0);
    expect(written.filter((name) => name.endsWith('.docx'))).not.toHaveLength(0);
    expect(written.filter((name) => name.endsWith('.fragment.html'))).not.toHaveLength(0);
  });

  it('let the library be imported under strict nodenext', () => {
    writeFileSync(
      path.join(empty, 'use.ts'),
      "import { builtInTemplates, hasErrors, render, type World } from '@engross/core';\n" +
        'export async function main(world: World): Promise<boolean> {\n' +
        "  const { diagnostics } = await render({ matter: { object: {} }, world, templates: builtInTemplates, formats: ['pdf'] });\n" +
        '  return hasErrors(diagnostics);\n}\n',
    );
    const compiler = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(path.join(empty, 'tsconfig.json'), JSON.stringify({ compilerOptions: compiler, files: ['use.ts'] }));
    execFileSync(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), '-p', empty], { stdio: 'pipe' });
    expect(existsSync(path.join(empty, 'node_modules/@engross/core/dist/index.d.ts'))).toBe(true);
  });

  it('let the library be bundled for a browser', async () => {
    const bundled = await build({
      stdin: { contents: "export { render } from '@engross/core';", resolveDir: empty },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(bundled.errors).toEqual([]);
  });

  it('are clean by publint and attw', () => {
    const core = readdirSync(folder).find((name) => name.includes('core')) ?? '';
    execFileSync(process.execPath, [fromRoot('node_modules/publint/src/cli.js'), path.join(folder, core), '--strict'], {
      stdio: 'pipe',
    });
    const attw = [
      fromRoot('node_modules/@arethetypeswrong/cli/dist/index.js'),
      path.join(folder, core),
      '--profile',
      'esm-only',
    ];
    execFileSync(process.execPath, [...attw, '--exclude-entrypoints', './templates/*', './fonts/*'], { stdio: 'pipe' });
  });
});

/** pnpm, which the bootstrap has already put into the npx cache: `publishConfig.exports` is pnpm’s. */
function pack(name: string, target: string): void {
  execFileSync('npx', ['--offline', '-y', 'pnpm@12.21.0', 'pack', '--pack-destination', target], {
    cwd: fromRoot('packages', name),
    stdio: 'pipe',
  });
}
