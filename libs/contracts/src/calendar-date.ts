/** A day of the centuries that a database's calendar and a programme can both mean. */
export const CALENDAR_DATE = /^(19|20|21)\d\d-\d\d-\d\d$/;

export const AS_DATE = { message: '$property must be a date like 2026-04-01' };
