import { Injectable } from '@nestjs/common';
import {
  SignInDirectory,
  type Attention,
  type CurrentSession,
  type SessionState,
  type SignInCandidate,
  type TenantPerson,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { accountOf, type AccountRow } from './account-row';
import { IDLE } from './idle';
import { tokenHash } from './token-hash';

/** `seen_at` is written at most this often, and never for a page that nobody looks at. */
const TOUCH: Readonly<Record<Attention, string>> = { attended: '1 minute', unattended: '100 years' };

const SESSION_SQL = {
  name: 'session-read',
  text: `SELECT * FROM session_read($1, $2, ${IDLE.anybody}, ${IDLE.administrator}, $3::interval)`,
};

interface SessionRow extends AccountRow {
  session_id: string;
  state: SessionState;
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

  async session(token: string, now: Date, attention: Attention): Promise<CurrentSession | undefined> {
    const [row] = await this.transaction.alone<SessionRow>(SESSION_SQL, [
      tokenHash(token),
      now,
      TOUCH[attention],
    ]);
    return row && { id: idOf(row.session_id), state: row.state, account: accountOf(row) };
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
