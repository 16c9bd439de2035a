import { weekday as weekdayOf } from '../../matter/index.ts';
import { absent, isTrue } from '../value.ts';
import { dateHelper, isSet } from './helper.ts';

/** AP abbreviates the months of more than five letters when a day follows (AP Stylebook, “months”). */
const apMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A date as the press writes it: `Feb. 27, 2026`; without the year `year=false`, after its weekday `weekday=true`. */
export const apDate = dateHelper('{{ap-date filing.date}}', { year: 'yes-no', weekday: 'yes-no' }, (iso, named) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const withYear = !named.has('year') || isTrue(named.get('year') ?? absent);
  const date = `${apMonths[Number(month) - 1] ?? ''} ${Number(day)}${withYear ? `, ${year}` : ''}`;
  return isSet(named, 'weekday') ? `${weekdayOf(iso)}, ${date}` : date;
});
