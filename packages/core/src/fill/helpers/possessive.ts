import { textHelper } from './helper.ts';

/** `Community Intervenors’`, `Harbor Alliance’s`: what ends in s takes the apostrophe alone. */
export const possessive = textHelper('{{possessive designation.short}}', (text) =>
  /s$/i.test(text) ? `${text}’` : `${text}’s`,
);
