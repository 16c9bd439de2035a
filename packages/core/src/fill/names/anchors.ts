import type { ContentStatement } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Diagnostic, placeAt } from '../../diagnostic/index.ts';
import { contentSource } from '../syntax.ts';
import { type AnchorReference, type Findings, note, type Walk } from './walk.ts';

/** Names given and referred to in a template's own text: `{#timely}`, `[@#timely]`. */
export function checkAnchors(content: ContentStatement, walk: Walk): void {
  const { value } = content;
  if (!value.includes('#')) return;
  const source = contentSource(walk.source, content);
  const { anchors, references } = walk.findings;
  for (const { 1: anchor = '', index } of value.matchAll(/\{#([a-z][a-z0-9-]*)(?: [^{}\n]*)?\}/g)) {
    anchors.set(anchor, [...(anchors.get(anchor) ?? []), walk.known.facts]);
    if (walk.repeated) warnRepeated(anchor, walk, source, index);
  }
  for (const { 1: anchor = '', index } of value.matchAll(/\[@#([a-z][a-z0-9-]*)\]/g)) {
    references.push({ anchor, known: walk.known.facts, place: placeAt(source, index) });
  }
}

/** A name given in a loop is given as often as the loop goes round, unless a condition picks one of them. */
function warnRepeated(anchor: string, walk: Walk, source: ReturnType<typeof contentSource>, index: number): void {
  const what = `In a loop {#${anchor}} names several places of a paper.`;
  const fix = `Put a number into it, e.g. {#${anchor}-{{@index}} }.`;
  note(walk, { code: 'duplicate-anchor', severity: 'warning', place: placeAt(source, index), what, fix });
}

/** References to headings that some matters leave out while the reference stays. One that stands in two branches is let pass. */
export function looseReferences({ anchors, references }: Findings): readonly Diagnostic[] {
  return references.flatMap((reference) => {
    const [needed, ...others] = anchors.get(reference.anchor) ?? [];
    if (!needed || others.length > 0) return [];
    const missing = [...needed].filter((fact) => !reference.known.has(fact));
    return missing.length === 0 ? [] : [loose(reference, missing)];
  });
}

function loose({ anchor, place }: AnchorReference, missing: readonly string[]): Diagnostic {
  const [condition] = missing.filter((fact) => /^\+[a-z]/.test(fact)).map((fact) => fact.slice(1));
  const guard = condition === undefined ? 'the same condition' : `{{#if ${condition}}} … {{/if}}`;
  return {
    code: 'template-unguarded',
    severity: 'warning',
    place,
    what: `What is called “${anchor}” may be left out of a paper, and this would refer to nothing.`,
    fix: `Put the reference inside ${guard} too.`,
  };
}
