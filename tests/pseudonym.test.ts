import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fromRoot } from './support/paths.ts';
import { seenIn } from './support/seen.ts';
import { smallMatter } from './support/small-matter.ts';

/**
 * One who moves, declares and speaks under a pseudonym: whatever a reader can see of the packet, the name is not in it.
 * So that a place nobody looks at cannot pass for a clean one, the same eyes must find the name in every place where
 * the person has no pseudonym.
 */
const name = 'Rosalía Quillfeather';
const pseudonym = 'Jane Doe 1';

/** The matter as its author writes it: the facts say who she is, and the words of the papers what they may call her. */
function matterOf(hidden: boolean): string {
  const called = hidden ? pseudonym : name;
  const [motion, complaint] = smallMatter.papers;
  const doe = {
    id: 'doe',
    name,
    ...(hidden ? { pseudonym, leave: '12' } : {}),
    title: 'Pilot',
    capacity: 'an individual',
  };
  return stringify({
    ...smallMatter,
    intervenors: { ...smallMatter.intervenors, movants: ['tidewater', 'doe'] },
    people: [...smallMatter.people, doe, { id: 'ferrand', name: 'Ileana Ferrand' }],
    counsel: smallMatter.counsel.map((firm) => ({ ...firm, represents: ['tidewater', 'doe'] })),
    papers: [
      { ...motion, 'movants-background': `${called} is a pilot. [@declaration#pilot]` },
      complaint,
      declaration,
      order,
      release(called),
    ],
  });
}

const declaration = {
  id: 'declaration',
  template: 'declaration',
  kind: 'lay-witness',
  declarant: 'doe',
  statement: '1. {#pilot} I have been a pilot for twenty years.\n',
  executed: { at: 'Oakland, California', 'within-united-states': true },
  translation: {
    signs: 'original',
    language: 'es',
    'language-name': 'Spanish',
    original: '1. {#piloto} Soy piloto desde hace veinte años.\n',
    translator: 'ferrand',
    executed: { at: 'Oakland, California', 'within-united-states': true },
  },
};

const order = { id: 'order', template: 'proposed-order', outcome: 'in-full', 'standard-findings': true };

function release(called: string): object {
  return {
    id: 'release',
    template: 'press-release',
    kind: 'release',
    'issued-by': ['tidewater'],
    slug: 'motion',
    'release-line': 'immediate',
    letterhead: { file: 'logo.png', alt: `A pilot boat, drawn by ${called}` },
    date: '2026-02-26',
    contacts: [{ person: 'doe' }],
    headline: `Pilots and ${called} Move to Join Suit Over the Channel`,
    lead: 'The society asked a federal court today to let its members be heard.',
    body: [{ heading: `Why ${called} asks`, quote: { speaker: 'doe', words: 'We know this channel.' } }],
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly folder: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function engross(matter: string, ...options: readonly string[]): Run {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'engross-pseudonym-'));
  folders.push(folder);
  writeFileSync(path.join(folder, 'matter.yaml'), matter);
  copyFileSync(fromRoot('examples/marlow/logo.png'), path.join(folder, 'logo.png'));
  return { folder, ...runIn(folder, ...options) };
}

function runIn(folder: string, ...options: readonly string[]): Omit<Run, 'folder'> {
  const main = fromRoot('packages/cli/dist/main.js');
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { stdout, stderr, status };
}

async function placesOf(matter: string): Promise<ReadonlyMap<string, string>> {
  const { folder, stdout, stderr, status } = engross(matter, 'render', 'matter.yaml');
  expect(status, stderr).toBe(0);
  const json = engross(matter, 'render', 'matter.yaml', '--reporter', 'json').stdout;
  const seen = await seenIn(path.join(folder, 'out'));
  return seen.set('stdout', stdout).set('stderr', stderr).set('stdout in JSON', json);
}

