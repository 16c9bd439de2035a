import { type Element, element } from './element.ts';

/** What tells screen readers to pass a drawing over, since Word 2019. */
export function decorativeExtension(): Element {
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const decorative = 'http://schemas.microsoft.com/office/drawing/2017/decorative';
  return element(
    'a:extLst',
    { 'xmlns:a': main },
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', { 'xmlns:adec': decorative, val: 1 }),
    ),
  );
}
