import { describe, expect, it } from 'vitest';
import { countedPages } from '../packages/core/src/check/facts/counted-pages.ts';
import { filedPapers } from '../packages/core/src/packet/index.ts';
import { assembledAlone, assembledMotion, exampleNames } from './support/examples.ts';

const examples = exampleNames();

describe.each(examples)('the example %s', (name) => {
  it('has no mistakes', async () => {
    const { diagnostics } = await assembledMotion(name);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('cites no law that the register does not know, and one authority that nobody has verified', async () => {
    const { motion, diagnostics } = await assembledMotion(name);
    const unverified = diagnostics.filter(({ code }) => code === 'authority-unverified').map(({ what }) => what);
    const oakland = motion.document.authorities.some(({ key }) => key === '960 F.3d 603');
    expect(unverified).toHaveLength(oakland ? 1 : 0);
    for (const what of unverified) expect(what).toContain('960 F.3d 603');
  });

  it('warns only of what the draft is meant to lack', async () => {
    const { diagnostics } = await assembledMotion(name);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    expect(warnings).toEqual(name === 'no-hearing' ? ['pseudonym-without-leave', 'pleading-missing'] : []);
  });
});

describe('a paper of the example marlow rendered alone', async () => {
  const whole = (await assembledMotion('marlow')).packet;

  it.each(whole.papers.map(({ paper }) => paper.id))(
    '%s is the same, and so is its name and that of every other',
    async (id) => {
      const packet = await assembledAlone('marlow', [id]);
      expect(packet.papers.map(({ document }) => document)).toEqual(
        whole.papers.map(({ document }) => document).filter((document) => document.id === id),
      );
      expect(filedPapers(packet)).toEqual(filedPapers(whole));
    },
  );
});

describe('the example marlow', () => {
  it('is 20 to 25 pages as the rule counts them', async () => {
    const { motion } = await assembledMotion('marlow');
    expect(countedPages(motion)).toBeGreaterThanOrEqual(20);
    expect(countedPages(motion)).toBeLessThanOrEqual(25);
  });

  it('cites at least 25 authorities, in every group', async () => {
    const { motion } = await assembledMotion('marlow');
    const { authorities } = motion.document;
    expect(authorities.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(authorities.map(({ group }) => group))].sort()).toEqual(
      ['cases', 'constitutional-provisions', 'other', 'regulations', 'rules', 'statutes'].sort(),
    );
  });

  it('cites the record at least sixty times, every declaration and every entry of the docket', async () => {
    const { packet } = await assembledMotion('marlow');
    const cites = packet.papers.flatMap(({ document }) => document.recordCites);
    expect(cites.length).toBeGreaterThanOrEqual(60);
    const declarations = packet.papers.filter(({ manifest }) => manifest.nature === 'declaration');
    const cited = [...new Set(cites.map(({ paper }) => paper))];
    const there = [...declarations.map(({ paper }) => paper.id), ...packet.matter.data.docket.map(({ id }) => id)];
    expect(cited.toSorted()).toEqual(there.toSorted());
  });

  it('is a whole packet', async () => {
    const { packet } = await assembledMotion('marlow');
    expect(packet.papers.map(({ paper }) => `${paper.template}: ${paper.id}`)).toEqual([
      'motion-to-intervene: motion',
      'declaration: reyes',
      'declaration: tran',
      'declaration: nunez',
      'declaration: doe',
      'declaration: wrenfield',
      'proposed-order: order',
      'press-release: release',
      'press-release: statement',
      'explainer: explainer',
    ]);
  });

  it('has ten footnotes, block quotations, a list, tables, and headings of all four levels', async () => {
    const { motion } = await assembledMotion('marlow');
    const blocks = motion.document.sections.flatMap((section) => section.blocks);
    const styles = new Set(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.style] : [])));
    expect(motion.document.notes.length).toBeGreaterThanOrEqual(10);
    for (const style of ['block-quote', 'list-item', 'heading-1', 'heading-2', 'heading-3', 'heading-4'] as const) {
      expect(styles).toContain(style);
    }
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });
});
