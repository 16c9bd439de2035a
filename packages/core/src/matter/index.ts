export { addDays, daysBetween, longDate, monthNames, type Weekday, weekday } from './calendar.ts';
export type { Judge } from './case.ts';
export { type Admission, type Attorney, admissions, type Firm } from './counsel.ts';
export { courtroomOf } from './courtroom.ts';
export { designationOf } from './designation.ts';
export { isImage, isProse } from './field-value.ts';
export { findText } from './find-text.ts';
export { federalHoliday } from './holidays.ts';
export type { ImageFile, ImageFormat } from './image.ts';
export {
  type ExternalFile,
  type FieldValue,
  type ImageValue,
  type Matter,
  type MatterData,
  matterSchema,
  type Paper,
  type Prose,
} from './matter.ts';
export {
  caseTitle,
  filingFirm,
  type Movant,
  movantsOf,
  nameOfPerson,
  printedName,
  surnameIn,
  surnameOf,
} from './names.ts';
export { type ExternalNature, type ExternalPaper, externalPaper, isExternal } from './paper.ts';
export { type Party, type PartyRole, type Person, person as personSchema } from './party.ts';
export { date, id, prose, text, time } from './scalars.ts';
