/**
 * Handlebars' parser makes its tables when it is loaded. The build has parsed the built-in templates, so that only
 * those of a firm need it: it is loaded when the first is parsed.
 *
 * @type {import('esbuild').Plugin}
 */
export const lateParser = {
  name: 'late-parser',
  setup(build) {
    const parser = /^handlebars\/dist\/cjs\/handlebars\/compiler\/base\.js$/;
    build.onResolve({ filter: parser }, ({ path, namespace, resolveDir }) =>
      namespace === 'late-parser' ? undefined : { path, namespace: 'late-parser', pluginData: resolveDir },
    );
    build.onLoad({ filter: parser, namespace: 'late-parser' }, ({ path, pluginData: resolveDir }) => ({
      contents: `
        let loaded;
        const base = () => (loaded ??= require(${JSON.stringify(path)}));
        export const parse = (...given) => base().parse(...given);
        export const parser = {
          get parseError() { return base().parser.parseError; },
          set parseError(hook) { base().parser.parseError = hook; },
        };`,
      resolveDir,
    }));
  },
};
