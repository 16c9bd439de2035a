import { textHelper } from './helper.ts';

/** CAPITALS; the s after an apostrophe too. */
export const upper = textHelper('{{upper court.name}}', (text) => text.toUpperCase());
