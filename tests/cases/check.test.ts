import { readdirSync, readFileSync } from 'node:fs';
import { assemble, type World } from '@engross/core';
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
  /** The templates' words changed first: `old words` to `new words`. */
  readonly template?: Readonly<Record<string, string>>;
  /** PDFs that are not beside the matter; all others it names are. */
  readonly missing?: readonly string[];
  /** Only these papers are rendered. */
  readonly only?: readonly string[];
  /** `severity code`, and part of what it says. Only diagnostics whose code the file is about are compared. */
  readonly expect: readonly string[];
}

interface CheckedMatter {
  readonly papers: readonly { readonly template?: string }[];
}

interface CheckFile {
  readonly about: readonly string[];
  /** Values that every case of the file starts from, by path. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** A firm's own templates: files by path. */
  readonly templates?: Readonly<Record<string, string>>;
  readonly cases: readonly CheckCase[];
}

const folder = fromRoot('tests/cases/check');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  const { about, set = {}, templates = {}, cases }: CheckFile = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  describe(name.replace('.yaml', '').replaceAll('-', ' '), () => {
    for (const each of cases) {
      it(each.it, async () => {
        const object = changed(changed(smallMatter, set), each.set ?? {});
        const { value, diagnostics } = await assemble({
          matter: { object },
          world: worldOf(templates, each),
          templates: templatesOf(object),
          final: each.final ?? false,
          ...(each.only && { only: each.only }),
        });
        // What was never checked would say nothing either.
        if (!value) expect(diagnostics).toEqual([]);
        const found = diagnostics.filter(({ code }) => about.includes(code));
        const lines = found.map(({ severity, code, what }) => `${severity} ${code}  ${what}`);
        expect(lines.length, lines.join('\n')).toBe(each.expect.length);
        for (const [index, expected] of each.expect.entries()) expect(lines[index]).toContain(expected);
      });
    }
  });
}

/** The templates a matter names: built in, or the file's own. */
function templatesOf({ papers }: CheckedMatter): readonly string[] {
  return [...new Set(papers.flatMap(({ template }) => template ?? []))];
}

function worldOf(templates: Readonly<Record<string, string>>, { template = {}, missing = [] }: CheckCase): World {
  const world = testWorld('.');
  const replaced = (text: string): string =>
    Object.entries(template).reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
  return {
    ...world,
    readFile: async (name) =>
      missing.includes(name) ? { kind: 'missing' } : { kind: 'bytes', bytes: Buffer.from('%PDF-1.7') },
    readTemplate: async (path) => {
      const text = Object.hasOwn(templates, path) ? templates[path] : await world.readTemplate(path);
      return text === undefined || !/\.md$|template\.yaml$/.test(path) ? text : replaced(text);
    },
  };
}

function changed<T extends object>(matter: T, set: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(matter);
  for (const [path, value] of Object.entries(set)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<object>((within, key) => inside(within, key, path), copy);
    if (value !== null) Reflect.set(parent, last, value);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  return copy;
}

function inside(value: object, key: string, path: string): object {
  const found: unknown = Reflect.get(value, key);
  if (typeof found !== 'object' || found === null) throw new Error(`The matter has no ${key} of ${path}.`);
  return found;
}
