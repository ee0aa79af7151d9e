import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Client } from './client.mjs';

const OFFICIALS = 5_000;
const AT_ONCE = 1_000;
const PASSWORD = 'four words to remember well';
const SIGN_INS = 120;

/** A start rush, answers at a steady rate, and a rush of sign-ins beside them; each by an open loop from a second process. */
export class Rush {
  constructor({ root, rows, port, address, databaseUrl }) {
    Object.assign(this, { root, rows, port, address });
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  }

  async run() {
    try {
      const people = await this.#people();
      const waves = await this.#waves(2);
      const [first, second] = waves.map((waveId) => people.map(({ cookie }) => ({ cookie, waveId })));
      const evenly = await this.#measure(`${OFFICIALS} starts in a minute`, {
        kind: 'starts',
        people: first,
        seconds: 60,
      });
      await this.#measure(`${OFFICIALS} starts at the same instant`, {
        kind: 'starts',
        people: second,
        seconds: 0,
      });
      let sittings = evenly.views;
      for (const [rate, seconds] of [
        [250, 20],
        [500, 15],
        [1_000, 15],
      ]) {
        const { views } = await this.#measure(`answers, ${rate} a second for ${seconds} s`, {
          kind: 'answers',
          sittings,
          rate,
          seconds,
        });
        sittings = views;
      }
      await this.#signInRush(sittings);
    } finally {
      await this.pool.end();
    }
  }

  /** Answers go on while people sign in: hashing passwords is bounded, so they hardly feel it. */
  async #signInRush(sittings) {
    const accounts = await this.#accounts(SIGN_INS);
    const [saved, entered] = await Promise.all([
      this.#load({ kind: 'answers', sittings, rate: 100, seconds: 10 }),
      this.#load({ kind: 'sign-ins', accounts, seconds: 5 }),
    ]);
    this.#note(`answers, 100 a second, while ${SIGN_INS} people sign in within 5 s`, saved);
    this.#note(`${SIGN_INS} sign-ins with a password within 5 s, beside the answers`, entered);
  }

  async #measure(name, plan) {
    const before = apiCpuSeconds();
    const outcome = await this.#load(plan);
    this.#note(name, outcome, (apiCpuSeconds() - before) / outcome.seconds);
    return outcome;
  }

  #note(name, { times, errors, late, seconds }, cpu) {
    const sorted = [...times].sort((one, other) => one - other);
    const at = (share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
    const figures = [
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
      `${errors} errors`,
      `${(times.length / seconds).toFixed(0)}/s`,
      ...(late > 0 ? [`${late} not sent: everybody was still waiting`] : []),
      ...(cpu === undefined ? [] : [`API ${(100 * cpu).toFixed(0)} % of a core`]),
    ];
    this.rows.note(name, String(times.length), figures.join(', '));
  }

  #load(plan) {
    return new Promise((done, failed) => {
      const child = fork(join(this.root, 'tools/bench/open-loop.mjs'));
      child.once('message', done);
      child.once('error', failed);
      child.send({ ...plan, port: this.port });
    });
  }

  /** Members of one cohort, signed in: their sessions are written as signing in would write them. */
  async #people() {
    const accounts = await new Client(this.address).call('GET', '/demo-accounts');
    this.trainer = await new Client(this.address).signIn(accounts.find(({ role }) => role === 'trainer'));
    const [role] = await this.trainer.call('GET', '/role-profiles');
    const today = new Date();
    const { id } = await this.trainer.call('POST', '/cohorts', {
      name: `Rush ${today.toISOString()}`,
      startsOn: today.toISOString().slice(0, 10),
      endsOn: new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10),
    });
    this.cohort = id;
    for (let from = 0; from < OFFICIALS; from += AT_ONCE) {
      const lines = Array.from(
        { length: AT_ONCE },
        (_, k) => `Official ${from + k}, rush${from + k}@rush.example`,
      );
      const { invitations } = await this.trainer.call('POST', `/cohorts/${id}/members`, {
        text: `name,email\n${lines.join('\n')}`,
        roleProfileId: role.id,
      });
      this.invitations = [...(this.invitations ?? []), ...invitations];
    }
    const { rows } = await this.pool.query(
      'SELECT tenant_id, person_id FROM cohort_member WHERE cohort_id = $1 ORDER BY person_id',
      [id],
    );
    const people = rows.map((row) => ({ ...row, token: randomBytes(32).toString('base64url') }));
    await this.pool.query(
      `INSERT INTO session (tenant_id, token_hash, person_id, created_at, seen_at, expires_at)
       SELECT t, decode(h, 'hex'), p, now(), now(), now() + interval '12 hours'
       FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS s(t, h, p)`,
      [
        people.map(({ tenant_id }) => tenant_id),
        people.map(({ token }) => createHash('sha256').update(token).digest('hex')),
        people.map(({ person_id }) => person_id),
      ],
    );
    return people.map(({ token }) => ({ cookie: `${this.trainer.cookie.split('=')[0]}=${token}` }));
  }

  async #waves(count) {
    const blueprint = (await this.trainer.call('GET', '/blueprints')).reduce((longest, next) =>
      next.maxItems > longest.maxItems ? next : longest,
    );
    const ids = [];
    for (let wave = 0; wave < count; wave++) {
      const { id } = await this.trainer.call('POST', `/cohorts/${this.cohort}/waves`, {
        name: `Rush ${wave + 1}`,
        kind: 'baseline',
        blueprintId: blueprint.id,
        opensAt: new Date(Date.now() - 1000).toISOString(),
        closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      });
      ids.push(id);
    }
    await this.pool.query(
      `UPDATE participant SET notice_version = '2026-1', notice_confirmed_at = now() WHERE wave_id = ANY($1)`,
      [ids],
    );
    return ids;
  }

  /** People with a password of their own. */
  async #accounts(count) {
    const accounts = [];
    for (const { email, link } of this.invitations.slice(0, count)) {
      const official = new Client(this.address);
      await official.call('POST', '/invitation-acceptances', {
        token: link.split('#')[1],
        password: PASSWORD,
      });
      accounts.push({ email, password: PASSWORD });
    }
    return accounts;
  }
}

const TICKS_A_SECOND = 100;

/** CPU seconds that the API process has used so far, where the system tells. */
function apiCpuSeconds() {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/api/main.mjs')) continue;
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
      ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks / TICKS_A_SECOND;
}