/** Letters alone, without case and accents: no line end, hyphen or markup can stand between them. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function shows(text: string): boolean {
  return /rosalia|quillfeather/.test(letters(text));
}

describe('a packet with a pseudonym', () => {
  let hidden: ReadonlyMap<string, string>;
  let open: ReadonlyMap<string, string>;
  beforeAll(async () => {
    hidden = await placesOf(matterOf(true));
    open = await placesOf(matterOf(false));
  });

  it('shows the name nowhere', () => {
    expect([...hidden].filter(([, text]) => shows(text)).map(([where]) => where)).toEqual([]);
    expect(hidden.get('PDF by pdf.js')).toContain(pseudonym);
  });

  it('would show it in every place that is looked at, without the pseudonym', () => {
    const blind = [...open].filter(([, text]) => !shows(text)).map(([where]) => where);
    expect(blind.filter((where) => !nameless.has(where))).toEqual([]);
    expect([...open.keys()].sort()).toEqual([...hidden.keys()].sort());
    for (const where of places) expect([...open.keys()]).toContain(where);
  });
});

/** Where no name stands in any paper; looked at all the same. */
const nameless = new Set(['PDF links']);

const places = [
  'names of files',
  'packet.json',
  'stdout',
  'stdout in JSON',
  'stderr',
  'PDF by pdf.js',
  'strings in the bytes of the PDF',
  'PDF outline',
  'PDF Info',
  'PDF XMP',
  'PDF alternative texts',
  'text of the DOCX, runs joined',
  'attributes in the DOCX',
  'docProps of the DOCX',
  'HTML',
  'plain text',
  'Markdown',
];

describe('a matter that gives the name away', () => {
  const slips: readonly (readonly [string, (matter: string) => string])[] = [
    ['in prose', (matter) => matter.replace('The Port of Hallam sues', `${name} sues`)],
    [
      'without accents, in capitals',
      (matter) => matter.replace('The Port of Hallam sues', 'ROSALIA QUILLFEATHER sues'),
    ],
    ['in part', (matter) => matter.replace('The Port of Hallam sues', 'Ms. Quillfeather sues')],
    ['in the caption', (matter) => matter.replace('PORT OF HALLAM', 'PORT OF QUILLFEATHER')],
    ['in an id', (matter) => matter.replaceAll('id: doe', 'id: quillfeather').replaceAll(/\bdoe$/gm, 'quillfeather')],
    ['in a path', (matter) => matter.replace('logo.png', 'quillfeather/logo.png')],
    ['in the release', (matter) => matter.replace('We know this channel.', 'I, Rosalía, know this channel.')],
    ['in an alternative text', (matter) => matter.replace('drawn by', 'drawn for Quillfeather by')],
    ['in a list of the declaration', (matter) => matter.replace('{#pilot}', '{#rosalia-pilot}')],
    ['beside another mistake', (matter) => matter.replace('pseudonym:', 'titel: x\n    pseudonym:')],
    ['in a file that is not YAML', (matter) => matter.replace('    pseudonym:', '   : pseudonym:')],
  ];

  for (const [where, slip] of slips) {
    it(`is told so, with the name masked: ${where}`, () => {
      const matter = slip(matterOf(true));
      expect(matter).not.toBe(matterOf(true));
      const { stdout, stderr, status } = engross(matter, 'render', 'matter.yaml');
      const json = engross(matter, 'check', 'matter.yaml', '--reporter', 'json');
      expect(status).toBe(1);
      expect(stderr).toContain('▇▇▇▇▇▇▇');
      for (const text of [stdout, stderr, json.stdout, json.stderr]) expect(shows(text), text).toBe(false);
    });
  }

  it('is told so, with the lines in question, where the folder gives it away too', () => {
    const { folder } = engross('');
    const inside = path.join(folder, 'quillfeather');
    mkdirSync(inside);
    writeFileSync(path.join(inside, 'matter.yaml'), matterOf(true).replace('pseudonym:', 'titel: x\n    pseudonym:'));
    for (const reporter of ['human', 'json']) {
      const run = runIn(folder, 'check', 'quillfeather/matter.yaml', '--reporter', reporter);
      expect(run.status).toBe(1);
      expect(shows(run.stdout + run.stderr), run.stdout + run.stderr).toBe(false);
      if (reporter === 'human') expect(run.stderr).toContain('titel: x');
    }
  });
});
