import type { Metadata } from '../../document/index.ts';
import { block, escaped, openTag, tag } from './tag.ts';

/** A page around an article: nothing in it comes from elsewhere, and nothing runs. */
export function writePage(article: string, metadata: Metadata): string {
  const { title, author, subject, keywords, language, date } = metadata;
  const meta = (name: string, content: string): string[] =>
    content === '' ? [] : [openTag('meta', { name, content })];
  const head = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escaped(title)),
    ...meta('author', author),
    ...meta('description', subject),
    ...meta('keywords', keywords.join(', ')),
    ...meta('date', date),
    ...meta('generator', 'Engross'),
    // No request for an icon either.
    openTag('link', { rel: 'icon', href: 'data:,' }),
    tag('style', {}, styleSheet),
  ];
  const page = block('html', { lang: language }, [
    block('head', {}, head),
    block('body', {}, [block('main', {}, [article])]),
  ]);
  return `<!doctype html>\n${page}\n`;
}

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const styleSheet = `
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.3rem; }
h3, h4, h5, h6 { font-size: 1.0625rem; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; text-wrap: balance; }
p { margin: 0 0 0.9em; }
a { color: #0b4f8a; }
blockquote { margin: 0 0 0.9em 2rem; }
li { margin-bottom: 0.4em; }
img { max-width: 100%; height: auto; }
mark { background: #fff2cc; color: inherit; }
table { width: 100%; margin: 0 0 1em; border-collapse: collapse; }
th, td { padding: 0.3em 0.5em; border-bottom: 1px solid #767676; text-align: left; vertical-align: top; }
.right { text-align: right; }
.center, .court-title, .end-mark, .draft, .letterhead, .picture { text-align: center; }
.release-line, .letterhead, .contact-head, .court-title, .caption-title { font-weight: bold; }
.subhead { font-size: 1.15rem; font-style: italic; }
.letterhead, .counsel, .contact, .contact-head, .caption-party, .caption-right { margin-bottom: 0; }
.letterhead + :not(.letterhead), .contact + :not(.contact) { margin-top: 0.9em; }
.caption { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 1.5em 0; border-bottom: 1px solid; }
.contents, .authorities { padding-left: 0; list-style: none; }
footer, .notes { margin-top: 2em; border-top: 1px solid #767676; padding-top: 1em; font-size: 0.95rem; }
`;
