/**
 * Writes the objects that docx components give (`{ name: [{ _attr: … }, child, 'text'] }`) as XML. docx's own
 * packer writes dates of the day, random relationship ids and a time in every zip entry, and looks for
 * `{placeholders}` in the text; we need the same bytes every day, and text as it is.
 */
export function toXml(object: object): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  writeNode(object, pieces);
  return pieces.join('');
}

function writeNode(node: unknown, pieces: string[]): void {
  if (typeof node !== 'object' || node === null) {
    if (node !== undefined && node !== null) pieces.push(escapeText(String(node)));
    return;
  }
  for (const [name, content] of Object.entries(node)) writeElement(name, content, pieces);
}

function writeElement(name: string, content: unknown, pieces: string[]): void {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  pieces.push('<', name);
  let open = true;
  for (const part of parts) {
    const attributes = attributesOf(part);
    if (attributes) writeAttributes(attributes, pieces);
    else if (!isEmpty(part)) {
      if (open) pieces.push('>');
      open = false;
      writeNode(part, pieces);
    }
  }
  if (open) pieces.push('/>');
  else pieces.push('</', name, '>');
}

function attributesOf(part: unknown): object | undefined {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return undefined;
  return typeof part._attr === 'object' && part._attr !== null ? part._attr : undefined;
}

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === null) return true;
  return typeof part === 'object' && Object.keys(part).length === 0;
}

function writeAttributes(attributes: object, pieces: string[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) pieces.push(' ', name, '="', escapeAttribute(String(value)), '"');
  }
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

export function escapeAttribute(text: string): string {
  return /[&<>"]/.test(text) ? escapeText(text).replaceAll('"', '&quot;') : text;
}
