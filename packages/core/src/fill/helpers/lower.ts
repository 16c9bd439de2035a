import { textHelper } from './helper.ts';

/** small letters */
export const lower = textHelper('{{lower side}}', (text) => text.toLowerCase());
