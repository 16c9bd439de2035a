import { externalPaper, matterSchema } from '../../matter/index.ts';
import type { Library } from '../library.ts';
import type { Template } from '../manifest.ts';
import { type Facts, factOutlines } from './facts.ts';
import { fieldOutlines, type SampleIds } from './fields.ts';
import { commented, type Group, itemLines, type Outline, printOutline } from './outline.ts';

const opening = [
  '# yaml-language-server: $schema=matter.schema.json',
  '#',
  '# The facts of one case, written once. Replace what stands here with yours.',
  '# A line that starts with # and a space is help. One that starts with # and a key is not used yet: take the # away.',
  '# Facts you do not have yet can stay commented out: the papers show a blank for each, and `engross check` lists them.',
  '# Text marked (Markdown) may also stand in a file beside this one: introduction: { file: introduction.md }.',
];

/** Obviously made up, and valid: `engross check` passes the file as it is. */
const sampleFacts: Facts = {
  division: 'San Francisco',
  case: {
    parties: [
      { id: 'plaintiff-one', name: 'CITY OF EXAMPLE', short: 'the City', role: 'plaintiff', government: 'yes' },
      { id: 'defendant-one', name: 'JANE EXAMPLE', short: 'the Secretary', role: 'defendant', government: 'yes' },
    ],
  },
  intervenors: { side: 'plaintiff', movants: ['movant-one'] },
  people: [
    { id: 'attorney-one', name: 'Alex Example' },
    { id: 'director-one', name: 'Jordan Sample', title: 'Executive Director', organization: 'movant-one' },
  ],
  organizations: [{ id: 'movant-one', name: 'Example Community Foundation', short: 'Example Community' }],
  counsel: [
    {
      firm: 'Example & Example LLP',
      address: ['1 Example Street', 'San Francisco, California 94100'],
      phone: '(415) 555-0100',
      represents: ['movant-one'],
      attorneys: [{ person: 'attorney-one', bar: '900001', email: 'alex@firm.example' }],
    },
  ],
  filing: { filer: 'attorney-one' },
  docket: [{ id: 'complaint', ecf: '1', title: 'Complaint', short: 'Compl.' }],
};

/**
 * The matter file that `engross new` writes for some templates: every key with its help, placeholders where a value
 * must stand, the rest commented out. A name that `library` does not have is left out.
 *
 * @example scaffoldMatter(['motion-to-intervene'], library)
 */
export function scaffoldMatter(names: readonly string[], library: Pick<Library, 'templates'>, court = 'cand'): string {
  const templates = names.flatMap((name) => library.templates.get(name) ?? []);
  const { $schema: _, papers, ...facts } = matterSchema.shape;
  const outlines = factOutlines(facts, { court, ...sampleFacts });
  const listed = templates.flatMap((template, index) => ['', ...paperLines(template, idsOf(templates), index)]);
  const lines = [...opening, '', ...printOutline(outlines), '', `# ${papers.description}`, 'papers:', ...listed];
  return `${[...lines, '', ...externalLines()].join('\n')}\n`;
}

function paperLines(template: Template, ids: readonly string[], index: number): readonly string[] {
  const { about, name, fields } = template.manifest;
  const sampleIds: SampleIds = {
    people: 'director-one',
    organizations: 'movant-one',
    parties: 'plaintiff-one',
    movants: 'movant-one',
    papers: ids[0] ?? '',
    docket: 'complaint',
  };
  const head: readonly Outline[] = [
    { key: 'id', help: about, live: true, value: ids[index] ?? name },
    { key: 'template', live: true, value: name },
  ];
  return itemLines({ kind: 'group', keys: [...head, ...fieldOutlines(fields, sampleIds)] }, 2);
}

/** `motion`, `declaration`, `declaration-2`. */
function idsOf(templates: readonly Template[]): readonly string[] {
  const used = new Map<string, number>();
  return templates.map(({ manifest }) => {
    const base = manifest.nature === 'motion' ? 'motion' : manifest.name;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

/** The pleading that Rule 24(c) asks for is made elsewhere; `nature` says that this is it. */
function externalLines(): readonly string[] {
  const facts = {
    id: 'pleading',
    external: 'complaint-in-intervention.pdf',
    title: '[Proposed] Complaint in Intervention',
  };
  const keys = factOutlines(externalPaper.shape, { ...facts, nature: 'complaint-in-intervention' });
  const item: Group = { kind: 'group', keys: keys.map((key) => ({ ...key, help: undefined })) };
  const help = '  # A paper made elsewhere and filed with ours, e.g. the pleading that Fed. R. Civ. P. 24(c) asks for.';
  return [help, ...itemLines(item, 2).map((line) => commented(line, 2))];
}
