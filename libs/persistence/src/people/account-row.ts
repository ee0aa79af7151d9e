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
export const ACCOUNT_SQL = `
  SELECT p.tenant_id, t.slug, t.name AS agency_name, t.minimum_cell, p.id AS person_id, p.name, p.email, p.language,
    ARRAY(SELECT g.role FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id ORDER BY g.role) AS roles
  FROM person p JOIN tenant t ON t.id = p.tenant_id
  WHERE p.tenant_id = $1 AND p.id = $2 AND p.disabled_at IS NULL`;

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
