import * as z from 'zod';
import { text } from '../matter/index.ts';

const grade = z.enum(['V', 'R', 'C', 'M']);

/** `templates/law.yaml`: what is known of each authority that a template cites. */
export const lawEntries = z.array(
  z.strictObject({
    key: text.describe('The authority’s key, e.g. 630 F.3d 1173.'),
    name: text,
    grade: grade.describe('V, R, C or M: how the citation is known.'),
    pins: z.record(z.string(), grade).default({}).describe('The grade of each pin cite, as printed.'),
    source: text.describe('Where it was read.'),
  }),
);
