/**
 * Writes the objects that docx's components give (`{ name: [{ _attr: … }, child, 'text'] }`) as XML. docx's own
 * packer writes dates of the day, random relationship ids and a time in every zip entry, and looks for its
 * `{placeholders}` in the text too; we need the same bytes every day, and text as it is. Only in `w:numId` does a
 * placeholder stand for a list: `lists` has its number.
 */
export function toXml(object: object, lists: ReadonlyMap<string, number>): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elements(object, lists)}`;
}

type Lists = ReadonlyMap<string, number>;

function elements(node: object, lists: Lists): string {
  let xml = '';
  for (const [name, content] of Object.entries(node)) xml += element(name, content, lists);
  return xml;
}

function element(name: string, content: unknown, lists: Lists): string {
  let attributes = '';
  let inner = '';
  for (const part of Array.isArray(content) ? content : [content]) {
    if (typeof part === 'string') inner += escapeText(part);
    else if (typeof part !== 'object' || part === null) inner += escapeText(String(part ?? ''));
    else if ('_attr' in part) attributes += attributeList(part._attr, name === 'w:numId' ? lists : undefined);
    else inner += elements(part, lists);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributeList(attributes: unknown, lists: Lists | undefined): string {
  if (typeof attributes !== 'object' || attributes === null) return '';
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    xml += ` ${name}="${escapeAttribute(String(lists?.get(value) ?? value))}"`;
  }
  return xml;
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

export function escapeAttribute(text: string): string {
  return /[&<>"]/.test(text) ? escapeText(text).replaceAll('"', '&quot;') : text;
}
