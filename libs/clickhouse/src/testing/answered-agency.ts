import { addSatAttempts, openWave, type TestContext } from '@qabilet/persistence/testing';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';

export interface AnsweredAgency {
  readonly tenantId: Id<'Tenant'>;
  readonly itemIds: readonly ItemId[];
  readonly attemptIds: readonly string[];
}

/** A number from 0 to 9999 that only the row decides. */
const CHANCE = (of: string) => `(hashtextextended(${of}, 7) & 9999)`;

/**
 * An agency with so many scored tests of some weeks: answers read and not read, left out and tried out, in two languages,
 * some without a level in a competence, some scored anew.
 */
export async function anAnsweredAgency(test: TestContext, people: number): Promise<AnsweredAgency> {
  const tenantId = await test.openAgency();
  const wave = await openWave(test, { tenantId });
  const attemptIds = await addSatAttempts(test, wave, { count: people, seed: 'analysis' });
  const { database } = test;
  await database.query(
    `UPDATE attempt SET finished_at = finished_at - make_interval(days => (${CHANCE('seed || person_id')} % 20)::int)
     WHERE tenant_id = $1`,
    [tenantId],
  );
  const answer = CHANCE('attempt_id::text || position');
  await database.query(
    `UPDATE answer SET pilot = ${answer} % 7 = 0,
       answered_at = asked_at + make_interval(secs => 0.5 + ${answer} * ${answer} / 1000000.0),
       given = CASE WHEN ${answer} % 11 = 0 THEN '{"kind": "omitted"}' ELSE given END,
       category = CASE WHEN ${answer} % 11 = 0 THEN 0 ELSE category END
     WHERE tenant_id = $1`,
    [tenantId],
  );
  await addResults(test, {
    tenantId,
    calibrationId: wave.content.calibrationId,
    version: '1',
    share: 10_000,
  });
  await addResults(test, { tenantId, calibrationId: wave.content.calibrationId, version: '2', share: 2_000 });
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM item WHERE tenant_id = $1 ORDER BY id',
    [tenantId],
  );
  return { tenantId, itemIds: rows.map(({ id }) => idOf<'Item'>(id)), attemptIds };
}

interface Scoring {
  readonly tenantId: string;
  readonly calibrationId: string;
  readonly version: string;
  /** Of 10,000, how many are scored. */
  readonly share: number;
}

/** Results of an hour ago and more, later ones of higher versions. */
export async function addResults(
  { database }: Pick<TestContext, 'database'>,
  { tenantId, calibrationId, version, share }: Scoring,
): Promise<void> {
  const values = [tenantId, calibrationId, version];
  await database.query(
    `INSERT INTO result (tenant_id, attempt_id, scoring_version, calibration_id, receipt, evidence_precision,
       evidence_centre, answered, counted, rapid, next_steps, scored_at)
     SELECT $1, id, $3::text, $2, '{}', '{4,4,4}', '{0,0,0}', 24, 24, 0, '[]',
       now() - interval '3 hours' + make_interval(mins => ($3::text)::int)
         + make_interval(secs => row_number() OVER (ORDER BY id) / 1000.0)
     FROM attempt WHERE tenant_id = $1 AND ${CHANCE('id::text || $3::text')} < ${share}`,
    values,
  );
  const outcome = CHANCE('r.attempt_id::text || c.code || $3::text');
  await database.query(
    `INSERT INTO competence_result (tenant_id, attempt_id, scoring_version, calibration_id, competence_code, mean, sd, items,
       level_probabilities, level, agreement)
     SELECT $1, r.attempt_id, $3::text, $2, c.code, ${outcome} / 2500.0 - 2, 0.4, 8, '{0,1,0,0,0}',
       CASE WHEN ${outcome} % 9 = 0 THEN NULL ELSE 1 END, 'cannot-say'
     FROM result r, unnest(ARRAY['1.1', '1.2', 'CS.1']) AS c(code)
     WHERE r.tenant_id = $1 AND r.calibration_id = $2 AND r.scoring_version = $3::text`,
    values,
  );
}
