import type { Authority, AuthorityKey } from '../../document/index.ts';
import type { Names } from './names.ts';

/** What every part of the room needs while one document is written. */
export interface Writing {
  readonly names: Names;
  readonly authorities: ReadonlyMap<AuthorityKey, Authority>;
  /** Pictures are put in; a web site has its own letterhead. */
  readonly pictures: boolean;
}
