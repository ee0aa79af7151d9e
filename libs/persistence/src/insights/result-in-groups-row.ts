import type { GroupKey, ResultInGroups } from '@qabilet/application';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { Agreement } from '@qabilet/scoring';
import { countingRank } from '../results/counting-rank';
import { languageGroup } from './language-group';
import { sentDoubles } from './sent-array';

/** As few and as compact columns as possible: a rebuild reads millions of them. */
export interface ResultRow {
  attempt_id: string;
  person_id: string;
  scoring_version: string;
  wave_id: string;
  calibration_id: string;
  cohort_id: string;
  unit_path: string;
  role_profile_id: string;
  language_group: string;
  evidence_precision: Buffer;
  evidence_centre: Buffer;
  /** Of each competence how long its code is, the code, its facts and its probabilities; none without any. */
  outcomes: Buffer | null;
}

const AGREEMENTS: readonly Agreement[] = ['in-line', 'self-higher', 'self-lower', 'cannot-say'];
/** Where there is no target or no self-view. */
const NONE = 15;

/** Items, target, level by self-view and agreement of competence `c` as one integer: four bits each but the first. */
const FACTS = `c.items * 4096 + coalesce(c.target, ${NONE}) * 256 + coalesce(c.self_level, ${NONE}) * 16
  + CASE c.agreement ${AGREEMENTS.map((agreement, i) => `WHEN '${agreement}' THEN ${i}`).join(' ')} END`;

/** Results `r` beside where they count; what follows says which: $1 tenant. */
export const RESULT_SQL = `
  SELECT r.attempt_id, a.person_id, r.scoring_version, a.wave_id, r.calibration_id, w.cohort_id,
    array_to_string(n.unit_path, ' ') AS unit_path, n.role_profile_id, ${languageGroup('a.language')} AS language_group,
    array_send(r.evidence_precision) AS evidence_precision, array_send(r.evidence_centre) AS evidence_centre,
    (
      SELECT string_agg(int2send(octet_length(c.competence_code)::smallint) || textsend(c.competence_code)
        || int4send(${FACTS}) || array_send(c.level_probabilities), '')
      FROM competence_result c
      WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version
        AND c.calibration_id = r.calibration_id
    ) AS outcomes
  FROM result r
  JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
  JOIN participant n ON n.tenant_id = a.tenant_id AND n.wave_id = a.wave_id AND n.person_id = a.person_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id`;

/** Whether result `r` is the one of its attempt, in wave `w`, that counts. */
export const COUNTS = `NOT EXISTS (
  SELECT 1 FROM result other WHERE other.tenant_id = r.tenant_id AND other.attempt_id = r.attempt_id
    AND ${countingRank('other', 'w')} > ${countingRank('r', 'w')})`;

const MOST_CROSSINGS = 10_000;

/** Reads results out of rows; those of people in the same groups name them by one list. */
export class ResultRows {
  private readonly groups = new Map<string, readonly GroupKey[]>();

  read(rows: readonly ResultRow[]): readonly ResultInGroups[] {
    return rows.map((row) => this.resultOf(row));
  }

  private resultOf(row: ResultRow): ResultInGroups {
    return {
      attemptId: idOf<'Attempt'>(row.attempt_id),
      scoringVersion: row.scoring_version,
      waveId: idOf(row.wave_id),
      calibrationId: idOf(row.calibration_id),
      groups: this.groupsOf(row),
      evidence: {
        precision: sentDoubles(row.evidence_precision).values,
        centre: sentDoubles(row.evidence_centre).values,
      },
      competences: row.outcomes ? outcomesOf(row.outcomes) : [],
    };
  }

  private groupsOf(row: ResultRow): readonly GroupKey[] {
    const key = `${row.cohort_id}|${row.unit_path}|${row.role_profile_id}|${row.language_group}`;
    const known = this.groups.get(key);
    if (known) return known;
    if (this.groups.size >= MOST_CROSSINGS) this.groups.clear();
    const groups = groupsOf(row);
    this.groups.set(key, groups);
    return groups;
  }
}

function groupsOf(row: ResultRow): readonly GroupKey[] {
  const path = row.unit_path === '' ? [] : row.unit_path.split(' ');
  return [
    { kind: 'cohort', id: idOf<'Cohort'>(row.cohort_id) },
    ...path.map((id): GroupKey => ({ kind: 'unit', id: idOf<'Unit'>(id) })),
    { kind: 'role', id: idOf<'RoleProfile'>(row.role_profile_id) },
    { kind: 'language', id: idOf<'LanguageGroup'>(row.language_group) },
  ];
}

function outcomesOf(bytes: Buffer): ResultInGroups['competences'] {
  const outcomes: ResultInGroups['competences'][number][] = [];
  let at = 0;
  while (at < bytes.length) {
    const code = at + 2;
    const facts = code + bytes.readInt16BE(at);
    const { values, end } = sentDoubles(bytes, facts + 4);
    outcomes.push({
      competence: idOf<'Competence'>(bytes.toString('utf8', code, facts)),
      levelProbabilities: probabilitiesOf(values),
      ...factsOf(bytes.readInt32BE(facts)),
    });
    at = end;
  }
  return outcomes;
}

function factsOf(
  facts: number,
): Pick<ResultInGroups['competences'][number], 'items' | 'target' | 'selfLevel' | 'agreement'> {
  const [target, selfLevel] = [(facts >> 8) & NONE, (facts >> 4) & NONE];
  return {
    items: facts >> 12,
    target: target === NONE ? undefined : (target as LevelOrdinal),
    selfLevel: selfLevel === NONE ? undefined : (selfLevel as Standing),
    agreement: AGREEMENTS[facts & NONE] ?? 'cannot-say',
  };
}

function probabilitiesOf([
  none = 0,
  one = 0,
  two = 0,
  three = 0,
  four = 0,
]: Float64Array): LevelProbabilities {
  return [none, one, two, three, four];
}
