import type { Diagnostic, Outcome } from '../diagnostic/index.ts';
import type { Document } from '../document/index.ts';
import { missingHouseWords } from '../template/index.ts';
import { blankDiagnostics } from './blanks.ts';
import { outlinePaper, resolvePaper } from './paper.ts';
import { recordPapers } from './record/index.ts';
import type { LinkAuthorities, ResolveInput, Setting } from './setting.ts';

/** {@link resolve}, with the linking of authorities given from outside. */
export function resolvePapers(
  papers: readonly ResolveInput[],
  setting: Setting,
  link: LinkAuthorities,
): Outcome<readonly Document[]> {
  const outlined = papers.map(outlinePaper);
  const record = recordPapers(setting, outlined);
  const resolved = outlined.map((paper) => resolvePaper(setting, paper, record, link));
  const asked = resolved.filter(({ document }) => !setting.only || setting.only.includes(document.id));
  const diagnostics = [
    ...houseDiagnostics(setting),
    ...asked.flatMap((paper) => paper.diagnostics),
    ...blankDiagnostics(
      setting,
      asked.map(({ document }) => document),
    ),
  ];
  return { value: resolved.map(({ document }) => document), diagnostics };
}

function houseDiagnostics({ house }: Setting): readonly Diagnostic[] {
  return missingHouseWords(house).map((key) => ({
    code: 'template-manifest',
    severity: 'error',
    what: `house.yaml lacks the word for ${key}.`,
    fix: `Add a line ${key}: … to house.yaml.`,
  }));
}
