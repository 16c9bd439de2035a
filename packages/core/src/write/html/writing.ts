import type { Authority, AuthorityKey } from '../../document/index.ts';
import type { Names } from './names.ts';

/** What every part of the room needs while one document is written. */
export interface Writing {
  readonly names: Names;
  readonly authorities: ReadonlyMap<AuthorityKey, Authority>;
  /** Whether a letterhead's picture is put in: a web site has its own. */
  readonly logos: boolean;
  /** Of which level the first heading is: 2 below a headline that the web site sets. */
  readonly topHeading: 1 | 2;
}
