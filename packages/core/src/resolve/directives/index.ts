import type { Block, DirectiveName, DraftDirective } from '../../document/index.ts';
import type { Desk } from '../desk.ts';
import { makeAttestation } from './attestation.ts';
import { makeAuthorities } from './authorities.ts';
import { makeCaption } from './caption.ts';
import { makeContents } from './contents.ts';
import { makeCounselBlock } from './counsel-block.ts';
import { makeCourtTitle } from './court-title.ts';
import { makeDeclarantSignature } from './declarant-signature.ts';
import { makeJudgeLine } from './judge-line.ts';
import { makeLetterhead } from './letterhead.ts';
import { makePicture } from './picture.ts';
import { makeSignatureBlock } from './signature-block.ts';

/** `firms` stand above the caption. */
type Maker = (desk: Desk, directive: DraftDirective, firms: number) => readonly Block[];

const makers: { readonly [K in DirectiveName]: Maker } = {
  // Sections have been split before.
  section: () => [],
  'counsel-block': (desk, _directive, firms) => makeCounselBlock(desk, firms),
  'court-title': makeCourtTitle,
  caption: (desk) => [makeCaption(desk)],
  contents: (desk) => [makeContents(desk)],
  authorities: (desk) => makeAuthorities(desk),
  'signature-block': makeSignatureBlock,
  attestation: makeAttestation,
  'declarant-signature': makeDeclarantSignature,
  'judge-line': makeJudgeLine,
  letterhead: makeLetterhead,
  picture: makePicture,
};

/** What stands at a directive: facts of the matter in house words. */
export function makeDirective(desk: Desk, directive: DraftDirective, firms: number): readonly Block[] {
  return makers[directive.name](desk, directive, firms);
}
