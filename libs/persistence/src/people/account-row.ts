import type { AccessRole, Account } from '@qabilet/application';
import { idOf, type Language } from '@qabilet/kernel';

export interface AccountRow {
  tenant_id: string;
  slug: string;
  agency_name: string;
  minimum_cell: number;
  person_id: string;
  name: string;
  email: string;
  language: Language;
  roles: AccessRole[];
}

/** One enabled account with its agency and roles: $1 tenant, $2 person. */
export const ACCOUNT_SQL = 'SELECT * FROM account WHERE tenant_id = $1 AND person_id = $2';

export function accountOf(row: AccountRow): Account {
  return {
    personId: idOf(row.person_id),
    name: row.name,
    email: row.email,
    language: row.language,
    roles: row.roles,
    agency: { id: idOf(row.tenant_id), slug: row.slug, name: row.agency_name, minimumCell: row.minimum_cell },
  };
}
