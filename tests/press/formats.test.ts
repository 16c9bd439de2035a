import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, type Document, paragraphsOfDocument } from '../../packages/core/src/document/index.ts';
import { writeHtml } from '../../packages/core/src/write/html/index.ts';
import { writeMarkdown } from '../../packages/core/src/write/markdown/index.ts';
import { writeText } from '../../packages/core/src/write/text/index.ts';
import { paper, paragraph, section, words } from '../support/papers.ts';
import { fromRoot } from '../support/paths.ts';
import { declarationPaper, pressPaper } from '../support/press-paper.ts';
import { randomPaper } from '../support/random-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { elementsOf, parseXml } from '../support/xml.ts';

const fragment = (document: Document): string => writeHtml(document, { page: false });

const papers: readonly (readonly [string, Document])[] = [
  ['release', pressPaper()],
  ['declaration', declarationPaper()],
  ['motion', { ...samplePaper(), draft: true }],
];

const writers = [
  ['html', fragment],
  ['txt', writeText],
  ['md', writeMarkdown],
] as const;

/** What each writer is to write, as a person has read it: tests/press/*.{html,txt,md}. */
describe.each(papers)('the %s', (name, document) => {
  it.each(writers)('reads as in its file: .%s', (extension, write) => {
    expect(write(document)).toBe(readFileSync(fromRoot(`tests/press/${name}.${extension}`), 'utf8'));
  });
});

describe('any paper', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => 20_260_226 + index);

  it.each(seeds)('is a fragment whose elements nest, with ids that are unique and links that arrive: %i', (seed) => {
    const root = parseXml(fragment(randomPaper(seed)).replaceAll('<br>', '<br/>'));
    const elements = [...elementsOf(root)];
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) {
      const href = attributes.get('href');
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
    }
  });

  it.each(seeds)('has the same words in all three, each paragraph in one piece: %i', (seed) => {
    const document = randomPaper(seed);
    const html = lettersOf(
      fragment(document)
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(?:amp|lt|gt|quot);/g, ' '),
    );
    const text = lettersOf(writeText(document));
    const markdown = lettersOf(writeMarkdown(document).replaceAll(/<\/?(?:em|strong|u|br)>/g, ''));
    // A table's “Page” heads numbers that only the paper has.
    const paragraphs = paragraphsOfDocument(document).filter(({ style }) => style !== 'contents-page-head');
    const words = paragraphs
      .flatMap(({ inlines }) => inlines)
      .flatMap((inline) => (inline.kind === 'text' ? [lettersOf(inline.text)] : []));
    const missing = words.filter((each) => ![html, text, markdown].every((written) => written.includes(each)));
    expect(missing).toEqual([]);
  });

  it.each(seeds)('is text of lines of at most 72 characters, but for a word that is longer alone: %i', (seed) => {
    for (const line of writeText(randomPaper(seed)).split('\n')) {
      if ([...line].length > 72) expect(line.trim()).not.toContain(' ');
      expect(line).toBe(line.trimEnd());
    }
  });
});

/** Letters and digits alone: what no markup takes away. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

it('leaves the first level of headings to a web site that sets the headline', () => {
  const alert = (...blocks: readonly Block[]): Document =>
    paper([section('body', { format: 'none' }, ...blocks)], [], { footer: { kind: 'press', slug: 'alert', more: '' } });
  const blocks = [paragraph('press-heading', 'What it means'), paragraph('press-body', 'Nothing yet.')];
  expect(fragment(alert(...blocks))).toContain('<h2>What it means</h2>');
  expect(fragment(alert(paragraph('headline', 'Alert'), ...blocks))).toContain('<h2>What it means</h2>');
  expect(writeHtml(alert(...blocks), { page: true })).toContain('<h1>What it means</h1>');
});

it('leaves a letterhead out of a fragment, and not a picture that goes with the text', () => {
  const [image] = pressPaper().sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'image'));
  if (!image) throw new Error('The release has no picture.');
  const both = paper([
    section('body', { format: 'none' }, image, { ...image, id: 'hall', style: 'picture', alt: 'Hall' }),
  ]);
  expect(fragment(both)).not.toContain('class="letterhead"');
  expect(fragment(both)).toContain('<p class="picture"><img src="data:image/png;base64,');
  expect(writeHtml(both, { page: true })).toContain('<p class="letterhead"><img ');
});

describe('what a page may not do', () => {
  const evil = paper([
    section(
      'body',
      { format: 'none' },
      paragraph('headline', '<script>alert(1)</script> & "quotes" \u0000\ud800'),
      paragraph('press-body', [
        { kind: 'link', href: 'javascript:alert(1)', inlines: [words('press')] },
        { kind: 'link', href: 'https://a.example/"onclick="alert(1)', inlines: [words('here')] },
      ]),
    ),
  ]);

  it('is run anything a name or an address brings along', () => {
    const page = writeHtml(evil, { page: true });
    expect(page).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; </h1>');
    expect(page).toContain('<p>press<a href="https://a.example/&quot;onclick=&quot;alert(1)">here</a></p>');
    expect(page).not.toContain('<script');
  });
});
