import type { Document } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';
import { wordLanguage } from './languages.ts';
import type { WordDocument } from './word.ts';

/** docx asks each part for its XML through `prepForXml`; the settings say it themselves. */
export function replaceSettings(word: WordDocument, document: Document): void {
  const own = element(
    'w:settings',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    ...settings(document),
  );
  word.Settings.prepForXml = () => own;
}

/**
 * Compatibility mode 15 is the layout of Word 2013 and later, the one we
 * compute pages for. No `updateFields`: Word would ask on opening.
 */
function settings(document: Document): Element[] {
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
    value('w:themeFontLang', wordLanguage(document.metadata.language)),
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
