import { metadataProblems } from './metadata-rules.ts';
import { entry, latin1, listOf, nameOf, numberOf, type OpenPdf, streamBytes, textOf } from './reader.ts';

/** Catalog, metadata, output intent, pages: PDF/UA-1, 7.1, 7.2 and 7.18; PDF/A-2, 6.2.3. */
export function documentProblems(pdf: OpenPdf): string[] {
  const { catalog } = pdf;
  const problems: string[] = [];
  const must = (fine: boolean, problem: string): void => {
    if (!fine) problems.push(problem);
  };
  must(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textOf(entry(pdf, catalog, 'Lang')) ?? ''), '7.2: Lang');
  must(entry(pdf, catalog, 'MarkInfo', 'Marked')?.toString() === 'true', '7.1: MarkInfo');
  must(entry(pdf, catalog, 'MarkInfo', 'Suspects') === undefined, '7.1: Suspects');
  must(entry(pdf, catalog, 'ViewerPreferences', 'DisplayDocTitle')?.toString() === 'true', '7.1: DisplayDocTitle');
  must(entry(pdf, catalog, 'StructTreeRoot') !== undefined, '7.1: StructTreeRoot');
  must(entry(pdf, catalog, 'StructTreeRoot', 'RoleMap') === undefined, '7.1: our types are all standard, no RoleMap');
  for (const key of ['OCProperties', 'AcroForm', 'OpenAction', 'AA', 'Names']) {
    must(entry(pdf, catalog, key) === undefined, `${key} is not expected`);
  }
  return [...problems, ...metadataProblems(pdf), ...intentProblems(pdf), ...pageProblems(pdf)];
}

function intentProblems(pdf: OpenPdf): string[] {
  const [intent, ...more] = listOf(pdf, entry(pdf, pdf.catalog, 'OutputIntents'));
  const profile = streamBytes(entry(pdf, intent, 'DestOutputProfile'));
  const header = latin1(profile?.subarray(0, 128) ?? new Uint8Array());
  const problems: string[] = [];
  if (more.length > 0 || nameOf(entry(pdf, intent, 'S')) !== 'GTS_PDFA1') problems.push('6.2.3: output intent');
  if (header.slice(12, 20) !== 'mntrRGB ' || header.slice(36, 40) !== 'acsp') problems.push('6.2.3: profile');
  const size = profile && new DataView(profile.buffer, profile.byteOffset).getUint32(0);
  if (size !== profile?.length) problems.push('6.2.3: size of the profile');
  if (numberOf(entry(pdf, intent, 'DestOutputProfile', 'N')) !== 3) problems.push('6.2.3: N of the profile');
  return problems;
}

function pageProblems(pdf: OpenPdf): string[] {
  return pdf.pages.flatMap(({ dict }, index) => {
    const problems: string[] = [];
    if (nameOf(entry(pdf, dict, 'Tabs')) !== 'S') problems.push(`7.18.3: Tabs of page ${index + 1}`);
    if (entry(pdf, dict, 'Group') !== undefined) problems.push(`6.2.10: transparency on page ${index + 1}`);
    if (entry(pdf, dict, 'Resources') === undefined) problems.push(`6.2.2: resources of page ${index + 1}`);
    return problems;
  });
}
