import type { designations, Intervenors } from './case.ts';

/** What every paper calls the movants, `Proposed` included while leave is pending. */
interface Designation {
  /** `Proposed Plaintiff-Intervenor` */
  readonly one: string;
  /** `Proposed Plaintiff-Intervenors` */
  readonly many: string;
  /** The one of the two that fits the number of movants. */
  readonly name: string;
}

type DesignationWords = (side: string) => { readonly one: string; readonly many: string };

const words: Readonly<Record<(typeof designations)[number], DesignationWords>> = {
  'plaintiff-intervenor': (side) => ({ one: `${side}-Intervenor`, many: `${side}-Intervenors` }),
  'intervenor-plaintiff': (side) => ({ one: `Intervenor-${side}`, many: `Intervenor-${side}s` }),
  'plaintiff-in-intervention': (side) => ({ one: `${side}-in-Intervention`, many: `${side}s-in-Intervention` }),
  intervenor: () => ({ one: 'Intervenor', many: 'Intervenors' }),
  applicant: () => ({ one: 'Applicant', many: 'Applicants' }),
  movant: () => ({ one: 'Movant', many: 'Movants' }),
};

/** The words of the matter's one designation; an applicant or movant is not “proposed”, the word says so itself. */
export function designationOf(intervenors: Intervenors): Designation {
  const { one, many } = words[intervenors.designation](intervenors.side === 'plaintiff' ? 'Plaintiff' : 'Defendant');
  const selfEvident = intervenors.designation === 'applicant' || intervenors.designation === 'movant';
  const prefix = intervenors.stage === 'proposed' && !selfEvident ? 'Proposed ' : '';
  const several = intervenors.movants.length > 1;
  return { one: prefix + one, many: prefix + many, name: prefix + (several ? many : one) };
}
