/**
 * Fields that the program itself reads wherever a template declares them, so that a template need not print them: what
 * `check/` asks of quotations, dates and places of signing.
 */
export const programFields: ReadonlySet<string> = new Set(['approved', 'weekday', 'within-united-states', 'at']);
