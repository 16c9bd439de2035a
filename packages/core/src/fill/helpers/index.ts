import { and } from './and.ts';
import { apDate } from './ap-date.ts';
import { apState } from './ap-state.ts';
import { apTime } from './ap-time.ts';
import { article } from './article.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { dateline } from './dateline.ts';
import { eq } from './eq.ts';
import { first } from './first.ts';
import type { Helper } from './helper.ts';
import { last } from './last.ts';
import { letter } from './letter.ts';
import { list } from './list.ts';
import { lower } from './lower.ts';
import { not } from './not.ts';
import { number } from './number.ts';
import { or } from './or.ts';
import { ordinal } from './ordinal.ts';
import { plural } from './plural.ts';
import { possessive } from './possessive.ts';
import { quotation } from './quotation.ts';
import { startsWith } from './starts-with.ts';
import { surname } from './surname.ts';
import { upper } from './upper.ts';
import { weekday } from './weekday.ts';

/** Every helper a template can call, by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map([
  ['and', and],
  ['ap-date', apDate],
  ['ap-state', apState],
  ['ap-time', apTime],
  ['article', article],
  ['count', count],
  ['date', date],
  ['dateline', dateline],
  ['eq', eq],
  ['first', first],
  ['last', last],
  ['letter', letter],
  ['list', list],
  ['lower', lower],
  ['not', not],
  ['number', number],
  ['or', or],
  ['ordinal', ordinal],
  ['plural', plural],
  ['possessive', possessive],
  ['quotation', quotation],
  ['starts-with', startsWith],
  ['surname', surname],
  ['upper', upper],
  ['weekday', weekday],
]);
