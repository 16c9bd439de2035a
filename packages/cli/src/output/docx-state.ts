// A chunk of its own: the inflater it takes is 4 % of a rendering that finds no older Word file.
export { docxState } from '@engross/core';
