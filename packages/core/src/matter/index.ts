export { addDays, daysBetween, longDate, monthNames, type Weekday, weekday } from './calendar.ts';
export {
  type Case,
  caseSchema,
  designations,
  type Filing,
  filing,
  type Hearing,
  hearing,
  type Intervenors,
  intervenors,
  type Judge,
  judge,
} from './case.ts';
export { type Admission, type Attorney, admissions, attorney, type Firm, firm } from './counsel.ts';
export { type Designation, designationOf } from './designation.ts';
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
  type Places,
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
export {
  type DocketEntry,
  docketEntry,
  type ExternalNature,
  type ExternalPaper,
  externalNatures,
  externalPaper,
  type Review,
  review,
  templatedPaper,
} from './paper.ts';
export {
  type Organization,
  organization,
  type Party,
  type PartyRole,
  type Person,
  party,
  partyRoles,
  person,
} from './party.ts';
export { date, id, prose, text, time } from './scalars.ts';
