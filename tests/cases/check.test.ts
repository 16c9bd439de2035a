import { readdirSync, readFileSync } from 'node:fs';
import { assemble, builtInTemplates, type World } from '@engross/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromRoot } from '../support/paths.ts';
import { smallMatter } from '../support/small-matter.ts';
import { testWorld } from '../support/world.ts';

/**
 * Cases a paralegal can follow: each changes a few facts of the small matter (tests/support/small-matter.ts) and says
 * what engross reports then. A file a rule, found by folder.
 */
interface CheckCase {
  readonly it: string;
  /** Values by path, e.g. `hearing.date: 2026-03-05`. `null` takes the value away. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly final?: boolean;
  /** The template's words changed first: `old words` to `new words`. */
  readonly template?: Readonly<Record<string, string>>;
  /** `severity code`, and part of what it says. Only diagnostics whose code the file is about are compared. */
  readonly expect: readonly string[];
}

interface CheckFile {
  readonly about: readonly string[];
  readonly cases: readonly CheckCase[];
}

const folder = fromRoot('tests/cases/check');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  const { about, cases }: CheckFile = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  describe(name.replace('.yaml', '').replaceAll('-', ' '), () => {
    for (const each of cases) {
      it(each.it, async () => {
        const object = changed(smallMatter, each.set ?? {});
        const { diagnostics } = await assemble({
          matter: { object },
          world: withWords(testWorld('.'), each.template ?? {}),
          templates: builtInTemplates,
          final: each.final ?? false,
        });
        const found = diagnostics.filter(({ code }) => about.includes(code));
        const lines = found.map(({ severity, code, what }) => `${severity} ${code}  ${what}`);
        expect(lines).toHaveLength(each.expect.length);
        for (const [index, expected] of each.expect.entries()) expect(lines[index]).toContain(expected);
      });
    }
  });
}

function withWords(world: World, words: Readonly<Record<string, string>>): World {
  const replaced = (text: string): string =>
    Object.entries(words).reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
  return {
    ...world,
    readTemplate: async (path) => {
      const text = await world.readTemplate(path);
      return text === undefined || !path.startsWith('motion-to-intervene/') ? text : replaced(text);
    },
  };
}

function changed(matter: unknown, set: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(matter);
  for (const [path, value] of Object.entries(set)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let parent = copy as Record<string, unknown>;
    for (const key of keys) parent = parent[key] as Record<string, unknown>;
    if (value === null) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
