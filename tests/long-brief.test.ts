import { builtInTemplates, render } from '@engross/core';
import { describe, expect, it } from 'vitest';
import type { ContentsEntry } from '../packages/core/src/document/index.ts';
import { longMatter } from './support/long-matter.ts';
import { testWorld } from './support/world.ts';

describe('a brief of 250 pages', () => {
  it('is written in both formats, every page number in its tables the page where the thing stands', async () => {
    const request = { matter: { object: longMatter(100, 18) }, world: testWorld('.'), templates: builtInTemplates };
    const { value, diagnostics } = await render({ ...request, formats: ['docx', 'pdf'] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const paper = value?.packet.papers[0];
    if (!value || !paper) throw new Error('Nothing was rendered.');
    expect(value.files.map(({ format }) => format)).toEqual(['docx', 'pdf']);
    expect(paper.pages.pages.length).toBeGreaterThan(250);

    const entries = paper.document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly ContentsEntry[] => (block.kind === 'contents' ? block.entries : [])),
    );
    expect(entries.length).toBeGreaterThan(100);
    for (const entry of entries) {
      const place = paper.pages.anchors.get(entry.target);
      expect(paper.pages.entries.get(entry.id)?.pages).toEqual([place?.label]);
    }
  });
});
