import { LANGUAGES } from '@qabilet/kernel';

/** Columns of a table of roles, in the order in which an export writes them. */
export const ROLE_COLUMNS = [
  'role',
  ...LANGUAGES.map((language) => `title.${language}` as const),
  ...LANGUAGES.map((language) => `summary.${language}` as const),
  'valid.from',
  'valid.through',
  'framework',
  'competence',
  'level',
  'weight',
] as const;
export type RoleColumn = (typeof ROLE_COLUMNS)[number];

export function isRoleColumn(name: string): name is RoleColumn {
  return ROLE_COLUMNS.some((column) => column === name);
}
