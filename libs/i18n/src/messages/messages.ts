import type { official } from './en/official';
import type { staff } from './en/staff';

/** A language is complete when it has a text for every English key. */
export type OfficialMessages = Readonly<Record<keyof typeof official, string>>;
export type StaffMessages = Readonly<Record<keyof typeof staff, string>>;
