import { weekday as weekdayOf } from '../../matter/index.ts';
import { textHelper } from './helper.ts';
import { dated } from './iso-date.ts';

/** `Thursday` */
export const weekday = textHelper('{{weekday hearing.date}}', dated(weekdayOf));
