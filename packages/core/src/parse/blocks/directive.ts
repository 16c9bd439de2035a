import { suggest, thereAre } from '../../diagnostic/index.ts';
import { type DirectiveName, directiveNames } from '../../document/index.ts';
import { attributesIn } from '../attributes.ts';
import { type Flow, placeIn } from '../flow.ts';
import { contentStart, type Line } from '../line.ts';
import type { RawBlock } from '../raw.ts';
import { type BlockConstruct, type Lines, report } from '../reader.ts';
import { type Strand, strandOf } from '../strand.ts';

/** `::section{region=notice}`, `::caption`: a line of its own. Only templates have them. */
export const directive: BlockConstruct = {
  read: (lines) => readDirective(lines),
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && isDirective(flow, line);
  },
};

/** What may stand for an attribute. */
interface Allowed {
  /** Its values, where only some are known. */
  readonly values?: readonly string[];
  /** What any other value looks like, and an example of one. */
  readonly form?: { readonly pattern: RegExp; readonly example: string };
  readonly optional?: true;
}

/** BCP 47, as far as papers need it: `es`, `zh-Hant`, `pt-BR`. */
const language = { pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, example: 'es' };

/** A field of the paper, perhaps in a group: `declarant`, `translation.translator`. */
const fieldName = { pattern: /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*){0,3}$/, example: 'declarant' };

/** What each may say. */
const attributesOf: Readonly<Record<DirectiveName, Readonly<Record<string, Allowed>>>> = {
  section: {
    region: { values: ['caption', 'tables', 'notice', 'memorandum', 'body', 'certificate'] },
    lang: { form: language, optional: true },
  },
  'counsel-block': {},
  'court-title': {},
  caption: {},
  contents: {},
  authorities: {},
  'signature-block': {},
  attestation: {},
  'declarant-signature': { field: { form: fieldName, optional: true } },
  'judge-line': {},
  letterhead: {},
  picture: { field: { form: { ...fieldName, example: 'picture' }, optional: true } },
};

function isDirective(flow: Flow, line: Line): boolean {
  const start = contentStart(flow, line);
  return flow.text.startsWith('::', start) && /[a-z]/i.test(flow.text[start + 2] ?? '') && start + 2 < line.end;
}

function readDirective(lines: Lines): readonly RawBlock[] | undefined {
  const { reader } = lines;
  const line = lines.lines[lines.at];
  if (!line || !isDirective(reader.flow, line)) return undefined;
  lines.at += 1;
  const strand = strandOf(reader.flow, [line]);
  const [, name = ''] = /^::([a-z][a-z-]*)/i.exec(strand.text) ?? [];
  const complain = complaints(lines, contentStart(reader.flow, line));
  if (reader.flow.voice === 'matter') {
    complain('bad-directive', `“::${name}” stands in the text of a field.`, 'Only templates make parts of a paper.');
    return [];
  }
  const known = directiveNames.find((each) => each === name);
  if (!known) {
    const near = suggest(name, directiveNames);
    const fix = near ? `Did you mean “::${near}”?` : thereAre(directiveNames.map((each) => `::${each}`));
    complain('unknown-directive', `There is no “::${name}”.`, fix);
    return [];
  }
  const attributes = readAttributes(strand, known, complain);
  return attributes
    ? [{ kind: 'directive', name: known, attributes, place: placeIn(reader.flow, contentStart(reader.flow, line)) }]
    : [];
}

type Complain = (code: 'unknown-directive' | 'bad-directive', what: string, fix: string) => void;

function complaints({ reader }: Lines, offset: number): Complain {
  return (code, what, fix) => report(reader.diagnostics, code, placeIn(reader.flow, offset), what, fix);
}

function readAttributes(
  strand: Strand,
  name: DirectiveName,
  complain: Complain,
): Readonly<Record<string, string>> | undefined {
  const rest = strand.text.slice(name.length + 2);
  const usage = usageOf(name);
  if (rest !== '' && !(rest.startsWith('{') && rest.endsWith('}'))) {
    complain('bad-directive', `After “::${name}” only its attributes may stand, in braces.`, usage);
    return undefined;
  }
  const { values, anchors, classes, strays } = attributesIn(strand, name.length + 3, strand.text.length - 1);
  const known = attributesOf[name];
  const odd = anchors[0] ?? classes[0] ?? strays[0] ?? values.find(([key]) => !Object.hasOwn(known, key))?.[0];
  if (odd !== undefined) {
    complain('bad-directive', `“::${name}” takes no “${odd}”.`, usage);
    return undefined;
  }
  return checkValues(name, new Map(values), complain);
}

function checkValues(
  name: DirectiveName,
  values: ReadonlyMap<string, string>,
  complain: Complain,
): Readonly<Record<string, string>> | undefined {
  for (const [key, allowed] of Object.entries(attributesOf[name])) {
    const value = values.get(key);
    if (value === undefined ? allowed.optional : mayBe(value, allowed)) continue;
    const near = value === undefined ? undefined : suggest(value, allowed.values ?? []);
    const what = value === undefined ? `“::${name}” lacks its “${key}”.` : `“${value}” is no ${key}.`;
    complain('bad-directive', what, near ? `Did you mean “${near}”?` : usageOf(name));
    return undefined;
  }
  return Object.fromEntries(values);
}

function mayBe(value: string, { values, form }: Allowed): boolean {
  return values?.includes(value) ?? form?.pattern.test(value) ?? true;
}

function usageOf(name: DirectiveName): string {
  const parts = Object.entries(attributesOf[name]).map(([key, { values, form, optional }]) => {
    const written = `${key}=${values?.join('|') ?? form?.example ?? '…'}`;
    return optional ? `[${written}]` : written;
  });
  return `It is written ::${name}${parts.length === 0 ? '' : `{${parts.join(' ')}}`}.`;
}
