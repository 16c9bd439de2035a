import { describe, expect, it } from 'vitest';
import { paper, paragraph, section } from '../support/papers.ts';
import { pdfOf } from '../support/pdf.ts';
import { samplePaper } from '../support/sample-paper.ts';

describe('the bytes of a PDF', () => {
  it('are the same every time', async () => {
    const document = samplePaper();
    expect(Buffer.from(await pdfOf(document)).equals(Buffer.from(await pdfOf(document)))).toBe(true);
  });

  it('carry an identifier that changes with the text', async () => {
    const id = async (text: string): Promise<string> => {
      const document = paper([section('body', { format: 'none' }, paragraph('body', text))]);
      const file = Buffer.from(await pdfOf(document)).toString('latin1');
      return /\/ID \[ <([0-9A-F]{32})>/.exec(file)?.[1] ?? '';
    };
    expect(await id('One.')).not.toBe('');
    expect(await id('One.')).toBe(await id('One.'));
    expect(await id('One.')).not.toBe(await id('Two.'));
  });

  it('are few: about a kilobyte a page beside the fonts', async () => {
    const page = paragraph('body', 'The motion is timely, and no party is prejudiced by it. '.repeat(40));
    const short = await pdfOf(paper([section('body', { format: 'none' }, page)]));
    const pages = Array.from({ length: 40 }, (_, i) => ({ ...page, id: `page${i}` }));
    const long = await pdfOf(paper([section('body', { format: 'none' }, ...pages)]));
    expect((long.length - short.length) / 39).toBeLessThan(2500);
  });
});
