/** The most letters a file name has beside its number and extension: folders and archives cut longer paths. */
const longest = 80;

/** Names that Windows keeps for devices, whatever the extension. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Words as a file name that every system takes: lower-case letters, digits and hyphens, letters with marks without them.
 *
 * @example fileNameOf('Núñez Declaration') // 'nunez-declaration'
 */
export function fileNameOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const name = trimmed(plain.replace(/[^a-z0-9]+/g, '-'));
  return devices.test(name) ? `${name}-paper` : shortened(name);
}

/** Cut after a whole word where there is one. */
function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.lastIndexOf('-', longest);
  return trimmed(name.slice(0, cut > 0 ? cut : longest));
}

function trimmed(name: string): string {
  return name.replace(/^-|-$/g, '');
}
