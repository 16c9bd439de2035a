import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet } from '../packet/index.ts';
import { adequacyMet } from './adequacy-met.ts';
import { argumentHasFacts } from './argument-has-facts.ts';
import { datesAgree } from './dates-agree.ts';
import { externalsPresent } from './externals-present.ts';
import { filingComplete } from './filing-complete.ts';
import { hearingNotOnHoliday } from './hearing-not-on-holiday.ts';
import { hearingNotTooSoon } from './hearing-not-too-soon.ts';
import { hearingWeekdayAgrees } from './hearing-weekday-agrees.ts';
import { noticeOpensRight } from './notice-opens-right.ts';
import { pageLimitKept } from './page-limit-kept.ts';
import { pleadingInPacket } from './pleading-in-packet.ts';
import type { Rule } from './rule.ts';
import { signaturesComplete } from './signatures-complete.ts';
import { tablesPresent } from './tables-present.ts';

/** Every rule, in the order of the paper. */
const rules: readonly Rule[] = [
  hearingNotTooSoon,
  hearingWeekdayAgrees,
  hearingNotOnHoliday,
  datesAgree,
  noticeOpensRight,
  argumentHasFacts,
  adequacyMet,
  pageLimitKept,
  tablesPresent,
  signaturesComplete,
  pleadingInPacket,
  externalsPresent,
  filingComplete,
];

/** Packet -> Diagnostic[]: what is wrong with papers that can be made. */
export function check(packet: Packet): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(packet));
}
