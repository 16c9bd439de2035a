import { type Report, type Reporter, reporters } from '../../authority/index.ts';
import { afterSpaces, isDigit, isWord, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { readPins } from './pin.ts';
import { hyphened, isHyphened, startsVolume, volumeAt } from './volumes.ts';

/** `630 F.3d 1173`. */
export interface ReportAt {
  readonly report: Report;
  readonly reporter: Reporter;
  /** The reporter as printed, spaces plain. */
  readonly form: string;
  readonly end: number;
}

/** A number, `143684-B` in Illinois, `No. 156` of a board that counts its decisions, or what stands for a page to come. */
const page = /\d{1,9}(?:-[A-Z]{1,2}(?!\w))?|_{1,8}|[-—]{1,6}(?=,| \(|\])|No\. \d{1,4}|¶ ?\d{1,3}(?:,\d{3})?/y;

export function readReport(flow: Flow, at: number): ReportAt | undefined {
  const volume = volumeAt(flow.text, at);
  if (volume?.volumed.kind !== 'reporter') return readHyphened(flow, at);
  const { reporter } = volume.volumed;
  const start = afterSpaces(flow.text, volume.end);
  const match = matchAt(page, flow.text, start);
  const end = start + (match?.[0].length ?? 0);
  if (!match || start === volume.end || isWord(flow.text[end])) return undefined;
  if (/^(?:,\d{3}\b|\.\d)/.test(flow.text.slice(end, end + 5))) return undefined;
  const { nominative } = volume;
  return {
    report: {
      volume: volume.volume,
      reporter: reporter.form,
      page: printedPage(match[0]),
      ...(nominative === undefined ? {} : { nominative }),
    },
    reporter,
    form: plainSpaces(flow.printed.slice(volume.nameStart, volume.nameEnd)),
    end,
  };
}

/** Whatever stands for a page to come is printed as the Bluebook has it. */
function printedPage(page: string): string {
  return /^[-—]/.test(page) ? '___' : page;
}

function readHyphened(flow: Flow, at: number): ReportAt | undefined {
  const match = isHyphened(flow.text, at) ? matchAt(hyphened, flow.text, at) : undefined;
  const [whole = '', volume = '', form = '', page = ''] = match ?? [];
  const reporter = reporters.get(form);
  return reporter && { report: { volume, reporter: form, page }, reporter, form, end: at + whole.length };
}

/** The first report with its parallels and the pin between them: `404 U.S. 528, 538 n.10, 92 S. Ct. 630`. */
export interface ReportsAt {
  readonly reports: readonly ReportAt[];
  readonly pin?: string;
  readonly end: number;
}

/** No decision has more parallel citations than this. */
const mostParallels = 8;

export function readReports(flow: Flow, first: ReportAt): ReportsAt {
  const reports = [first];
  let pin: string | undefined;
  let { end } = first;
  for (;;) {
    const next = reports.length < mostParallels ? parallelAt(flow, end, reports) : undefined;
    const pins = next ? undefined : pinsAfter(flow, end);
    if (next) reports.push(next.report);
    else if (pins) pin ??= pins.text;
    else break;
    end = (next ?? pins)?.end ?? end;
  }
  return { reports, ...(pin === undefined ? {} : { pin }), end };
}

/** `, 92 S. Ct. 630`, in California style ` [117 Cal.Rptr.2d 1]`, in Georgia's ` (1) (686 SE2d 786)`. */
function parallelAt(
  flow: Flow,
  end: number,
  known: readonly ReportAt[],
): { readonly report: ReportAt; readonly end: number } | undefined {
  const opening = matchAt(/, | \[|, \[|(?: \(\d{1,2}\))? \(/y, flow.text, end)?.[0];
  const report = opening === undefined ? undefined : readReport(flow, end + opening.length);
  if (!report || known.some(({ reporter }) => reporter === report.reporter)) return undefined;
  if (opening?.endsWith('(')) return flow.text[report.end] === ')' ? { report, end: report.end + 1 } : undefined;
  const close = matchAt(/(?:, \d{1,5}(?:-\d{1,4})?)?\]/y, flow.text, report.end)?.[0].length ?? 0;
  return { report, end: report.end + close };
}

/** `, 1177–80`, `, at *5`, `, ¶ 12`. A bare number that a sentence goes on from is no pin: `810, 12 groups moved`. */
export function pinsAfter(flow: Flow, end: number): { readonly text: string; readonly end: number } | undefined {
  const opening = matchAt(/, (?:at (?:pp?\. )?|slip op\. at )?| at (?:pp?\. )?/y, flow.text, end)?.[0];
  if (opening === undefined) return undefined;
  const start = end + opening.length;
  const pins = readPins(flow, start, (at) => startsVolume(flow.text, at));
  if (!pins) return undefined;
  const goesOn = opening === ', ' && isDigit(pins.text[0]) && /^ [a-z]/.test(flow.text.slice(pins.end, pins.end + 2));
  return goesOn && !/[-n]/.test(pins.text) ? undefined : pins;
}
