import { randomUUID } from 'node:crypto';

/** Tests copied by one statement. */
const AT_ONCE = 20_000;
/** Memory for building an index anew. */
const INDEX_MEMORY = '512MB';
/** Units under each unit that has any. */
const BRANCHES = 10;

/** So that nothing which looks for forgotten work of the last day takes it for that. */
const LONG_AGO = "now() - interval '3 days'";

/** What of each table belongs to one test, and what a copy has of its own: `s` the copy, `m` the row of the model. */
const COPIED = [
  {
    table: 'attempt',
    key: 'id',
    own: { id: 's.attempt_id', wave_id: 's.wave_id', person_id: 's.person_id', scored_at: LONG_AGO },
  },
  { table: 'answer', key: 'attempt_id', own: { attempt_id: 's.attempt_id' }, isBare: true },
  {
    table: 'result',
    key: 'attempt_id',
    own: { attempt_id: 's.attempt_id', scored_at: LONG_AGO },
    which: 'm.calibration_id = s.calibration_id AND m.scoring_version = s.scoring_version',
  },
  {
    table: 'competence_result',
    key: 'attempt_id',
    own: { attempt_id: 's.attempt_id' },
    which: 'm.calibration_id = s.calibration_id AND m.scoring_version = s.scoring_version',
    isBare: true,
  },
];
/** Where most rows go and nothing points to: written without indexes, which are built anew in the end. */
const BARE = COPIED.filter(({ isBare }) => isBare).map(({ table }) => table);

/**
 * Makes many tests of an agency out of few: officials in a tree of units, each with the answers and results of somebody
 * who sat the same test, drawn at random and column by column as the product has stored them. It writes as a superuser
 * in bulk, without triggers and the largest tables without indexes; nothing of it is in the figures until somebody
 * summarises it. `say` is told how far it is.
 */
export class Multiplied {
  #connection;
  #tenantId;
  #say;
  #began = performance.now();

  constructor(connection, tenantId, say = () => undefined) {
    this.#connection = connection;
    this.#tenantId = tenantId;
    this.#say = say;
  }

  /**
   * So many officials in units of their own, members of the cohort and invited to all of its waves; of each wave so many
   * of them have sat the test. Gives the tests there are to copy from.
   */
  async make({ cohortId, name, officials, units, waves }) {
    const { query } = this;
    await query('SET session_replication_role = replica');
    await query('SET synchronous_commit = off');
    try {
      await this.#makeUnits(name, units);
      const models = await this.#findModels(waves[0].id);
      await this.#makeOfficials({ cohortId, name, officials, waves });
      this.#tell(`${officials} officials in ${units} units`);
      const indexes = await this.#takeIndexes();
      for (const { id, sat } of waves) await this.#copyTests(id, sat);
      await this.#giveBack(indexes);
      const made = ['unit', 'official', 'model', ...COPIED.map(({ table }) => table)];
      await query(`DROP TABLE ${made.map((table) => `bench_${table}`).join(', ')}`);
      return models;
    } finally {
      await query('SET session_replication_role = origin');
      await query('RESET synchronous_commit');
    }
  }

  query = async (text, values) => (await this.#connection.query(text, values)).rows;

  #tell(what) {
    this.#say(`${what} after ${((performance.now() - this.#began) / 1000).toFixed(0)} s`);
  }

