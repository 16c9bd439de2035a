import { longDate } from '../../matter/index.ts';
import { textHelper } from './helper.ts';
import { dated } from './iso-date.ts';

/** `April 2, 2026` */
export const date = textHelper('{{date hearing.date}}', dated(longDate));
