import type { Stationery } from '../../court/index.ts';

/** A part of every file, by the name of its relationship; its path is within `word/`. */
export interface StandardPart {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

/**
 * What every file that Word saves holds beside its text: fonts, colours, and what a browser is to see. All three may be
 * missing (ECMA-376 part 1, 11.3), but files without a theme have had Word for Mac offer a repair, and what an attorney
 * adds to a paper, a chart or a text box, takes its font from it.
 */
export function standardParts({ geometry: { fontFamily } }: Stationery): readonly StandardPart[] {
  return [
    { name: 'fontTable', path: 'fontTable.xml', type: `${wordType}.fontTable+xml`, xml: fontTable(fontFamily) },
    { name: 'theme', path: 'theme/theme1.xml', type: themeType, xml: theme(fontFamily) },
    { name: 'webSettings', path: 'webSettings.xml', type: `${wordType}.webSettings+xml`, xml: webSettings },
  ];
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const webSettings = `<w:webSettings xmlns:w="${word}"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`;

function fontTable(family: string): string {
  return [
    `<w:fonts xmlns:w="${word}"><w:font w:name="${family}">`,
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>',
    '</w:font></w:fonts>',
  ].join('');
}

/** Word repairs a theme that lacks any of its twelve colours, or of three fills, lines, effects and backgrounds. */
function theme(family: string): string {
  const font = (name: string): string =>
    `<a:${name}><a:latin typeface="${family}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const three = (name: string, each: string): string => `<a:${name}>${each.repeat(3)}</a:${name}>`;
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Paper"><a:themeElements>',
    `<a:clrScheme name="Paper">${colours()}</a:clrScheme>`,
    `<a:fontScheme name="Paper">${font('majorFont')}${font('minorFont')}</a:fontScheme>`,
    '<a:fmtScheme name="Paper">',
    three('fillStyleLst', fill),
    three('lnStyleLst', `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`),
    three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>'),
    three('bgFillStyleLst', fill),
    '</a:fmtScheme></a:themeElements></a:theme>',
  ].join('');
}

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Black on white; greys for what an attorney charts, which courts print without colours. */
function colours(): string {
  const colour = ([name, rgb]: readonly [string, string]): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
  return Object.entries({
    dk1: '000000',
    lt1: 'FFFFFF',
    dk2: '262626',
    lt2: 'F2F2F2',
    accent1: '404040',
    accent2: '7F7F7F',
    accent3: 'BFBFBF',
    accent4: '595959',
    accent5: 'A6A6A6',
    accent6: 'D9D9D9',
    hlink: '000000',
    folHlink: '000000',
  })
    .map(colour)
    .join('');
}
