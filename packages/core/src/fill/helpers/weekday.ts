import { weekday as weekdayOf } from '../../matter/index.ts';
import { dateHelper } from './helper.ts';

/** `Thursday` */
export const weekday = dateHelper('{{weekday hearing.date}}', undefined, weekdayOf);
