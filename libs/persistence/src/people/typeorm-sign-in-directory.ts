import { Injectable } from '@nestjs/common';
import { SignInDirectory, type Account, type SignInCandidate, type TenantPerson } from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';
import { accountOf, type AccountRow } from './account-row';
import { tokenHash } from './token-hash';

/** Without a request for this long a session is over. */
const IDLE_MINUTES = 30;
/** `seen_at` is written at most this often. */
const TOUCH_SECONDS = 60;

const SESSION_SQL = {
  name: 'session-account',
  text: `SELECT * FROM session_account($1, $2, interval '${IDLE_MINUTES} minutes', interval '${TOUCH_SECONDS} seconds')`,
};

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

  async session(token: string, now: Date): Promise<Account | undefined> {
    const [row] = await this.transaction.alone<AccountRow>(SESSION_SQL, [tokenHash(token), now]);
    return row && accountOf(row);
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
