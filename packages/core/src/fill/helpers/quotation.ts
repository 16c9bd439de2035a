import { type SourceText, sourceOfFile } from '../../diagnostic/index.ts';
import { plain, prose } from '../../template/index.ts';
import { type Interruption, inMarks } from '../quotation-marks.ts';
import { absent, isTrue, textOf, textValue, type Value } from '../value.ts';
import { type Helper, isSet, type Named, namedWords } from './helper.ts';
import { languages } from './languages.ts';

/**
 * Words somebody said, in quotation marks, with who said them: after them (`“…,” said Ana Reyes, Executive Director of
 * Harbor Alliance.`), before them, or after their first sentence; `sentences=2`: after the second. A paragraph that
 * follows has a mark of its own.
 */
export const quotation: Helper = {
  params: ['prose', 'words'],
  optional: 1,
  rest: false,
  named: {
    by: 'person',
    place: ['after', 'before', 'split'],
    sentences: 'number',
    organization: 'yes-no',
    short: 'yes-no',
    language: languages,
  },
  usage: '{{quotation words "said" by=speaker place="after"}}',
  shape: ([words]) => (words?.kind === 'prose' ? prose : plain),
  run: ([words = absent, verb], named) => {
    if (words.kind === 'blank' || words.kind === 'absent') return words;
    const speaker = named.get('by') ?? absent;
    const sentences = namedWords(named, 'sentences');
    const place = isTrue(speaker) ? (namedWords(named, 'place') ?? (sentences ? 'split' : 'after')) : 'none';
    const language = namedWords(named, 'language');
    const { before, after } = inMarks(sourceOf(words), interruptionAt(place, sentences), language);
    const said = verb && isTrue(verb) ? textOf(verb) : language?.startsWith('es') ? 'dijo' : 'said';
    const parts = attributed(asValue(before, words), speakerParts(speaker, named), said, place);
    return { kind: 'sequence', parts: after ? [...parts, textValue(' '), asValue(after, words)] : parts };
  },
};

function interruptionAt(place: string, sentences: string | undefined): Interruption {
  if (place === 'split') return Number(sentences ?? 1);
  return place === 'after' ? 'first-paragraph' : 'none';
}

function attributed(quote: Value, speaker: readonly Value[], said: string, place: string): readonly Value[] {
  if (place === 'none') return [quote];
  if (place === 'before') return [...speaker, textValue(`${speaker.length > 1 ? ',' : ''} ${said}: `), quote];
  const stop = speaker.map(textOf).join('').endsWith('.') ? '' : '.';
  return [quote, textValue(` ${said} `), ...speaker, textValue(stop)];
}

/**
 * The name, with the title and organization of somebody in the matter, or with what the press says in their place;
 * `short=true` says the organization's short name.
 */
function speakerParts(speaker: Value, named: Named): readonly Value[] {
  if (speaker.kind !== 'group') return [speaker];
  const part = (value: Value, name: string): Value =>
    value.kind === 'group' ? (value.entries.get(name) ?? absent) : absent;
  const inPress = part(speaker, 'title-in-press');
  if (isTrue(inPress)) return [part(speaker, 'name'), textValue(', '), inPress];
  const title = part(speaker, 'title');
  const organization = part(part(speaker, 'organization'), isSet(named, 'short') ? 'short' : 'name');
  const isNamed = !named.has('organization') || isTrue(named.get('organization') ?? absent);
  const of = isTrue(title) ? (namedWords(named, 'language')?.startsWith('es') ? ' de ' : ' of ') : ', ';
  return [
    part(speaker, 'name'),
    ...(isTrue(title) ? [textValue(', '), title] : []),
    ...(isTrue(organization) && isNamed ? [textValue(of), organization] : []),
  ];
}

function sourceOf(words: Value): SourceText {
  return words.kind === 'prose' ? words.source : sourceOfFile('', textOf(words));
}

/** Markdown stays Markdown, and what was typed as text stays text. */
function asValue(source: SourceText, words: Value): Value {
  if (words.kind === 'prose') return { kind: 'prose', source };
  return textValue(source.text, words.kind === 'text' ? words.place : undefined);
}
