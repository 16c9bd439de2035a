import { describe, expect, it } from 'vitest';
import {
  call,
  cited,
  directive,
  heading,
  linesIn,
  list,
  paragraph,
  quote,
  reference,
  resolveDraft,
  section,
  text,
} from '../../../../tests/support/drafts.ts';
import type { CodeCitation } from '../authority/index.ts';
import { paragraphsOfDocument } from '../document/index.ts';

const rule: CodeCitation = { kind: 'code', group: 'rules', code: 'Fed. R. Civ. P.', section: '24' };

describe('headings', () => {
  it('are numbered I., A., 1., a. and begin again under the next heading above them', () => {
    const { printed } = resolveDraft([
      heading(1, 'One'),
      heading(2, 'Two'),
      heading(2, 'Three'),
      heading(3, 'Four'),
      heading(4, 'Five'),
      heading(1, 'Six'),
      heading(2, 'Seven'),
    ]);
    const labels = printed.split('\n').flatMap((line) => (line.startsWith('heading') ? [line.split(' | ')[1]] : []));
    expect(labels).toEqual(['I.', 'A.', 'B.', '1.', 'a.', 'II.', 'A.']);
  });

  it('begin again at I. in the memorandum after the notice, as a list of their own', () => {
    const { document } = resolveDraft([
      section('notice'),
      heading(1, 'RELIEF'),
      section('memorandum'),
      heading(1, 'MEMORANDUM', { form: 'title' }),
      heading(1, 'INTRODUCTION'),
    ]);
    const numbers = paragraphsOfDocument(document).map(({ numbering }) => [numbering?.list, numbering?.label]);
    expect(numbers).toEqual([
      ['headings', 'I.'],
      [undefined, undefined],
      ['headings2', 'I.'],
    ]);
  });

  it('go into the contents word for word, without note numbers, and their citations count once', () => {
    const { document, printed } = resolveDraft([
      section('tables'),
      directive('contents'),
      section('memorandum'),
      heading(1, ['The Motion Meets ', cited('Rule 24', rule), call(paragraph('A note.')), '.']),
    ]);
    expect(linesIn(printed, 'contents-1')).toEqual(['I. | The Motion Meets Rule 24. ... h1']);
    expect(linesIn(printed, 'heading-1 h1')).toEqual(['I. | The Motion Meets {c1 ?: Rule 24}[1].']);
    expect(document.notes).toHaveLength(1);
  });
});

describe('cross-references', () => {
  it('name the part by the numbers of its headings, before it or after it', () => {
    const { printed } = resolveDraft([
      paragraph('See ', reference('late'), '.'),
      heading(1, 'One'),
      heading(2, 'Two'),
      heading(3, 'Three', { anchor: 'late' }),
    ]);
    expect(linesIn(printed, 'body')).toEqual(['See Part\u00a0I.A.1<#h3>.']);
  });

  it('do not say “Part” again where the text says it', () => {
    const { printed } = resolveDraft([
      heading(1, 'One', { anchor: 'one' }),
      paragraph(
        'In Part ',
        reference('one'),
        ', part\u00a0',
        reference('one'),
        ', counterpart ',
        reference('one'),
        '.',
      ),
    ]);
    expect(linesIn(printed, 'body')).toEqual(['In Part I<#h1>, part\u00a0I<#h1>, counterpart Part\u00a0I<#h1>.']);
  });

  it('call an unnumbered heading by its words', () => {
    const { printed } = resolveDraft([
      heading(1, 'CONCLUSION', { form: 'unnumbered', anchor: 'end' }),
      paragraph('See ', reference('end'), '.'),
    ]);
    expect(linesIn(printed, 'body')).toEqual(['See CONCLUSION<#h1>.']);
  });

  it('to nothing are an error that suggests the nearest name', () => {
    const { diagnostics } = resolveDraft([
      heading(1, 'One', { anchor: 'timeliness' }),
      paragraph(reference('timelines')),
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-anchor', severity: 'error', fix: 'Did you mean #timeliness?' },
    ]);
  });
});

describe('notes', () => {
  it('are numbered over the whole paper in the order of their calls', () => {
    const { document } = resolveDraft([
      section('notice'),
      paragraph('A', call(paragraph('First.'))),
      section('memorandum'),
      paragraph('B', call(paragraph('Second.'), quote(paragraph('Quoted.')))),
    ]);
    const notes = document.notes.map(({ id, number, paragraphs }) => [
      id,
      number,
      ...paragraphs.map((each) => `${each.id} ${each.style}`),
    ]);
    expect(notes).toEqual([
      ['n1', 1, 'n1.b1 footnote'],
      ['n2', 2, 'n2.b1 footnote', 'n2.b2 block-quote'],
    ]);
  });

  it('called within a note are an error, for Word has none', () => {
    const { document, diagnostics } = resolveDraft([
      paragraph('A', call(paragraph('First', call(paragraph('Inner.')), '.'))),
    ]);
    expect(document.notes).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'footnote-in-footnote', severity: 'error' }]);
  });

  it('are read where they are called, so that citations keep their order', () => {
    const links: string[] = [];
    resolveDraft(
      [
        section('memorandum'),
        paragraph('A ', cited('Rule 1', rule), call(paragraph(cited('Rule 2', rule))), cited('Rule 3', rule)),
        section('certificate'),
        paragraph(cited('Rule 4', rule)),
      ],
      {
        link: (cites) => {
          for (const { anchor, stream, counted, text } of cites)
            links.push(`${anchor} ${stream} ${counted ? 'counted' : 'not counted'} ${text[0]?.text}`);
          return { keys: new Map(), authorities: [], diagnostics: [] };
        },
      },
    );
    expect(links).toEqual([
      'c1 body counted Rule 1',
      'c2 n1 counted Rule 2',
      'c3 body counted Rule 3',
      'c4 body not counted Rule 4',
    ]);
  });
});

