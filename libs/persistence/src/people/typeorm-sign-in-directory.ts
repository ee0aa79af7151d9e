import { Injectable } from '@nestjs/common';
import { SignInDirectory, type Account, type SignInCandidate, type TenantPerson } from '@qabilet/application';
import type { EntityManager } from 'typeorm';
import { TypeOrmTransaction } from '../transactions';
import { ACCOUNT_SQL, accountOf, type AccountRow } from './account-row';
import { tokenHash } from './token-hash';

/** Without a request for this long a session is over. */
const IDLE_MINUTES = 30;
/** `seen_at` is written at most this often. */
const TOUCH_SECONDS = 60;

interface SessionRow {
  tenant_id: string;
  person_id: string;
  stale: boolean;
}

@Injectable()
export class TypeOrmSignInDirectory extends SignInDirectory {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  candidates(email: string): Promise<readonly SignInCandidate[]> {
    return this.transaction.before('sign_in_email', email, (manager) =>
      manager.query(
        `SELECT tenant_id AS "tenantId", person_id AS "personId", password_hash AS "passwordHash"
         FROM credential WHERE email = $1 ORDER BY tenant_id`,
        [email],
      ),
    );
  }

  session(token: string, now: Date): Promise<Account | undefined> {
    const hash = tokenHash(token);
    return this.transaction.before('session_hash', hash, async (manager) => {
      const [session] = await manager.query<SessionRow[]>(
        `SELECT tenant_id, person_id, seen_at < $2::timestamptz - make_interval(secs => ${TOUCH_SECONDS}) AS stale
         FROM session
         WHERE token_hash = decode($1, 'hex') AND expires_at > $2 AND seen_at > $2::timestamptz - interval '${IDLE_MINUTES} minutes'`,
        [hash, now],
      );
      if (!session) return undefined;

      await enterTenant(manager, session.tenant_id);
      if (session.stale) {
        await manager.query(
          `UPDATE session SET seen_at = $2 WHERE tenant_id = $3 AND token_hash = decode($1, 'hex')`,
          [hash, now, session.tenant_id],
        );
      }
      const [row] = await manager.query<AccountRow[]>(ACCOUNT_SQL, [session.tenant_id, session.person_id]);
      return row && accountOf(row);
    });
  }

  invitation(token: string, now: Date): Promise<TenantPerson | undefined> {
    const hash = tokenHash(token);
    return this.transaction.before('invitation_hash', hash, async (manager) => {
      const [found] = await manager.query<TenantPerson[]>(
        `SELECT tenant_id AS "tenantId", person_id AS "personId" FROM invitation
         WHERE token_hash = decode($1, 'hex') AND used_at IS NULL AND expires_at > $2`,
        [hash, now],
      );
      return found;
    });
  }
}

/** The secret has said which tenant it belongs to; from here on the transaction is that tenant's. */
async function enterTenant(manager: EntityManager, tenantId: string): Promise<void> {
  await manager.query("SELECT set_config('qabilet.tenant', $1, true)", [tenantId]);
}
