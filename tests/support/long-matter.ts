import { smallMatter } from './small-matter.ts';

const paragraph =
  'The channel is dredged every third year, and the record shows what happens when it is not. ECF No. 1 ¶ 40. Pilots who ' +
  'bring a loaded vessel through silted water take risks that no rule requires of them, *Berg*, 268 F.3d at 818, and the ' +
  'benefit fund pays for what follows. *See* 28 U.S.C. § 1331; U.S. Const. art. I, § 8, cl. 1.[^1] None of that is in dispute.';

/** Facts of about `paragraphs` paragraphs, with a footnote of its own. */
function facts(paragraphs: number): string {
  const text = Array.from({ length: paragraphs }, () => paragraph).join('\n\n');
  return `${text.replaceAll('[^1]', '')}[^1]\n\n[^1]: The fund’s figures are in the declaration of its treasurer, who kept them. *Id.*`;
}

/** The small matter with an argument of very many parts: a brief of several hundred pages. */
export function longMatter(interests: number, paragraphs: number): unknown {
  const [motion, ...others] = smallMatter.papers;
  const many = Array.from({ length: interests }, (_, index) => ({
    heading: `Interest number ${index + 1} depends on the channel and on what is done with it.`,
    facts: facts(paragraphs),
  }));
  return { ...smallMatter, papers: [{ ...motion, interests: many }, ...others] };
}
