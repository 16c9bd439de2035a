import type { AnchorId } from '../../document/index.ts';
import type { Line, Pages, Run } from '../../pages/index.ts';
import type { Owner } from './canvas.ts';
import { type Element, element, type LinkArea, type LinkTarget } from './element.ts';
import type { Frame, Structure } from './structure.ts';

/** A link's share of one line with the Link element it belongs to. */
export interface Linked {
  readonly area: LinkArea;
  readonly element: Element;
}

/** Turns runs that lead somewhere into links, joining those that follow one another. */
export interface LinkMaker {
  readonly structure: Structure;
  readonly anchors: Pages['anchors'];
  readonly linked: Linked[];
  open: OpenLink | undefined;
}

interface OpenLink extends Linked {
  readonly frame: Frame;
  readonly line: Line;
}

export function startLinks(structure: Structure, anchors: Pages['anchors']): LinkMaker {
  return { structure, anchors, linked: [], open: undefined };
}

/** Where a run of a block goes in the tag tree; on the way there, its link is made or made longer. */
export function placeRun(maker: LinkMaker, frame: Frame, page: number, line: Line, run: Run): Owner {
  // Dots before a page number say nothing; the link of an entry goes on behind them.
  if (run.role.kind === 'leader') return 'layout';
  const link = wantedLink(maker, frame, run);
  const labelled = run.role.kind === 'label' ? frame.label : undefined;
  if (!link) {
    // The comma between two page numbers of an entry belongs with them.
    const between = maker.open?.frame === frame ? frame.references : undefined;
    maker.open = undefined;
    return labelled ?? between ?? frame.text;
  }
  const { element } = extendLink(maker, frame, page, line, run, link);
  return labelled ?? element;
}

interface WantedLink {
  readonly target: LinkTarget;
  readonly description: string;
  /** Takes the Link element. */
  readonly home: () => Element;
}

function wantedLink(maker: LinkMaker, frame: Frame, run: Run): WantedLink | undefined {
  if (frame.target !== undefined) return goTo(maker, frame, frame.target, run.text);
  const { role } = run;
  switch (role.kind) {
    case 'link':
      return toWeb(frame, role.href);
    case 'go-to':
      return goTo(maker, frame, role.target, run.text);
    case 'note-call':
      return toNote(maker, frame, role.note);
    case 'note-number':
      return toCall(maker, frame, role.note);
    default:
      return undefined;
  }
}

function toWeb(frame: Frame, href: string): WantedLink | undefined {
  const uri = asciiUri(href);
  // Strings end at 32,767 bytes (PDF/A-2, 6.1.13), and an address cut short leads elsewhere: it stays words.
  if (uri.length > longestUri) return undefined;
  return { target: { kind: 'uri', uri }, description: href, home: () => frame.text };
}

const longestUri = 32_767;

/** A URI action takes 7-bit ASCII: ISO 32000-1, 12.6.4.7. */
function asciiUri(uri: string): string {
  // A half of a surrogate pair on its own cannot be encoded, and says nothing.
  return uri.replaceAll(/[^\x21-\x7e]/gu, (character) =>
    /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character),
  );
}

function goTo(maker: LinkMaker, frame: Frame, anchor: AnchorId, text: string): WantedLink | undefined {
  const place = maker.anchors.get(anchor);
  if (!place) return undefined;
  const word = maker.structure.numbered.has(anchor) ? 'Paragraph ' : '';
  const name = (frame.linkName ?? word + text).trim();
  return {
    target: { kind: 'anchor', anchor },
    description: place.label === '' ? name : `${name} (page ${place.label})`,
    home: () => frame.references ?? element('Reference', frame.text),
  };
}

function toNote(maker: LinkMaker, frame: Frame, note: string): WantedLink | undefined {
  const call = maker.structure.calls.get(note);
  const anchor = `note:${note}`;
  if (!call || !maker.anchors.has(anchor)) return undefined;
  return {
    target: { kind: 'anchor', anchor },
    description: `Footnote ${call.number}`,
    home: () => element('Reference', frame.text),
  };
}

function toCall(maker: LinkMaker, frame: Frame, note: string): WantedLink | undefined {
  const call = maker.structure.calls.get(note);
  if (!call || !maker.anchors.has(call.anchor)) return undefined;
  return {
    target: { kind: 'anchor', anchor: call.anchor },
    description: `Back to the text at footnote ${call.number}`,
    home: () => frame.label ?? frame.text,
  };
}

function extendLink(
  maker: LinkMaker,
  frame: Frame,
  page: number,
  line: Line,
  run: Run,
  { target, description, home }: WantedLink,
): Linked {
  const { open } = maker;
  const continued = open?.frame === frame && sameTarget(open.area.target, target) ? open : undefined;
  if (continued?.line === line) {
    continued.area.right = run.x + run.width;
    return continued;
  }
  const area: LinkArea = {
    kind: 'area',
    page,
    target,
    description,
    // About the height of a capital above and of a descender below the baseline, with a little air.
    top: line.baseline - run.rise - run.size * 0.9,
    bottom: line.baseline - run.rise + run.size * 0.25,
    left: run.x,
    right: run.x + run.width,
  };
  const started: OpenLink = { area, element: continued?.element ?? element('Link', home()), frame, line };
  maker.open = started;
  maker.linked.push(started);
  return started;
}

function sameTarget(a: LinkTarget, b: LinkTarget): boolean {
  if (a.kind === 'anchor') return b.kind === 'anchor' && a.anchor === b.anchor;
  return b.kind === 'uri' && a.uri === b.uri;
}