describe('lists', () => {
  it('become paragraphs with numbers by level', () => {
    const { printed } = resolveDraft([
      list(
        true,
        [paragraph('One'), list(true, [paragraph('Inner'), list(true, [paragraph('Innermost')])])],
        [paragraph('Two')],
      ),
      list(false, [paragraph('Bullet')]),
    ]);
    expect(linesIn(printed, 'list-item')).toEqual(['1. | One', '2. | Two', '• | Bullet']);
    expect(linesIn(printed, 'list-item-2')).toEqual(['a. | Inner']);
    expect(linesIn(printed, 'list-item-3')).toEqual(['i. | Innermost']);
  });

  it('set further paragraphs of an item in line with its text', () => {
    const { printed } = resolveDraft([list(true, [paragraph('One'), paragraph('More'), quote(paragraph('Quoted'))])]);
    expect(linesIn(printed, 'list-item')).toEqual(['1. | One', '→ More']);
    expect(linesIn(printed, 'block-quote-item')).toEqual(['Quoted']);
  });

  it('carry their numbers as text in notes and quotations, which are single-spaced', () => {
    const { printed, document } = resolveDraft([quote(list(true, [paragraph('First')], [paragraph('Second')]))]);
    expect(linesIn(printed, 'block-quote')).toEqual(['1.\u00a0First', '2.\u00a0Second']);
    expect(paragraphsOfDocument(document).every(({ numbering }) => numbering === undefined)).toBe(true);
  });
});

describe('a paper', () => {
  it('has its blocks numbered in order, those of captions and tables too', () => {
    const { document } = resolveDraft([
      section('caption'),
      directive('caption'),
      section('body'),
      {
        kind: 'table',
        aligns: ['left', 'right'],
        head: [[text('Day')], [text('Event')]],
        rows: [[[text('1')]]],
        place: { file: '', line: 1, col: 1 },
      },
      paragraph('End.'),
    ]);
    const ids = paragraphsOfDocument(document).map(({ id }) => Number(id.slice(1)));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a table whose columns share its width by what they hold, a short row filled up', () => {
    const { document } = resolveDraft([
      {
        kind: 'table',
        aligns: ['left', 'right'],
        head: [[text('Day')], [text('What happened on that day')]],
        rows: [[[text('1')]]],
        place: { file: '', line: 1, col: 1 },
      },
    ]);
    const [table] = document.sections[0]?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns.map(({ align, share }) => `${align} ${share.toFixed(2)}`)).toEqual([
      'left 0.19',
      'right 0.81',
    ]);
    expect(table.rows.map((row) => row.length)).toEqual([2]);
  });

  it('numbers its pages: none for the caption, roman for the tables, arabic through the rest', () => {
    const { document } = resolveDraft([
      section('caption'),
      paragraph('A'),
      section('notice'),
      paragraph('B'),
      section('tables'),
      paragraph('C'),
      section('memorandum'),
      paragraph('D'),
      section('certificate'),
      section('body'),
      paragraph('E'),
    ]);
    expect(document.sections.map(({ region, numbers }) => [region, numbers])).toEqual([
      ['caption', { format: 'none' }],
      ['notice', { format: 'arabic', start: 1 }],
      ['tables', { format: 'roman', start: 1 }],
      ['memorandum', { format: 'arabic', start: 'continue' }],
      ['body', { format: 'arabic', start: 'continue' }],
    ]);
  });

  it('says DRAFT in its metadata until it is final', () => {
    const draft = resolveDraft([paragraph('A')]);
    const final = resolveDraft([paragraph('A')], { final: true });
    expect(draft.document.metadata.title).toBe('DRAFT — Notice of Motion and Motion to Intervene');
    expect(draft.document.draft).toBe(true);
    expect(final.document.metadata.title).toBe('Notice of Motion and Motion to Intervene');
    expect(final.document.draft).toBe(false);
  });

  it('goes by its id in its metadata where its template gives no title', () => {
    const { document } = resolveDraft([paragraph('A')], { final: true, title: '' });
    expect(document.metadata.title).toBe('motion');
  });
});

describe('where text stands', () => {
  it('is known of what the author wrote, and of names in the caption', () => {
    const { document } = resolveDraft([section('caption'), directive('caption'), section('body'), paragraph('Text')]);
    const places = paragraphsOfDocument(document).flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.kind === 'text' && inline.place ? [[inline.text, inline.place.file]] : [])),
    );
    expect(places).toContainEqual(['Text', 'motion.md']);
    expect(places).toContainEqual(['CITY OF MARLOW,', 'case.parties.0.name']);
  });
});
