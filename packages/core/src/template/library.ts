import type { HouseWords } from './house.ts';
import type { LawRegister } from './law.ts';
import type { Template } from './manifest.ts';

/** Everything text that core works with, read once: templates by name, house words, and what is known of the law they cite. */
export interface Library {
  readonly templates: ReadonlyMap<string, Template>;
  readonly house: HouseWords;
  readonly law: LawRegister;
}
