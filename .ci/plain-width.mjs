// For the CLI's bundle: yargs measures its help with the widths of every script and emoji, which costs a fifth of the
// start of every command (it lays out its help even when nobody asks). Our help is plain text: a character, a column.

/** @type {import('esbuild').Plugin} */
export const plainWidth = {
  name: 'plain-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'plain-width' }));
    build.onLoad({ filter: /.*/, namespace: 'plain-width' }, () => ({
      contents: 'export default (text) => text.length;',
    }));
  },
};
