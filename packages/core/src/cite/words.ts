import { constitutions, districts, localRuleSets, namedCodes, ruleSets } from '../authority/index.ts';
import type { Reader } from './found.ts';
import { readSectionWord } from './kinds/bare-section.ts';
import { namedCodeReader } from './kinds/code.ts';
import { amendmentReader, constitutionReader, readArticleWord } from './kinds/constitution.ts';
import { readDocket, readTaxMemorandum } from './kinds/docket.ts';
import { readId } from './kinds/id.ts';
import { billReader, numberedPaperReader, numberedPapers } from './kinds/numbered-paper.ts';
import { readDeclaration, readDocketEntry, readExhibit, readPaper } from './kinds/record.ts';
import { readModelCode, readRestatement, readWrightAndMiller } from './kinds/restatement.ts';
import { districtReader, readRuleWord, ruleReader } from './kinds/rule.ts';
import { readSlipOpinion, readSupra } from './kinds/supra.ts';
import { type Trie, trieOf } from './trie.ts';

const docketNames = [
  'ECF',
  'ECF No.',
  'ECF Nos.',
  'Dkt.',
  'Dkt. No.',
  'Dkt. Nos.',
  'Doc.',
  'Doc. No.',
  'Doc. Nos.',
  'D.E.',
  'D.I.',
  'D.I. No.',
  'DktEntry',
];

const paperNames = [
  'Decls.',
  'Declarations',
  'Aff.',
  'Compl.',
  'Complaint',
  'FAC',
  'SAC',
  'TAC',
  'Ans.',
  'Answer',
  'Dep.',
  'Tr.',
  'Transcript',
  'Mot.',
  'Motion',
  "Opp'n",
  'Opposition',
  'Reply',
  'Br.',
  'Brief',
  'Mem.',
  'Memorandum',
  'Order',
  'Letter',
  'AR',
  'ER',
  'RJN',
  'Stip.',
];

const amendments: readonly (readonly [string, string])[] = [
  ['First', 'I'],
  ['Second', 'II'],
  ['Third', 'III'],
  ['Fourth', 'IV'],
  ['Fifth', 'V'],
  ['Sixth', 'VI'],
  ['Seventh', 'VII'],
  ['Eighth', 'VIII'],
  ['Ninth', 'IX'],
  ['Tenth', 'X'],
  ['Eleventh', 'XI'],
  ['Thirteenth', 'XIII'],
  ['Fourteenth', 'XIV'],
  ['Fifteenth', 'XV'],
  ['Sixteenth', 'XVI'],
  ['Nineteenth', 'XIX'],
  ['Twenty-Fifth', 'XXV'],
  ['Twenty-Sixth', 'XXVI'],
];

/** Every word or phrase that may open a citation, with what reads on from there. */
export const openingWords: Trie<Reader> = trieOf(phrases());

let capitals: Trie<Reader> | undefined;

/** The same in capitals, as headings and law reviews have them: `FED. R. CIV. P.`, `CAL. PENAL CODE`. */
export function wordsInCapitals(): Trie<Reader> {
  capitals ??= trieOf([...phrases()].map(([phrase, reader]) => [phrase.toUpperCase(), reader] as const));
  return capitals;
}

function* phrases(): Generator<readonly [string, Reader]> {
  for (const code of namedCodes) yield* spelled(code.spellings, namedCodeReader(code));
  for (const code of [...ruleSets, ...localRuleSets]) yield* spelled(code.spellings, ruleReader(code));
  for (const code of constitutions) yield* spelled(code.spellings, constitutionReader(code));
  for (const paper of numberedPapers) yield* spelled(paper.spellings, numberedPaperReader(paper));
  for (const bill of ['H.R.', 'S.', 'H.R. Res.', 'S. Res.', 'H.R.J. Res.', 'S.J. Res.']) yield [bill, billReader(bill)];
  for (const district of districts) yield [district, districtReader(district)];
  yield* spelled(['Article', 'Art.'], readArticleWord);
  for (const [ordinal, number] of amendments) yield [ordinal, amendmentReader(number)];
  yield* spelled(['Restatement', 'RESTATEMENT'], readRestatement);
  yield ['Model Penal Code', readModelCode];
  yield* spelled(['Wright & Miller', 'Wright and Miller'], readWrightAndMiller);
  yield* spelled(['Id.', 'id.', 'Ibid.', 'ibid.'], readId);
  yield* spelled(['supra', 'Supra'], readSupra);
  yield ['slip op.', readSlipOpinion];
  yield* spelled(['No.', 'Nos.'], readDocket);
  yield* spelled(['T.C. Memo.', 'T.C. Summ. Op.'], readTaxMemorandum);
  yield* spelled(['Rule', 'Rules', 'RULE', 'RULES'], readRuleWord);
  yield* spelled(['Section', 'Sections', 'section', 'sections', 'SECTION'], readSectionWord);
  yield* spelled(docketNames, readDocketEntry);
  yield* spelled(['Docket No.', 'Docket Nos.'], (...place) => readDocket(...place) ?? readDocketEntry(...place));
  yield* spelled(paperNames, readPaper);
  yield* spelled(['Decl.', 'Declaration'], readDeclaration);
  yield* spelled(['Ex.', 'Exs.', 'Exhibit', 'Exhibits'], readExhibit);
}

function* spelled(spellings: readonly string[], reader: Reader): Generator<readonly [string, Reader]> {
  for (const spelling of spellings) yield [spelling, reader];
}
