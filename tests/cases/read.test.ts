import { existsSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '@engross/core';
import { describe, expect, it } from 'vitest';
import { readLibrary, readMatter } from '../../packages/core/src/read/index.ts';
import type { World } from '../../packages/core/src/world.ts';
import { casesOf, fencesOf } from '../support/cases.ts';
import { fromRoot } from '../support/paths.ts';

/**
 * How matters are read. A case is a Markdown file: a title, what it shows, a part of a matter (the sections that it
 * leaves out are those of base.yaml), files beside it, and what must be reported (`line:col severity code what fix`) or,
 * as `path = value`, what must be read. Found by folder.
 */
const folder = fromRoot('tests/cases/read');
const base = readFileSync(`${folder}/base.yaml`, 'utf8');

describe('how matters are read', () => {
  for (const { title, source } of casesOf('read')) {
    it(title, async () => {
      const fences = fencesOf(source);
      const expected = fences.get('text') ?? '';
      expect(`\n${await outcomeOf(fences, expected)}\n`).toBe(`\n${expected}\n`);
    });
  }
});

async function outcomeOf(fences: ReadonlyMap<string, string>, expected: string): Promise<string> {
  const world = worldOf(fences);
  const library = (await readLibrary(['note'], world)).value;
  if (!library) throw new Error('The library of the cases is wrong.');
  const part = fences.get('yaml') ?? '';
  const whole = fences.get('whole') ?? `${part}\n${restOf(part)}`;
  const { value, diagnostics } = await readMatter(
    { file: 'matter.yaml', bytes: new TextEncoder().encode(whole) },
    library,
    world,
  );
  if (diagnostics.length > 0) return diagnostics.map(reported).join('\n');
  const wanted = expected.split('\n').map((line) => line.split(' = ')[0] ?? '');
  return wanted
    .map((path) => `${path} = ${JSON.stringify(at({ ...value?.data, ours: value?.papers }, path))}`)
    .join('\n');
}

function reported({ code, severity, place, what, why, fix }: Diagnostic): string {
  const file = place?.file === 'matter.yaml' ? '' : `${place?.file}:`;
  return [`${file}${place?.line}:${place?.col}`, severity, code, what, why, fix].filter(Boolean).join(' ');
}

/** The sections of the base that a part does not have itself. */
function restOf(part: string): string {
  const own = new Set([...part.matchAll(/^([a-z]+):/gm)].map(([, key]) => key));
  const sections = base.split(/^(?=[a-z])/m);
  return sections.filter((section) => !own.has(section.slice(0, section.indexOf(':')))).join('');
}

function worldOf(files: ReadonlyMap<string, string>): World {
  return {
    readFile: async (name) => {
      if (name.startsWith('..') || name.startsWith('/')) return { kind: 'outside' };
      const text = files.get(name);
      return text === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
    },
    readFont: async () => new Uint8Array(),
    readTemplate: async (name) => {
      const path = [`${folder}/templates/${name}`, fromRoot('templates', name)].find((each) => existsSync(each));
      return path === undefined ? undefined : readFileSync(path, 'utf8');
    },
    deflate: (bytes) => bytes,
  };
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((inner: unknown, key) => (Object(inner) === inner ? Reflect.get(Object(inner), key) : undefined), value);
}
