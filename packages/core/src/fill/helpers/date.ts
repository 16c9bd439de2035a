import { longDate } from '../../matter/index.ts';
import { dateHelper, namedWords } from './helper.ts';
import { dateIn, languages } from './languages.ts';

/** `April 2, 2026`; in another language `{{date hearing.date language="es"}}`: 2 de abril de 2026. */
export const date = dateHelper('{{date hearing.date}}', { language: languages }, (iso, named) => {
  const language = namedWords(named, 'language');
  return language === undefined ? longDate(iso) : dateIn(language, iso);
});
