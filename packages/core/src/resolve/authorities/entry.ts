import { type CaseCitation, type Citation, closedUp, provision, reportText } from '../../authority/index.ts';
import { glue, italicStyle, plainStyle, type StyledText } from '../../document/index.ts';
import { noBreakSpace } from '../words.ts';

/** A citation that names its authority by itself. */
export type FullCitation = Extract<Citation, { readonly kind: 'case' | 'code' | 'other' }>;

/**
 * The entry in the table of authorities: the case's name in italics, no pin cite, court and year and weight kept.
 * Where the text may not break a line, `June 4`, the table may not either.
 */
export function entryOf(citation: FullCitation): readonly StyledText[] {
  return runsOf(citation).map(({ text, style }) => ({ text: glue(text), style }));
}

function runsOf(citation: FullCitation): readonly StyledText[] {
  if (citation.kind === 'case') return caseEntry(citation);
  if (citation.kind === 'code') return [plain(typographic(provision(citation, citation.code ?? '', noBreakSpace)))];
  return titled(typographic(citation.entry ?? citation.cite), citation.title);
}

function caseEntry(citation: CaseCitation): readonly StyledText[] {
  const { name, yearFirst, weights = [], history = [] } = citation;
  const decided = courtAndDate(citation);
  const before = yearFirst ? `${decided} ` : ', ';
  const date = yearFirst ? '' : decided;
  const cite = typographic(whereReported(citation)) + date + weights.map((weight) => ` (${weight})`).join('');
  const runs = name === '' ? [plain(cite)] : [italic(name), plain(before + cite)];
  for (const step of history) {
    const phrase = typographic(step.phrase);
    const words = step.name === undefined ? phrase : `${phrase} ${step.name}`;
    // What the decision did to an earlier one goes on without a comma: *aff’g* 929 F. Supp. 824 (Bluebook rule 10.7.1).
    const joint = /(?:’g|ing)$/.test(phrase) ? ' ' : ', ';
    runs.push(plain(', '), italic(words), plain(`${joint}${typographic(step.cite)}`));
  }
  return runs;
}

/** Docket number and reports as cited; in California style the reporter is closed up. */
function whereReported({ docket, reports, yearFirst }: CaseCitation): string {
  const places = reports.map((report) =>
    reportText(yearFirst ? { ...report, reporter: closedUp(report.reporter) } : report),
  );
  return [...(docket === undefined ? [] : [docket]), ...places].join(', ');
}

function courtAndDate({ court, date, year }: CaseCitation): string {
  const words = [court, date ?? year].filter((part) => part !== undefined).join(' ');
  return words === '' ? '' : ` (${words})`;
}

function titled(entry: string, title: string | undefined): readonly StyledText[] {
  const at = title === undefined ? -1 : entry.indexOf(title);
  if (title === undefined || at < 0) return [plain(entry)];
  const runs = [plain(entry.slice(0, at)), italic(title), plain(entry.slice(at + title.length))];
  return runs.filter(({ text }) => text !== '');
}

/** The tables of reporters keep straight apostrophes, `F. App'x`; print wants curly ones. */
function typographic(text: string): string {
  return text.replaceAll("'", '’');
}

function plain(text: string): StyledText {
  return { text, style: plainStyle };
}

function italic(text: string): StyledText {
  return { text, style: italicStyle };
}

/** How much a citation tells: the entry is made from the fullest. */
export function fullness(citation: FullCitation): number {
  if (citation.kind === 'code') return citation.ofAct === undefined ? 0 : 1;
  if (citation.kind === 'other') return (citation.entry ?? '').length;
  const { name, court, year, date, reports, weights = [], history = [] } = citation;
  const told = [court, year, date].filter((part) => part !== undefined).length;
  return (name === '' ? 0 : 8) + told * 3 + reports.length + weights.length + history.length * 2;
}
