// Lints, type-checks the tests (the build has checked the rest) and runs every test; ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const report = path.resolve('out/.test-report.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });

const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const lint = node(['node_modules/@biomejs/biome/bin/biome', 'check']);
const types = node(['node_modules/typescript/bin/tsc', '-p', 'tests']);
const tests = node([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

const counted = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
const failed = counted.numFailedTests + (lint === 0 ? 0 : 1) + (types === 0 ? 0 : 1);
if (lint !== 0) console.log('The linter found something (above).');
if (types !== 0) console.log('The types of the tests do not fit (above).');
// A suite that cannot be loaded fails without a failed test.
const broken = tests !== 0 && failed === 0 ? 1 : failed;
console.log(`${counted.numPassedTests} passed, ${broken} failed, ${counted.numPendingTests} skipped`);
process.exit(broken === 0 ? 0 : 1);
