import { Injectable } from '@nestjs/common';
import { SignOnFlows, type SignOnFlow } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { PROVIDER_SQL, providerOf, type ProviderRow } from './provider-row';
import { tokenHash } from './token-hash';

interface FlowRow {
  provider_id: string;
  state: string;
  nonce: string;
  verifier: string;
  return_to: string;
}

@Injectable()
export class TypeOrmSignOnFlows extends SignOnFlows {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  begin(
    secret: string,
    { provider, state, nonce, verifier, returnTo }: SignOnFlow,
    { now, expiresAt }: { now: Date; expiresAt: Date },
  ): Promise<void> {
    const { tenantId } = provider;
    return this.transaction.run(tenantId, async () => {
      await this.transaction.query('DELETE FROM sign_on_flow WHERE tenant_id = $1 AND expires_at <= $2', [
        tenantId,
        now,
      ]);
      await this.transaction.query(
        `INSERT INTO sign_on_flow (tenant_id, secret_hash, provider_id, state, nonce, verifier, return_to, expires_at)
         VALUES ($1, decode($2, 'hex'), $3, $4, $5, $6, $7, $8)`,
        [tenantId, tokenHash(secret), provider.id, state, nonce, verifier, returnTo, expiresAt],
      );
    });
  }

  async take(secret: string, now: Date): Promise<SignOnFlow | undefined> {
    const hash = tokenHash(secret);
    const tenantId = await this.tenantOf(hash);
    if (tenantId === undefined) return undefined;
    return this.transaction.run(tenantId, async () => {
      const [flow] = await this.transaction.query<FlowRow>(
        `WITH taken AS (
           DELETE FROM sign_on_flow WHERE tenant_id = $1 AND secret_hash = decode($2, 'hex') AND expires_at > $3 RETURNING *
         ) SELECT * FROM taken`,
        [tenantId, hash, now],
      );
      const [provider] = flow
        ? await this.transaction.query<ProviderRow>(PROVIDER_SQL, [tenantId, flow.provider_id])
        : [];
      if (!flow || !provider) return undefined;
      const { state, nonce, verifier, return_to: returnTo } = flow;
      return { provider: providerOf(provider), state, nonce, verifier, returnTo };
    });
  }

  private tenantOf(hash: string): Promise<Id<'Tenant'> | undefined> {
    return this.transaction.before('sign_on_hash', hash, async (manager) => {
      const [row] = await manager.query<{ tenant_id: string }[]>(
        `SELECT tenant_id FROM sign_on_flow WHERE secret_hash = decode($1, 'hex')`,
        [hash],
      );
      return row && idOf<'Tenant'>(row.tenant_id);
    });
  }
}
