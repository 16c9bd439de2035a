// Renders the example matter into out/ and says what to look at next.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const matter = 'examples/marlow/matter.yaml';
const started = performance.now();
const done = spawnSync(
  process.execPath,
  ['packages/cli/dist/main.js', 'render', matter, '--out', 'out', '--force', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
if (done.status !== 0) process.exit(done.status ?? 1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const motion = readdirSync('out/filing').find((name) => /^01-[a-z].*\.pdf$/.test(name));
console.log(`
Rendered ${matter} in ${seconds} s.
Look next at  out/filing/${motion} (the motion as it would be filed) and its .docx (the same pages in Word),
              the declarations and the order beside it, out/press (what goes out the same day) and out/packet.json
Then try      node packages/cli/dist/main.js check ${matter}
              node packages/cli/dist/main.js new motion-to-intervene
Read          README.md, and ${matter} with its comments`);
