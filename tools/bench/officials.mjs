import { createHash, randomBytes } from 'node:crypto';
import { Client } from './client.mjs';

const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;
const PASSWORD = 'four words to remember well';

/**
 * Members of one cohort of the demo, signed in. The trainer adds them as trainers do; their sessions and their consent
 * are written as signing in and confirming would write them, because five thousand passwords take minutes to hash.
 */
export class Officials {
  #address;
  #pool;
  #trainer;
  #cohort;
  #blueprint;
  #invitations = [];

  constructor({ address, pool }) {
    this.#address = address;
    this.#pool = pool;
  }

  /** Their cookies. */
  async prepare(count, name) {
    const accounts = await new Client(this.#address).call('GET', '/demo-accounts');
    this.#trainer = await new Client(this.#address).signIn(accounts.find(({ role }) => role === 'trainer'));
    this.#blueprint = (await this.#trainer.call('GET', '/blueprints')).reduce((longest, next) =>
      next.maxItems > longest.maxItems ? next : longest,
    );
    const today = new Date();
    const { id } = await this.#trainer.call('POST', '/cohorts', {
      name: `${name} ${today.toISOString()}`,
      startsOn: today.toISOString().slice(0, 10),
      endsOn: new Date(today.getTime() + DAY_MS).toISOString().slice(0, 10),
    });
    this.#cohort = id;
    const [role] = await this.#trainer.call('GET', '/role-profiles');
    for (let from = 0; from < count; from += AT_ONCE) {
      const lines = Array.from(
        { length: Math.min(AT_ONCE, count - from) },
        (_, k) => `Official ${from + k}, ${name}${from + k}-${today.getTime()}@bench.example`,
      );
      const { invitations } = await this.#trainer.call('POST', `/cohorts/${id}/members`, {
        text: `name,email\n${lines.join('\n')}`,
        roleProfileId: role.id,
      });
      this.#invitations.push(...invitations);
    }
    return this.#signIn();
  }

  /** Questions before which no test of theirs ends. */
  get certain() {
    return this.#blueprint.minItems - 1;
  }

  /** A wave open to all of them, who have agreed to be measured. */
  async openWave(name) {
    const { id } = await this.#trainer.call('POST', `/cohorts/${this.#cohort}/waves`, {
      name,
      kind: 'baseline',
      blueprintId: this.#blueprint.id,
      opensAt: new Date(Date.now() - 1_000).toISOString(),
      closesAt: new Date(Date.now() + DAY_MS).toISOString(),
    });
    await this.#pool.query(
      `UPDATE participant SET notice_version = '2026-1', notice_confirmed_at = now() WHERE wave_id = $1`,
      [id],
    );
    return id;
  }

  /** Makes the first of them trainers of the cohort as well. */
  async promote(count) {
    const { rows } = await this.#pool.query(
      'SELECT tenant_id, person_id FROM cohort_member WHERE cohort_id = $1 ORDER BY person_id LIMIT $2',
      [this.#cohort, count],
    );
    for (const { tenant_id, person_id } of rows) {
      await this.#pool.query(
        `INSERT INTO access_grant (tenant_id, person_id, role) VALUES ($1, $2, 'trainer') ON CONFLICT DO NOTHING`,
        [tenant_id, person_id],
      );
      await this.#pool.query(
        'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
        [tenant_id, this.#cohort, person_id],
      );
    }
  }

  /** Some of them with a password of their own. */
  async accounts(count) {
    const accounts = [];
    for (const { email, link } of this.#invitations.slice(0, count)) {
      await new Client(this.#address).call('POST', '/invitation-acceptances', {
        token: link.split('#')[1],
        password: PASSWORD,
      });
      accounts.push({ email, password: PASSWORD });
    }
    return accounts;
  }

  async #signIn() {
    const { rows } = await this.#pool.query(
      'SELECT tenant_id, person_id FROM cohort_member WHERE cohort_id = $1 ORDER BY person_id',
      [this.#cohort],
    );
    const tokens = rows.map(() => randomBytes(32).toString('base64url'));
    await this.#pool.query(
      `INSERT INTO session (tenant_id, token_hash, person_id, created_at, seen_at, expires_at)
       SELECT t, decode(h, 'hex'), p, now(), now(), now() + interval '12 hours'
       FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS s(t, h, p)`,
      [
        rows.map(({ tenant_id }) => tenant_id),
        tokens.map((token) => createHash('sha256').update(token).digest('hex')),
        rows.map(({ person_id }) => person_id),
      ],
    );
    // What the tables are believed to hold decides how they are read, and they have just grown by thousands.
    await this.#pool.query('ANALYZE person, session, cohort_member, access_grant');
    const [cookie] = this.#trainer.cookie.split('=');
    return tokens.map((token) => `${cookie}=${token}`);
  }
}
