import { randomUUID } from 'node:crypto';
import { DEFAULT_CUTS, levelProbabilities } from '@qabilet/framework';
import type { OpenedWave, WaveTools } from './test-wave';

export interface ScoredPersonShape {
  readonly name?: string;
  readonly personId?: string;
  /** From the topmost to the person's own. */
  readonly unitPath?: readonly string[];
  /** What the answers point to, one a competence of the scale. */
  readonly centres?: readonly number[];
  /** Answers that count in each competence; none: nothing is known of it. */
  readonly items?: readonly number[];
  /** Of their role in every competence; null: it asks for none. */
  readonly target?: number | null;
  readonly shares?: boolean;
  /** Said before the test how they see themselves, which is so where nothing else is said. */
  readonly isSelfRated?: boolean;
  /** Invited, and has not finished. */
  readonly isAbsent?: boolean;
}

export interface ScoredPerson {
  readonly personId: string;
  readonly attemptId: string;
}

const COMPETENCES = ['1.1', '1.2', 'CS.1'];
/** Information of about five good questions. */
const PRECISION = 4;
const SD = 0.4;

/** Somebody who was invited to a wave, sat the test and was scored, without having gone through it. */
export async function addScoredPerson(
  { database }: Pick<WaveTools, 'database'>,
  wave: Pick<OpenedWave, 'tenantId' | 'waveId' | 'cohortId' | 'roleProfileId' | 'content'>,
  { name = 'Person', unitPath = [], shares = false, ...shape }: ScoredPersonShape = {},
): Promise<ScoredPerson> {
  const { tenantId, waveId, cohortId, roleProfileId, content } = wave;
  const attemptId = randomUUID();
  const personId = shape.personId ?? (await addPerson(database, tenantId, name));
  await database.query(
    `INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path, shares_with_trainers)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [tenantId, waveId, personId, roleProfileId, unitPath, shares],
  );
  await database.query(
    `INSERT INTO participation (tenant_id, wave_id, group_kind, group_id, invited)
     SELECT $1, $2, CASE WHEN id = $3 THEN 'cohort' ELSE 'unit' END, id, 1 FROM unnest($4::uuid[]) AS id
     ON CONFLICT ON CONSTRAINT participation_pk DO UPDATE SET invited = participation.invited + 1`,
    [tenantId, waveId, cohortId, [cohortId, ...unitPath]],
  );
  if (shape.isAbsent) return { personId, attemptId };

  await database.query(
    `INSERT INTO attempt (tenant_id, id, wave_id, person_id, blueprint_id, role_profile_id, language, seed, engine, targets,
       seen_before, state, started_at, finished_at, finish_reason, scored_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'en', 'seed', '1', '[]', '{}', 'finished', now(), now(), 'precise', now())`,
    [tenantId, attemptId, waveId, personId, content.blueprints.timed, roleProfileId],
  );
  await addResult({ database }, wave, attemptId, shape);
  return { personId, attemptId };
}

/** A result of an attempt, the first one or that of a later scoring. */
export async function addResult(
  { database }: Pick<WaveTools, 'database'>,
  { tenantId, content }: Pick<OpenedWave, 'tenantId' | 'content'>,
  attemptId: string,
  {
    centres = [0, 0, 0],
    items = [5, 5, 5],
    target = 2,
    isSelfRated = true,
    scoringVersion = '1',
    calibrationId = content.calibrationId,
  }: ScoredPersonShape & { readonly scoringVersion?: string; readonly calibrationId?: string } = {},
): Promise<void> {
  const key = [tenantId, attemptId, scoringVersion, calibrationId];
  await database.query(
    `INSERT INTO result (tenant_id, attempt_id, scoring_version, calibration_id, receipt, evidence_precision, evidence_centre,
       answered, counted, rapid, next_steps, scored_at)
     VALUES ($1, $2, $3, $4, '{}', $5, $6, 15, 15, 0, '[]', clock_timestamp())`,
    [...key, items.map((count) => (count > 0 ? PRECISION : 0)), centres],
  );
  for (const [i, competence] of COMPETENCES.entries()) {
    const mean = centres[i] ?? 0;
    const probabilities = levelProbabilities(mean, SD, DEFAULT_CUTS);
    const level = (items[i] ?? 0) > 0 ? probabilities.indexOf(Math.max(...probabilities)) : null;
    await database.query(
      `INSERT INTO competence_result (tenant_id, attempt_id, scoring_version, calibration_id, competence_code, mean, sd,
         items, level_probabilities, level, target, self_level, agreement)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[...key, competence, mean, SD, items[i], probabilities, level, target],
        ...(isSelfRated ? [3, 'self-higher'] : [null, 'cannot-say']),
      ],
    );
  }
}

async function addPerson(database: WaveTools['database'], tenantId: string, name: string): Promise<string> {
  const id = randomUUID();
  await database.query(
    'INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, $3, $4, now())',
    [tenantId, id, name, `${id}@agency.example`],
  );
  return id;
}
