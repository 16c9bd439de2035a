// A chunk of its own, for where an older Word file is found: .ci/bundle-cli.mjs.
export { docxState } from '@engross/core';
