import { surnameIn } from '../../matter/index.ts';
import { textHelper } from './helper.ts';

/** The last word of a name, `Reyes`. A person of the matter has a `surname` of its own: `{{declarant.surname}}`. */
export const surname = textHelper('{{surname name}}', surnameIn);
