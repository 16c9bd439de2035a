/** Attributes in their order; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `tag('p', { class: 'contact' }, 'Ana &amp; Co.')`: content is HTML already, attributes are text. */
export function tag(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/** Blocks each on lines of their own. */
export function block(name: string, attributes: Attributes, content: readonly string[]): string {
  return [openTag(name, attributes), ...content, `</${name}>`].join('\n');
}

/** An element that has no content: `meta`, `img`. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no way to write these (section 13.1.4).
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML says it, in content and in attributes alike. */
export function escaped(text: string): string {
  return text.replaceAll(unwritable, '').replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
