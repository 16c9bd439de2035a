import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet } from '../packet/index.ts';
import { adequacyMet } from './adequacy-met.ts';
import { argumentHasFacts } from './argument-has-facts.ts';
import { datesAgree } from './dates-agree.ts';
import { declarantIntroduced } from './declarant-introduced.ts';
import { declarationCloses } from './declaration-closes.ts';
import { declarationsSigned } from './declarations-signed.ts';
import { externalsPresent } from './externals-present.ts';
import { filedOnlyOnceFiled } from './filed-only-once-filed.ts';
import { filingComplete } from './filing-complete.ts';
import { hearingNotOnHoliday } from './hearing-not-on-holiday.ts';
import { hearingNotTooSoon } from './hearing-not-too-soon.ts';
import { hearingWeekdayAgrees } from './hearing-weekday-agrees.ts';
import { noticeOpensRight } from './notice-opens-right.ts';
import { orderNamesMovants } from './order-names-movants.ts';
import { pageLimitKept } from './page-limit-kept.ts';
import { pleadingInPacket } from './pleading-in-packet.ts';
import { pseudonymHasLeave } from './pseudonym-has-leave.ts';
import { quotationsApproved } from './quotations-approved.ts';
import { recordCited } from './record-cited.ts';
import { recordCitesLive } from './record-cites-live.ts';
import { releaseDatesAgree } from './release-dates-agree.ts';
import type { Rule } from './rule.ts';
import { signaturesComplete } from './signatures-complete.ts';
import { statementOfOne } from './statement-of-one.ts';
import { tablesPresent } from './tables-present.ts';
import { translationAligned } from './translation-aligned.ts';
import { translationCertified } from './translation-certified.ts';
import { translationDatesAgree } from './translation-dates-agree.ts';
import { weekdaysAgree } from './weekdays-agree.ts';

/** Every rule, in the order of the paper. */
const rules: readonly Rule[] = [
  hearingNotTooSoon,
  hearingWeekdayAgrees,
  hearingNotOnHoliday,
  weekdaysAgree,
  datesAgree,
  noticeOpensRight,
  argumentHasFacts,
  adequacyMet,
  pageLimitKept,
  tablesPresent,
  signaturesComplete,
  declarantIntroduced,
  declarationCloses,
  declarationsSigned,
  translationAligned,
  translationCertified,
  translationDatesAgree,
  recordCited,
  recordCitesLive,
  pseudonymHasLeave,
  orderNamesMovants,
  releaseDatesAgree,
  statementOfOne,
  filedOnlyOnceFiled,
  quotationsApproved,
  pleadingInPacket,
  externalsPresent,
  filingComplete,
];

/** Packet -> Diagnostic[]: what is wrong with papers that can be made. */
export function check(packet: Packet): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(packet));
}
