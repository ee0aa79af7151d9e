import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  addResult,
  addSatAttempts,
  openWave,
  startTestContext,
  type TestContext,
} from '@qabilet/persistence/testing';

const MODULE = join(__dirname, 'multiply.mjs');
const SCRIPT = `
  const { default: pg } = await import('pg');
  const { Multiplied } = await import(process.argv[1]);
  const connection = new pg.Client(process.argv[2]);
  await connection.connect();
  const { tenantId, ...wanted } = JSON.parse(process.argv[3]);
  process.stdout.write(String(await new Multiplied(connection, tenantId).make(wanted)));
  await connection.end();`;

const MODELS = 4;
const [OFFICIALS, UNITS] = [40, 23];
const [FIRST, SECOND] = [30, 10];

describe('many tests made out of few', () => {
  let test: TestContext;
  let tenantId: string;
  let waves: readonly string[];
  const rowsOf = async <Row extends object>(sql: string) =>
    (await test.database.query<Row>(sql, [tenantId])).rows;
  const countOf = async (table: string) =>
    (await rowsOf<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE tenant_id = $1`))[0]
      ?.count;

  beforeAll(async () => {
    test = await startTestContext([]);
    tenantId = await test.openAgency();
    const wave = await openWave(test, { tenantId });
    waves = [wave.waveId, await wave.addWave()];
    for (const attemptId of await addSatAttempts(test, wave, { count: MODELS }))
      await addResult(test, wave, attemptId);
    const wanted = {
      tenantId,
      cohortId: wave.cohortId,
      name: 'Bench',
      officials: OFFICIALS,
      units: UNITS,
      waves: [
        { id: waves[0], sat: FIRST },
        { id: waves[1], sat: SECOND },
      ],
    };
    const words = ['--input-type=module', '--eval', SCRIPT, MODULE, test.url, JSON.stringify(wanted)];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    expect(stdout).toBe(String(MODELS));
  });
  afterAll(() => test.stop());

  it('are as many as were asked for, of people who each sat a wave once', async () => {
    expect(await countOf('unit')).toBe(UNITS);
    expect(await countOf('cohort_member')).toBe(OFFICIALS);
    const sat = await rowsOf(
      `SELECT p.wave_id, count(*)::int AS invited, count(a.id)::int AS sat, count(r.attempt_id)::int AS scored
       FROM participant p LEFT JOIN attempt a USING (tenant_id, wave_id, person_id)
       LEFT JOIN result r ON r.tenant_id = a.tenant_id AND r.attempt_id = a.id
       JOIN wave w ON w.tenant_id = p.tenant_id AND w.id = p.wave_id
       WHERE p.tenant_id = $1 GROUP BY p.wave_id, w.ordinal ORDER BY w.ordinal`,
    );
    const [first, second] = [FIRST + MODELS, SECOND];
    expect(sat).toEqual([
      { wave_id: waves[0], invited: OFFICIALS + MODELS, sat: first, scored: first },
      { wave_id: waves[1], invited: OFFICIALS, sat: second, scored: second },
    ]);
  });

  it('have the answers and levels of those they are made of, and not of one alone', async () => {
    const tests = await rowsOf<{ is_model: boolean; answers: string }>(
      `SELECT p.name = 'Official' AS is_model, (
         SELECT md5(string_agg((to_jsonb(x) - 'attempt_id')::text, ' ' ORDER BY x.position))
         FROM answer x WHERE x.tenant_id = a.tenant_id AND x.attempt_id = a.id
       ) || (
         SELECT md5(string_agg((to_jsonb(x) - 'attempt_id')::text, ' ' ORDER BY x.competence_code))
         FROM competence_result x WHERE x.tenant_id = a.tenant_id AND x.attempt_id = a.id
       ) AS answers
       FROM attempt a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE a.tenant_id = $1`,
    );
    const models = new Set(tests.filter(({ is_model }) => is_model).map(({ answers }) => answers));
    const copies = new Set(tests.filter(({ is_model }) => !is_model).map(({ answers }) => answers));
    expect(tests).toHaveLength(FIRST + SECOND + MODELS);
    expect(models.size).toBe(MODELS);
    expect(copies).toEqual(models);
  });

  it('count from the topmost unit to the one that has the person', async () => {
    const paths = await rowsOf<{ is_whole: boolean; depth: number }>(
      `SELECT cardinality(p.unit_path) AS depth,
         p.unit_path[cardinality(p.unit_path)] = o.unit_id AND (
           SELECT bool_and(u.parent_id IS NOT DISTINCT FROM p.unit_path[place - 1])
           FROM unnest(p.unit_path) WITH ORDINALITY AS path(id, place)
           JOIN unit u ON u.tenant_id = p.tenant_id AND u.id = path.id
         ) AS is_whole
       FROM participant p JOIN position o USING (tenant_id, person_id) WHERE p.tenant_id = $1`,
    );
    expect(paths).toHaveLength(2 * OFFICIALS);
    expect(paths.every(({ is_whole }) => is_whole)).toBe(true);
    expect(Math.max(...paths.map(({ depth }) => depth))).toBe(3);
  });

  it('break no rule that was not looked at while they were written', async () => {
    const rules = await rowsOf<{ of: string; name: string; rule: string }>(
      `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text IN ('person', 'access_grant',
         'position', 'cohort_member', 'participant', 'attempt', 'answer', 'result', 'competence_result') AND $1 <> ''`,
    );
    expect(rules.length).toBeGreaterThan(15);
    for (const { of, name, rule } of rules) {
      await test.database.query(`ALTER TABLE ${of} DROP CONSTRAINT ${name}`);
      await test.database.query(`ALTER TABLE ${of} ADD CONSTRAINT ${name} ${rule}`);
    }
  });
});
