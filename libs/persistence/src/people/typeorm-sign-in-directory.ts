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
import { Gathered } from '../gathered';
import { TypeOrmTransaction } from '../transactions';
import { accountOf, type AccountRow } from './account-row';
import { IDLE } from './idle';
import { tokenHash } from './token-hash';

/** `seen_at` is written at most this often, and never for a page that nobody looks at. */
const TOUCH: Readonly<Record<Attention, string>> = { attended: '1 minute', unattended: '100 years' };

const SESSIONS = {
  name: 'sessions-read',
  text: `SELECT * FROM sessions_read($1, $2, ${IDLE.anybody}, ${IDLE.administrator}, $3::interval[])`,
};

/** Every request of a signed-in person asks for a session: those that come together are read together. */
const LIMITS = { most: 100, rounds: 2, patienceMs: 20 };

/** Where secrets are kept that open a password to be set, and what lets one of them be read. */
interface SecretTable {
  readonly table: 'invitation' | 'password_reset';
  readonly setting: 'invitation_hash' | 'reset_hash';
}

const INVITATION: SecretTable = { table: 'invitation', setting: 'invitation_hash' };
const RESET_LINK: SecretTable = { table: 'password_reset', setting: 'reset_hash' };

interface AskedSession {
  readonly token: string;
  readonly now: Date;
  readonly attention: Attention;
}

interface SessionRow extends AccountRow {
  /** Of the asked one, counted from 1. */
  place: number;
  session_id: string;
  state: SessionState;
}

@Injectable()
export class TypeOrmSignInDirectory extends SignInDirectory {
  private readonly asked = new Gathered((asked: readonly AskedSession[]) => this.sessions(asked), LIMITS);

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

  session(token: string, now: Date, attention: Attention): Promise<CurrentSession | undefined> {
    return this.asked.ask({ token, now, attention });
  }

  invitation(token: string, now: Date): Promise<TenantPerson | undefined> {
    return this.whose(INVITATION, token, now);
  }

  invitationOnce(token: string): Promise<TenantPerson | undefined> {
    return this.whose(INVITATION, token);
  }

  resetLink(token: string, now: Date): Promise<TenantPerson | undefined> {
    return this.whose(RESET_LINK, token, now);
  }

  resetLinkOnce(token: string): Promise<TenantPerson | undefined> {
    return this.whose(RESET_LINK, token);
  }

  /** Whose secret of the kind the token is; with an instant only while it may be used. */
  private whose(
    { table, setting }: SecretTable,
    token: string,
    usableAt?: Date,
  ): Promise<TenantPerson | undefined> {
    const hash = tokenHash(token);
    const condition = usableAt === undefined ? '' : 'AND used_at IS NULL AND expires_at > $2';
    return this.transaction.before(setting, hash, async (manager) => {
      const [found] = await manager.query<TenantPerson[]>(
        `SELECT tenant_id AS "tenantId", person_id AS "personId" FROM ${table}
         WHERE token_hash = decode($1, 'hex') ${condition}`,
        [hash, ...(usableAt === undefined ? [] : [usableAt])],
      );
      return found;
    });
  }

  private async sessions(asked: readonly AskedSession[]): Promise<readonly (CurrentSession | undefined)[]> {
    const rows = await this.transaction.alone<SessionRow>(SESSIONS, [
      asked.map(({ token }) => tokenHash(token)),
      asked.map(({ now }) => now),
      asked.map(({ attention }) => TOUCH[attention]),
    ]);
    const found = new Map(rows.map((row) => [row.place, sessionOf(row)]));
    return asked.map((_, index) => found.get(index + 1));
  }
}

function sessionOf(row: SessionRow): CurrentSession {
  return { id: idOf(row.session_id), state: row.state, account: accountOf(row) };
}
