// Runs the CLI's chunks as a user would and keeps what V8 has compiled of each by then: the functions that were called.
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const dist = path.resolve('packages/cli/dist');
const { codeFolder, requireCompiled, scripts } = require(path.join(dist, 'compiled-code.js'));
const code = path.join(dist, codeFolder);
const out = mkdtempSync(path.join(os.tmpdir(), 'engross-build-'));

async function compile() {
  mkdirSync(code);
  const { runCli } = requireCompiled(require, dist)('./cli.js');
  await runCli(['--help']);
  await runCli(['templates', 'lint']);
  await runCli(['render', 'examples/marlow/matter.yaml', '--out', out]);
  for (const [name, script] of scripts) writeFileSync(path.join(code, name), script.createCachedData());
}

process.on('exit', () => rmSync(out, { recursive: true, force: true }));
compile().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
