import type { Document } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';

/**
 * The content of `word/settings.xml`. Compatibility mode 15 is the layout of Word 2013 and later, the one we
 * compute pages for. No `updateFields`: Word would ask on opening.
 */
export function settings(document: Document): Element[] {
  return [
    element('w:zoom', { 'w:percent': 100 }),
    value('w:defaultTabStop', 720),
    value('w:autoHyphenation', 0),
    value('w:characterSpacingControl', 'doNotCompress'),
    element('w:footnotePr', undefined, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 })),
    element(
      'w:compat',
      undefined,
      setting('compatibilityMode', 15),
      setting('overrideTableStyleFontSizeAndJustification', 1),
      setting('enableOpenTypeFeatures', 1),
      setting('doNotFlipMirrorIndents', 1),
      setting('differentiateMultirowTableHeaders', 1),
    ),
    element('w:themeFontLang', { 'w:val': document.metadata.language }),
    value('w:decimalSymbol', '.'),
    value('w:listSeparator', ','),
  ];
}

function setting(name: string, val: number): Element {
  return element('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': val,
  });
}
