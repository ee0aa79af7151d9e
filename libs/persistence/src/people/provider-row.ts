import type { IdentityProvider } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';

export interface ProviderRow {
  tenant_id: string;
  id: string;
  name: string;
  issuer: string;
  client_id: string;
  client_secret_variable: string;
  second_factor_values: string[];
  domains: string[];
}

/** One provider with its domains: $1 tenant, $2 provider. */
export const PROVIDER_SQL = `
  SELECT p.tenant_id, p.id, p.name, p.issuer, p.client_id, p.client_secret_variable, p.second_factor_values,
    ARRAY(SELECT d.domain FROM identity_provider_domain d
      WHERE d.tenant_id = p.tenant_id AND d.provider_id = p.id ORDER BY d.domain) AS domains
  FROM identity_provider p WHERE p.tenant_id = $1 AND p.id = $2`;

export function providerOf(row: ProviderRow): IdentityProvider {
  return {
    id: idOf(row.id),
    tenantId: idOf(row.tenant_id),
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecretVariable: row.client_secret_variable,
    domains: row.domains,
    secondFactorValues: row.second_factor_values,
  };
}
