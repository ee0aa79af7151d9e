import { isAllowed, type AccessRole, type Permission } from '../people/permissions';
import { IMPORT_KINDS, type ImportKind } from './ports';

/** A file belongs to those who may write what it brings: authors never see lists of people. */
const WRITTEN_BY = {
  items: 'item-bank.write',
  roles: 'role-profiles.write',
  framework: 'frameworks.write',
  texts: 'frameworks.write',
  translations: 'item-bank.write',
  people: 'people.write',
} as const satisfies Record<ImportKind, Permission>;

/** What people of these roles bring in, and see of what others brought. */
export function importKindsOf(roles: readonly AccessRole[]): readonly ImportKind[] {
  return IMPORT_KINDS.filter((kind) => isAllowed(roles, WRITTEN_BY[kind]));
}
