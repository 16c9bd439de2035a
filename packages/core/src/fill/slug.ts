/** The most letters a file name has beside its number and extension: folders and archives cut longer paths. */
const longest = 80;

/** Names that Windows keeps for devices, whatever the extension. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Words as a file name that every system takes: lower-case letters, digits and hyphens, letters with marks without them.
 *
 * @example slugOf('Núñez Declaration') // 'nunez-declaration'
 */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const slug = trimmed(plain.replace(/[^a-z0-9]+/g, '-'));
  return devices.test(slug) ? `${slug}-paper` : shortened(slug);
}

/** Cut after a whole word where there is one. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return trimmed(slug.slice(0, cut > 0 ? cut : longest));
}

function trimmed(slug: string): string {
  return slug.replace(/^-|-$/g, '');
}
