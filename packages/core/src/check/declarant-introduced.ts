import type { Diagnostic } from '../diagnostic/index.ts';
import type { MatterData } from '../matter/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import { declarantOf, fieldOf } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';

/**
 * A declaration says what its declarant is: a leader the office held, an attorney whom they represent. The template
 * leaves the paragraph out where the matter does not say it, and nothing else would tell.
 *
 * Why: Fed. R. Evid. 602 wants it shown that a witness knows of what is said.
 */
export const declarantIntroduced: Rule = {
  id: 'declarant-introduced',
  check: (packet) => papersOf(packet, 'declaration').flatMap((paper) => notIntroduced(packet, paper)),
};

/** What is wrong with a declarant, and what would mend it. */
interface Lack {
  readonly is: string;
  readonly give: string;
}

const introductions: Readonly<Record<string, (data: MatterData, person: string) => Lack | undefined>> = {
  'organization-leader': ({ people }, id) => {
    const person = people.find((each) => each.id === id);
    if (person?.title === undefined) return { is: 'has no title', give: `Give “${id}” a title` };
    return person.organization === undefined
      ? { is: 'has no organization', give: `Give “${id}” an organization` }
      : undefined;
  },
  attorney: ({ counsel }, id) =>
    counsel.some(({ attorneys }) => attorneys.some(({ person }) => person === id))
      ? undefined
      : { is: 'is not among counsel', give: `List “${id}” among a firm’s attorneys in counsel` },
};

function notIntroduced(packet: Packet, declaration: WordedPaper): readonly Diagnostic[] {
  const { paper } = declaration;
  const kind = fieldOf(paper.fields, 'kind');
  const declarant = declarantOf(declaration);
  if (typeof kind !== 'string' || declarant === undefined || !Object.hasOwn(introductions, kind)) return [];
  const { data, places } = packet.matter;
  const lacking = introductions[kind]?.(data, declarant);
  if (lacking === undefined) return [];
  const index = data.people.findIndex(({ id }) => id === declarant);
  return [
    {
      code: 'declarant-unintroduced',
      severity: warningInDraft(packet),
      place: index < 0 ? places.at(['papers', paper.index]) : places.at(['people', index]),
      what: `“${paper.id}” does not say who its declarant is: “${declarant}” ${lacking.is}.`,
      why: 'A declarant shows how the facts came to be known (Fed. R. Evid. 602).',
      fix: `${lacking.give}, or give “${paper.id}” another kind.`,
    },
  ];
}
