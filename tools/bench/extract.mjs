import { Client } from './client.mjs';

const ANSWERS_EACH = 10;
const NEWLINE = 0x0a;

/** An ended wave with many finished tests, whose answers an author takes out while others sit theirs. */
export class Extract {
  #system;
  #author;
  #path;

  constructor(system) {
    this.#system = system;
  }

  /** Written as finished tests would be; nobody sat them, and nobody waits for their scores. */
  async prepare(tests, waveId) {
    const { address, pool } = this.#system;
    const accounts = await new Client(address).call('GET', '/demo-accounts');
    this.#author = await new Client(address).signIn(accounts.find(({ role }) => role === 'author'));
    const connection = await pool.connect();
    try {
      await connection.query('SET session_replication_role = replica');
      const { rows } = await connection.query(
        `UPDATE wave w SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'
         FROM blueprint b WHERE w.id = $1 AND b.tenant_id = w.tenant_id AND b.id = w.blueprint_id
         RETURNING w.tenant_id, w.blueprint_id, b.calibration_id`,
        [waveId],
      );
      const [{ tenant_id, blueprint_id, calibration_id }] = rows;
      await connection.query(
        `INSERT INTO attempt (tenant_id, id, wave_id, person_id, blueprint_id, role_profile_id, language, seed, engine,
           targets, seen_before, state, started_at, finished_at, finish_reason, scored_at)
         SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), $3, gen_random_uuid(), (ARRAY['en', 'ru'])[1 + n % 2], 'seed',
           '1', '[]', '{}', 'finished', now() - interval '26 hours', now() - interval '25 hours', 'item-limit', now()
         FROM generate_series(1, $4::int) n`,
        [tenant_id, waveId, blueprint_id, tests],
      );
      await connection.query(
        `WITH bank AS (
           SELECT array_agg(item_id) AS items FROM item_parameters WHERE tenant_id = $1 AND calibration_id = $3
         ), sat AS (
           SELECT id, row_number() OVER () AS n FROM attempt WHERE tenant_id = $1 AND wave_id = $2
         )
         INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, asked_at,
           answered_at)
         SELECT $1, s.id, p, bank.items[1 + (s.n * 7 + p * 11) % cardinality(bank.items)], false,
           '{"kind": "choice", "options": ["a"]}', ((s.n + p) % 2)::smallint, gen_random_uuid(),
           now() - interval '26 hours' + make_interval(secs => p * 60),
           now() - interval '26 hours' + make_interval(secs => p * 60 + 40)
         FROM sat s CROSS JOIN bank CROSS JOIN generate_series(1, ${ANSWERS_EACH}) p`,
        [tenant_id, waveId, calibration_id],
      );
      await connection.query('SET session_replication_role = origin');
      await connection.query('ANALYZE attempt, answer');
      this.#path = `/calibrations/${calibration_id}/answers?waveId=${waveId}`;
    } finally {
      connection.release();
    }
  }

  /** Takes everything out once, as a browser would; rows, bytes and seconds. */
  async take() {
    const began = performance.now();
    const response = await fetch(`${this.#system.address}/api${this.#path}`, {
      headers: { cookie: this.#author.cookie },
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    let [lines, bytes] = [0, 0];
    for await (const chunk of response.body) {
      bytes += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
    }
    return { rows: lines - 1, bytes, seconds: (performance.now() - began) / 1000 };
  }
}
