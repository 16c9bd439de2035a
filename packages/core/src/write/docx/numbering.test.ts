import { describe, expect, it } from 'vitest';
import { paragraph, words } from '../../../../../tests/support/papers.ts';
import { body, documentOf, part } from '../../../../../tests/support/word-parts.ts';
import type { Document, Paragraph } from '../../document/index.ts';

function numbered(format: 'legal-headings' | 'ordered', list: string, level: number, value: number): Paragraph {
  const style = format === 'ordered' ? 'list-item' : (`heading-${level + 1}` as Paragraph['style']);
  return paragraph(style, [words('x')], { numbering: { list, format, level, value, label: '' } });
}

/** The list ids that stand in the body, in order. */
const listIds = (document: Document): string[] =>
  [...body(document).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id);

/** Where the levels of a list start, from its definition. */
function startsOf(document: Document, list: string): (string | undefined)[] {
  const xml = part(document, 'word/numbering.xml');
  const [, of] = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"`).exec(xml) ?? [];
  const [definition = ''] = new RegExp(`<w:abstractNum w:abstractNumId="${of}".*?</w:abstractNum>`).exec(xml) ?? [];
  return [...definition.matchAll(/<w:start w:val="(\d+)"/g)].map(([, start]) => start);
}

describe('numbers', () => {
  it('of headings come from the style alone', () => {
    const headings = [0, 0, 1, 1, 0].map((level, at) =>
      numbered('legal-headings', 'headings', level, [1, 2, 1, 2, 3][at] ?? 0),
    );
    expect(listIds(documentOf(headings))).toEqual([]);
  });

  it('start again where the document does', () => {
    const headings = [1, 2, 1, 2].map((value) => numbered('legal-headings', 'headings', 0, value));
    const ids = listIds(documentOf(headings));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('start at any number', () => {
    const document = documentOf([numbered('ordered', 'list1', 0, 4), numbered('ordered', 'list1', 0, 5)]);
    const [id = '', same] = listIds(document);
    expect(same).toBe(id);
    expect(startsOf(document, id)).toEqual(['4', '1', '1', '1', '1', '1', '1', '1', '1']);
  });

  it('of sub-items that start at c. start at a. again under the next item', () => {
    const items = [
      [0, 1],
      [1, 3],
      [0, 2],
      [1, 1],
      [0, 3],
      [1, 1],
    ].map(([level = 0, value = 0]) => numbered('ordered', 'list1', level, value));
    const document = documentOf(items);
    const ids = listIds(document);
    // Word starts the sub-items of a list again where the list has them start: those from a. are in another list.
    expect(new Set([ids[3], ids[4], ids[5]]).size).toBe(1);
    expect(startsOf(document, ids[3] ?? '').slice(0, 2)).toEqual(['3', '1']);
  });

  it('go on past another list of the same kind, whose items Word would count in', () => {
    const within = ['list1', 'list1', 'list2', 'list2', 'list1'].map((list, at) =>
      numbered('ordered', list, 0, [1, 2, 1, 2, 3][at] ?? 0),
    );
    // After 1 and 2 of the other list Word comes to 3 by itself; after 1, 2 and 3 the list needs a start of its own.
    expect(new Set(listIds(documentOf(within))).size).toBe(2);
    const longer = [...within.slice(0, 4), numbered('ordered', 'list2', 0, 3), numbered('ordered', 'list1', 0, 3)];
    const ids = listIds(documentOf(longer));
    expect(startsOf(documentOf(longer), ids.at(-1) ?? '')[0]).toBe('3');
  });

  it('of a list of an author’s are a list of Word’s own kind, known again wherever it is pasted', () => {
    const xml = part(documentOf([numbered('ordered', 'list1', 0, 1)]), 'word/numbering.xml');
    expect(xml).toMatch(/<w:nsid w:val="[0-9A-F]{8}"\/><w:multiLevelType w:val="hybridMultilevel"/);
    expect(xml).toContain('<w:multiLevelType w:val="multilevel"/>');
    expect(xml).not.toContain('tentative');
  });

  it('go on past bullets within the list, and sub-paragraphs start again under each paragraph', () => {
    const bullet = paragraph('list-item-2', [words('x')], {
      numbering: { list: 'list1', format: 'bulleted', level: 1, value: 1, label: '•' },
    });
    const items = [numbered('ordered', 'list1', 0, 1), bullet, numbered('ordered', 'list1', 0, 2)];
    const [first, within, second] = listIds(documentOf(items));
    expect(second).toBe(first);
    expect(within).not.toBe(first);
    const paragraphs = [
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 1],
    ].map(([level = 0, value = 0]) =>
      paragraph(level === 0 ? 'numbered-paragraph' : 'sub-paragraph', [words('x')], {
        numbering: { list: 'paragraphs', format: 'paragraphs', level, value, label: '' },
      }),
    );
    expect(listIds(documentOf(paragraphs))).toEqual([]);
  });

  it('are taken away from a paragraph whose style has them and which has none', () => {
    expect(listIds(documentOf([paragraph('numbered-paragraph', [words('x')])]))).toEqual(['0']);
  });

  it('of two lists do not run on', () => {
    const ids = listIds(documentOf([numbered('ordered', 'list1', 0, 1), numbered('ordered', 'list2', 0, 1)]));
    expect(new Set(ids).size).toBe(2);
  });
});