  /** Drops the indexes of the largest tables and gives what makes them again. */
  async #takeIndexes() {
    const taken = await this.query(
      `SELECT i.indrelid::regclass::text AS of, i.indexrelid::regclass::text AS index, c.conname AS name,
         coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.indexrelid)) AS definition
       FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u')
       WHERE i.indrelid = ANY ($1::regclass[]) ORDER BY i.indexrelid`,
      [BARE],
    );
    for (const { of, index, name } of taken)
      await this.query(name ? `ALTER TABLE ${of} DROP CONSTRAINT ${name}` : `DROP INDEX ${index}`);
    return taken;
  }

  async #giveBack(indexes) {
    await this.query(`SET maintenance_work_mem = '${INDEX_MEMORY}'`);
    for (const { of, index, name, definition } of indexes) {
      await this.query(name ? `ALTER TABLE ${of} ADD CONSTRAINT ${name} ${definition}` : definition);
      this.#tell(`index ${index}`);
    }
    await this.query('RESET maintenance_work_mem');
  }

  /** A tree whose lowest units have the people. */
  async #makeUnits(name, units) {
    const { query } = this;
    await query(
      `CREATE TEMP TABLE bench_unit AS
       SELECT n, gen_random_uuid() AS id, CASE WHEN n > 0 THEN (n - 1) / ${BRANCHES} END AS parent
       FROM generate_series(0, $1::int - 1) n`,
      [units],
    );
    await query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from)
       SELECT $1, u.id, above.id, $2 || '-' || u.n, $2 || ' ' || u.n, current_date - 1000
       FROM bench_unit u LEFT JOIN bench_unit above ON above.n = u.parent`,
      [this.#tenantId, name],
    );
    await query(`ALTER TABLE bench_unit ADD path uuid[], ADD leaf integer`);
    await query(
      `WITH RECURSIVE path AS (
         SELECT n, ARRAY[id] AS ids FROM bench_unit WHERE parent IS NULL
         UNION ALL SELECT u.n, p.ids || u.id FROM path p JOIN bench_unit u ON u.parent = p.n
       ), leaf AS (
         SELECT n, row_number() OVER (ORDER BY n) - 1 AS place FROM bench_unit u
         WHERE NOT EXISTS (SELECT 1 FROM bench_unit below WHERE below.parent = u.n)
       )
       UPDATE bench_unit u SET path = p.ids, leaf = l.place FROM path p LEFT JOIN leaf l ON l.n = p.n WHERE p.n = u.n`,
    );
  }

  /** Scored tests on the blueprint of the wave and its calibration that are no copies, with their latest result. */
  async #findModels(waveId) {
    await this.query(
      `CREATE TEMP TABLE bench_model AS
       SELECT row_number() OVER (ORDER BY attempt_id) - 1 AS n, * FROM (
         SELECT DISTINCT ON (a.id) a.id AS attempt_id, a.role_profile_id, r.calibration_id, r.scoring_version
         FROM wave w JOIN blueprint b ON b.tenant_id = w.tenant_id AND b.id = w.blueprint_id
         JOIN attempt a ON a.tenant_id = w.tenant_id AND a.blueprint_id = b.id AND a.state = 'finished'
         JOIN result r ON r.tenant_id = a.tenant_id AND r.attempt_id = a.id AND r.calibration_id = b.calibration_id
         JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id AND p.email NOT LIKE '%@bench.example'
         WHERE w.tenant_id = $1 AND w.id = $2 ORDER BY a.id, r.scored_at DESC
       ) sat`,
      [this.#tenantId, waveId],
    );
    const [{ models }] = await this.query('SELECT count(*)::int AS models FROM bench_model');
    if (models === 0) throw new Error('Nobody has sat this test: there is nothing to copy.');
    for (const { table, key, which = 'true' } of COPIED) {
      await this.query(
        `CREATE TEMP TABLE bench_${table} AS SELECT m.* FROM bench_model s
         JOIN ${table} m ON m.tenant_id = $1 AND m.${key} = s.attempt_id AND ${which}`,
        [this.#tenantId],
      );
      await this.query(`ANALYZE bench_${table}`);
    }
    return models;
  }

  async #makeOfficials({ cohortId, name, officials, waves }) {
    const { query } = this;
    const run = randomUUID().slice(0, 8);
    // Everybody's own draw of a model, the same for the same number.
    await query(
      `CREATE TEMP TABLE bench_official AS
       SELECT o.n, gen_random_uuid() AS id, u.id AS unit_id, u.path, m.role_profile_id, o.model FROM (
         SELECT n, abs(hashtextextended('model of ' || n, 0)) % (SELECT count(*) FROM bench_model) AS model
         FROM generate_series(1, $1::int) n
       ) o
       JOIN bench_unit u ON u.leaf = o.n % (SELECT count(leaf) FROM bench_unit)
       JOIN bench_model m ON m.n = o.model`,
      [officials],
    );
    await query('CREATE UNIQUE INDEX ON bench_official (n)');
    await query(
      `INSERT INTO person (tenant_id, id, name, email, created_at)
       SELECT $1, id, $2 || ' ' || n, lower($2) || n || '-' || $3 || '@bench.example', now() FROM bench_official`,
      [this.#tenantId, name, run],
    );
    await query(
      `INSERT INTO access_grant (tenant_id, person_id, role) SELECT $1, id, 'official' FROM bench_official`,
      [this.#tenantId],
    );
    await query(
      `INSERT INTO position (tenant_id, id, person_id, unit_id, valid_from)
       SELECT $1, gen_random_uuid(), id, unit_id, current_date - 1000 FROM bench_official`,
      [this.#tenantId],
    );
    await query(
      `INSERT INTO cohort_member (tenant_id, cohort_id, person_id, role_profile_id, joined_at)
       SELECT $1, $2, id, role_profile_id, now() FROM bench_official`,
      [this.#tenantId, cohortId],
    );
    await query('UPDATE cohort SET members = members + $3 WHERE tenant_id = $1 AND id = $2', [
      this.#tenantId,
      cohortId,
      officials,
    ]);
    for (const { id } of waves)
      await query(
        `INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path, notice_version,
           notice_confirmed_at)
         SELECT $1, $2, id, role_profile_id, path, '2026-1', now() FROM bench_official`,
        [this.#tenantId, id],
      );
  }

  async #copyTests(waveId, sat) {
    for (let from = 0; from < sat; from += AT_ONCE) {
      const to = Math.min(sat, from + AT_ONCE);
      await this.query(
        `CREATE TEMP TABLE bench_sitting AS
         SELECT gen_random_uuid() AS attempt_id, $1::uuid AS wave_id, o.id AS person_id, m.attempt_id AS model_id
         FROM bench_official o JOIN bench_model m ON m.n = o.model WHERE o.n > $2 AND o.n <= $3`,
        [waveId, from, to],
      );
      await this.query('ANALYZE bench_sitting');
      for (const copied of COPIED) await this.query(await this.#copySql(copied));
      await this.query('DROP TABLE bench_sitting');
      this.#tell(`${to} of ${sat} tests of a wave`);
    }
  }

  async #copySql({ table, key, own }) {
    const rows = await this.query(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    return `INSERT INTO ${table} (${names.join(', ')})
      SELECT ${names.map((name) => own[name] ?? `m.${name}`).join(', ')}
      FROM bench_sitting s JOIN bench_${table} m ON m.${key} = s.model_id`;
  }
}
