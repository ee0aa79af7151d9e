import { Injectable } from '@nestjs/common';
import {
  IdentityProviders,
  type IdentityProvider,
  type ProvenIdentity,
  type SignOutNotice,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { PROVIDER_SQL, providerOf, type ProviderRow } from './provider-row';
import { tokenHash } from './token-hash';

@Injectable()
export class TypeOrmIdentityProviders extends IdentityProviders {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async ofDomain(domain: string): Promise<readonly IdentityProvider[]> {
    const found = await this.transaction.before('sign_in_domain', domain, (manager) =>
      manager.query<{ tenant_id: string; provider_id: string }[]>(
        'SELECT tenant_id, provider_id FROM identity_provider_domain WHERE domain = $1 ORDER BY tenant_id',
        [domain],
      ),
    );
    const providers: IdentityProvider[] = [];
    for (const { tenant_id: tenantId, provider_id: id } of found) {
      const rows = await this.transaction.run(idOf<'Tenant'>(tenantId), () =>
        this.transaction.query<ProviderRow>(PROVIDER_SQL, [tenantId, id]),
      );
      providers.push(...rows.map(providerOf));
    }
    return providers;
  }

  async find(id: Id<'IdentityProvider'>): Promise<IdentityProvider | undefined> {
    const [found] = await this.transaction.before('sign_out_provider', id, (manager) =>
      manager.query<{ tenant_id: string }[]>('SELECT tenant_id FROM identity_provider WHERE id = $1', [id]),
    );
    if (!found) return undefined;
    const tenantId = idOf<'Tenant'>(found.tenant_id);
    const [row] = await this.transaction.run(tenantId, () =>
      this.transaction.query<ProviderRow>(PROVIDER_SQL, [tenantId, id]),
    );
    return row && providerOf(row);
  }

  async connect(provider: IdentityProvider, now: Date): Promise<boolean> {
    const { tenantId } = this.transaction;
    const { domains } = provider;
    const [{ taken } = { taken: false }] = await this.transaction.query<{ taken: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM identity_provider WHERE tenant_id = $1 AND issuer = $2 AND client_id = $3)
         OR EXISTS (SELECT 1 FROM identity_provider_domain WHERE tenant_id = $1 AND domain = ANY($4)) AS taken`,
      [tenantId, provider.issuer, provider.clientId, domains],
    );
    if (taken) return false;

    const { id, name, issuer, clientId, clientSecretVariable, secondFactorValues } = provider;
    await this.transaction.query(
      `INSERT INTO identity_provider
         (tenant_id, id, name, issuer, client_id, client_secret_variable, second_factor_values, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tenantId, id, name, issuer, clientId, clientSecretVariable, secondFactorValues, now],
    );
    await this.transaction.query(
      `INSERT INTO identity_provider_domain (tenant_id, domain, provider_id) SELECT $1, unnest($2::text[]), $3`,
      [tenantId, domains, id],
    );
    return true;
  }

  async personOf({
    issuer,
    subject,
  }: Pick<ProvenIdentity, 'issuer' | 'subject'>): Promise<Id<'Person'> | undefined> {
    const [row] = await this.transaction.query<{ person_id: string }>(
      'SELECT person_id FROM external_identity WHERE tenant_id = $1 AND issuer = $2 AND subject = $3',
      [this.transaction.tenantId, issuer, subject],
    );
    return row && idOf(row.person_id);
  }

  async link({ issuer, subject }: ProvenIdentity, personId: Id<'Person'>, now: Date): Promise<boolean> {
    const [{ linked } = { linked: 0 }] = await this.transaction.query<{ linked: number }>(
      `WITH linked AS (
         INSERT INTO external_identity (tenant_id, issuer, subject, person_id, linked_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING 1
       ) SELECT count(*)::int AS linked FROM linked`,
      [this.transaction.tenantId, issuer, subject, personId, now],
    );
    return linked === 1;
  }

  async takeNotice(
    providerId: Id<'IdentityProvider'>,
    { id, expiresAt }: SignOutNotice,
    now: Date,
  ): Promise<boolean> {
    const { tenantId } = this.transaction;
    await this.transaction.query('DELETE FROM sign_out_notice WHERE tenant_id = $1 AND expires_at <= $2', [
      tenantId,
      now,
    ]);
    const [{ taken } = { taken: 0 }] = await this.transaction.query<{ taken: number }>(
      `WITH taken AS (
         INSERT INTO sign_out_notice (tenant_id, provider_id, notice_hash, expires_at)
         VALUES ($1, $2, decode($3, 'hex'), $4) ON CONFLICT DO NOTHING RETURNING 1
       ) SELECT count(*)::int AS taken FROM taken`,
      [tenantId, providerId, tokenHash(id), expiresAt],
    );
    return taken === 1;
  }
}
