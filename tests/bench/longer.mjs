/**
 * The same world, but every Markdown file beside the matter, the motion's, is that many times as long: text, citations
 * and notes, each repetition with labels and anchors of its own. Those in folders, which the motion cites, stay.
 */
export function longer(world, times) {
  return {
    ...world,
    readFile: async (name) => {
      const read = await world.readFile(name);
      if (!name.endsWith('.md') || name.includes('/')) return read;
      const text = new TextDecoder().decode(read.bytes).trim();
      const repeated = Array.from({ length: times }, (_, index) => relabel(text, index)).join('\n\n');
      return { kind: 'bytes', bytes: new TextEncoder().encode(repeated) };
    },
  };
}

/** Labels of notes and anchors of headings may be given once. */
function relabel(text, index) {
  return text.replace(/\[\^([^\]]+)\]/g, `[^$1-${index}]`).replace(/(\{|@)#([a-z0-9-]+)/g, `$1#$2-${index}`);
}
