import * as core from '@engross/core';
import { expect, it } from 'vitest';

/** Adding a name here is a decision; taking one away breaks somebody. */
it('the door of @engross/core exports these names', () => {
  expect(Object.keys(core).sort()).toEqual([
    'assemble',
    'builtInTemplates',
    'codeFrame',
    'describeTemplate',
    'diagnosticCodes',
    'docxState',
    'formats',
    'formatsOf',
    'hasErrors',
    'lint',
    'matterJsonSchema',
    'prepareLibrary',
    'readLibrary',
    'readSettings',
    'render',
    'scaffoldMatter',
    'scaffoldTemplate',
    'suggest',
    'thereAre',
  ]);
});
