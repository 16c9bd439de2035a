import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';
import { play, scenes } from '../support/transcripts.ts';

/** Transcripts of the command line, one Markdown file a subject, found by folder; how they are read, `transcripts.ts` says. */
const folder = fromRoot('tests/commands');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  describe(name.replace('.md', ''), () => {
    for (const scene of scenes(readFileSync(path.join(folder, name), 'utf8'))) it(scene.sentence, () => play(scene));
  });
}
