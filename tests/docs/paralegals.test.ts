import { readFileSync, writeFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { directiveNames } from '../../packages/core/src/document/index.ts';
import { helpers } from '../../packages/core/src/fill/helpers/index.ts';
import type { Packet } from '../../packages/core/src/packet/index.ts';
import { coreNames, fieldTypes, houseWordKeys, manifestSchema } from '../../packages/core/src/template/index.ts';
import { codeIn, docsPage, sectionOf, tableRows } from '../support/docs.ts';
import { fromRoot } from '../support/paths.ts';
import { wordsOf } from '../support/words.ts';
import { testWorld } from '../support/world.ts';

const page = docsPage('paralegals.md');
const example = fromRoot('examples/marlow');
const matter = { file: `${example}/matter.yaml`, bytes: readFileSync(`${example}/matter.yaml`) };

/** A paper of the example matter, written by this template; what is wrong with the template, not with cites to the paper. */
async function paperOf(
  id: string,
  name: string,
  template: string,
): Promise<{ words: readonly string[]; said: readonly string[] }> {
  const world = testWorld(example);
  const readTemplate = async (file: string) => (file === `${name}/template.md` ? template : world.readTemplate(file));
  const request = { matter, world: { ...world, readTemplate }, templates: builtInTemplates, only: [id] };
  const { value, diagnostics } = await assemble(request);
  const paper = value?.packet.papers[0];
  const wrong = diagnostics.filter(({ severity, place }) => severity === 'error' && place?.file.startsWith(name));
  const said = wrong.map(({ what }) => what);
  return { words: paper ? wordsOf(paper.document) : [], said };
}

const releaseOf = (template: string) => paperOf('release', 'press-release', template);

describe('docs/paralegals.md', () => {
  it('says what comes of every helper', async () => {
    const rows = tableRows(sectionOf(page, '## Helpers'), 'you write', 'you get');
    const code = rows.map(([cell = '']) => codeIn(cell)[0] ?? '');
    const { words, said } = await releaseOf(code.join('\n\n'));
    expect(said).toEqual([]);
    expect(words).toEqual(rows.map(([, result]) => result));
    expect([...helpers.keys()].filter((name) => !code.some((each) => each.includes(`${name} `)))).toEqual([]);
  });

  it('says what comes of cites to the record', async () => {
    const rows = tableRows(page, 'you write', 'you get').filter(([cell = '']) => cell.startsWith('`[@'));
    const cites = rows.map(([cell = '']) => codeIn(cell)[0] ?? '');
    const { words, said } = await releaseOf(
      ['[@reyes]. [@existing-complaint]. [@certification].', ...cites].join('\n\n'),
    );
    expect(said).toEqual([]);
    const printed = rows.map(([, result = '']) => result.split(/[;:]/)[0] ?? '').filter((cell) => /^[A-Z]/.test(cell));
    for (const cite of printed) expect(words).toContain(cite);
    expect(printed.length).toBeGreaterThan(3);
  });

  it('names every directive, type of field, key of a manifest and name that templates see', () => {
    const named = (head: string): readonly string[] =>
      tableRows(page, head).flatMap(([cell = '']) => codeIn(cell).map((code) => code.replace(/^::|\{.*$/g, '')));
    expect(named('line').toSorted()).toEqual(directiveNames.toSorted());
    expect(named('type').toSorted()).toEqual(fieldTypes.toSorted());
    expect(named('name').toSorted()).toEqual([...coreNames.entries.keys()].toSorted());
    const keys = tableRows(sectionOf(page, '## What the paper is: `template.yaml`'), 'key', 'what it says');
    expect(keys.flatMap(([cell = '']) => codeIn(cell)).toSorted()).toEqual(
      Object.keys(manifestSchema.shape).toSorted(),
    );
  });

  it('says what comes of every directive', async () => {
    const rows = tableRows(page, 'line', 'what comes there').filter(([, , printed]) => printed !== '');
    const lines = rows.map(([cell = '']) => codeIn(cell)[0] ?? '');
    const text = ['::section{region=body}', ...lines, '# Heading', 'Text. Fed. R. Civ. P. 24(a)(2).'];
    const { words, said } = await paperOf('doe', 'declaration', text.join('\n\n'));
    expect(said).toEqual([]);
    for (const [, , printed = ''] of rows) expect(words).toContainEqual(expect.stringContaining(printed));
  });

  it('shows Markdown that templates take', async () => {
    const rows = tableRows(sectionOf(page, '## The text: `template.md`'), 'you write', 'you get');
    const markdown = rows.flatMap(([cell = '']) => codeIn(cell)).filter((code) => !code.startsWith('[@'));
    const { said } = await releaseOf(markdown.join('\n\n'));
    expect(said).toEqual([]);
  });

  it('shows how sub-paragraphs are written', async () => {
    const [, written = '', printed = ''] =
      /```markdown\n(1\. \{#[\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)\n```/.exec(page) ?? [];
    const { words, said } = await paperOf('reyes', 'declaration', `::section{region=body}\n\n${written}`);
    expect(said).toEqual([]);
    expect(words).toEqual(printed.split('\n'));
  });

  it('sets paragraphs in the styles it names', async () => {
    const styles = [...page.matchAll(/`\{\.([a-z-]+)\}`/g)].map(([, style]) => `Words. {.${style}}`);
    const { words, said } = await releaseOf(styles.join('\n\n'));
    expect(said).toEqual([]);
    expect(words).toHaveLength(styles.length);
  });
});

describe('the house words in docs/paralegals.md', () => {
  const lines: string[] = [];
  beforeAll(async () => {
    for (const name of ['marlow', 'no-hearing', 'five-firms', 'one-movant']) {
      const { papers } = await exampleOf(name);
      for (const { document } of papers) lines.push(document.metadata.title, ...wordsOf(document));
    }
  });

  it('are those of house.yaml, with where the examples print each', () => {
    const words: Readonly<Record<string, string>> = parse(readFileSync(fromRoot('templates/house.yaml'), 'utf8'));
    const rows = houseWordKeys.map((key) => {
      const word = words[key] ?? '';
      return `| \`${key}\` | \`${word}\` | ${printedAs(key, word, lines)} |`;
    });
    const table = ['| key | words | in the examples |', '| --- | --- | --- |', ...rows].join('\n');
    const start = page.indexOf('| key | words |');
    const end = page.indexOf('\n\n', start);
    const found = page.slice(start, end);
    if (process.env.ENGROSS_UPDATE_GOLDENS === '1') {
      writeFileSync(fromRoot('docs/paralegals.md'), page.slice(0, start) + table + page.slice(end));
    }
    expect(found).toBe(table);
  });
});

async function exampleOf(name: string): Promise<Packet> {
  const folder = fromRoot('examples', name);
  const file = `${folder}/matter.yaml`;
  const request = {
    matter: { file, bytes: readFileSync(file) },
    world: testWorld(folder),
    templates: builtInTemplates,
  };
  const { value, diagnostics } = await assemble(request);
  if (!value) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return value.packet;
}

/** What the program puts between the braces of a house word. */
const filled: Readonly<Record<string, string>> = {
  number: '(?:\\d:\\S+|[\\dIVX](?:[\\w.–-]*\\w)?)',
  title: '\\p{Lu}\\p{L}+(?: (?:of|for|and) \\p{Lu}\\p{L}+)?(?: \\p{Lu}\\p{L}+)*',
  short: '[^”]+',
  style: '[A-Z]{3} No\\.',
  date: '\\p{L}+ \\d+, \\d+',
  name: '[\\p{L}. -]+',
  division: '.+',
  signature: '.+',
  rule: '.+?',
};

/** The first line of the papers that has the word, if it is short, or else the word as it stands there. */
function printedAs(key: string, word: string, lines: readonly string[]): string {
  const plain = word.replaceAll('*', '').trim();
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const words = plain
    .split(/(\{[a-z]+\})/)
    .map((part) => filled[part.slice(1, -1)] ?? literal(part))
    .join('');
  const pattern = new RegExp(key.startsWith('blank.') ? `\\[${words}\\]` : `(?<![\\p{L}-])${words}(?![\\p{L}:-])`, 'u');
  const line = lines.find((each) => pattern.test(each)) ?? '';
  return line.length <= 70 ? line : (pattern.exec(line)?.[0] ?? '');
}
