import type { GroupKey, ResultInGroups } from '@qabilet/application';
import type { CompetenceId, LevelOrdinal, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { Agreement } from '@qabilet/scoring';
import { countingRank } from '../results/counting-rank';
import { languageGroup } from './language-group';
import { sentDoubles, sentIntegers } from './sent-array';

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
  /** Of the competences, one after the other: codes, facts, probabilities; none without any. */
  codes: string | null;
  facts: Buffer | null;
  probabilities: Buffer | null;
}

const AGREEMENTS: readonly Agreement[] = ['in-line', 'self-higher', 'self-lower', 'cannot-say'];
/** Where there is no target or no self-view. */
const NONE = 15;

/** In no code. */
const BETWEEN_CODES = '\n';

/** Items, target, level by self-view and agreement of competence `c` as one integer: four bits each but the first. */
const FACTS = `c.items * 4096 + coalesce(c.target, ${NONE}) * 256 + coalesce(c.self_level, ${NONE}) * 16
  + CASE c.agreement ${AGREEMENTS.map((agreement, i) => `WHEN '${agreement}' THEN ${i}`).join(' ')} END`;

/** Results `r` beside where they count; what follows says which: $1 tenant. */
export const RESULT_SQL = `
  SELECT r.attempt_id, a.person_id, r.scoring_version, a.wave_id, r.calibration_id, w.cohort_id,
    array_to_string(n.unit_path, ' ') AS unit_path, n.role_profile_id, ${languageGroup('a.language')} AS language_group,
    array_send(r.evidence_precision) AS evidence_precision, array_send(r.evidence_centre) AS evidence_centre,
    o.codes, array_send(o.facts) AS facts, array_send(o.probabilities) AS probabilities
  FROM result r
  JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
  JOIN participant n ON n.tenant_id = a.tenant_id AND n.wave_id = a.wave_id AND n.person_id = a.person_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
  CROSS JOIN LATERAL (
    SELECT string_agg(c.competence_code, '${BETWEEN_CODES}') AS codes, array_agg(${FACTS}) AS facts,
      array_agg(c.level_probabilities) AS probabilities
    FROM competence_result c
    WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version
      AND c.calibration_id = r.calibration_id
  ) o`;

/** Whether result `r` is the one of its attempt, in wave `w`, that counts. */
export const COUNTS = `NOT EXISTS (
  SELECT 1 FROM result other WHERE other.tenant_id = r.tenant_id AND other.attempt_id = r.attempt_id
    AND ${countingRank('other', 'w')} > ${countingRank('r', 'w')})`;

const MOST_CROSSINGS = 10_000;
const MOST_CHOICES = 10_000;

/** Reads results out of rows; those of people in the same groups name them by one list. */
export class ResultRows {
  private readonly groups = new Map<string, readonly GroupKey[]>();
  private readonly choices = new Map<string, readonly CompetenceId[]>();

  read(rows: readonly ResultRow[]): readonly ResultInGroups[] {
    return rows.map((row) => this.resultOf(row));
  }

  /** One after the other, so that a result is gone before the next one is there. */
  *each(rows: readonly ResultRow[]): Generator<ResultInGroups> {
    for (const row of rows) yield this.resultOf(row);
  }

  private resultOf(row: ResultRow): ResultInGroups {
    return {
      attemptId: idOf<'Attempt'>(row.attempt_id),
      scoringVersion: row.scoring_version,
      waveId: idOf(row.wave_id),
      calibrationId: idOf(row.calibration_id),
      groups: this.groupsOf(row),
      evidence: {
        precision: sentDoubles(row.evidence_precision),
        centre: sentDoubles(row.evidence_centre),
      },
      competences: this.outcomesOf(row),
    };
  }

  private outcomesOf({ codes, facts, probabilities }: ResultRow): ResultInGroups['competences'] {
    if (codes === null || facts === null || probabilities === null) return [];
    const factAt = sentIntegers(facts);
    const values = sentDoubles(probabilities);
    return this.competencesOf(codes).map((competence, i) => outcomeOf(competence, factAt(i), values, i));
  }

  private competencesOf(codes: string): readonly CompetenceId[] {
    const known = this.choices.get(codes);
    if (known) return known;
    if (this.choices.size >= MOST_CHOICES) this.choices.clear();
    const competences = codes.split(BETWEEN_CODES).map((code) => idOf<'Competence'>(code));
    this.choices.set(codes, competences);
    return competences;
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

const STANDINGS = 5;

/** The `i`th outcome of a result, out of the probabilities of all. */
function outcomeOf(
  competence: CompetenceId,
  facts: number,
  probabilities: Float64Array,
  i: number,
): ResultInGroups['competences'][number] {
  const [target, selfLevel] = [(facts >> 8) & NONE, (facts >> 4) & NONE];
  const of = (standing: Standing): number => probabilities[i * STANDINGS + standing] ?? 0;
  return {
    competence,
    levelProbabilities: [of(0), of(1), of(2), of(3), of(4)],
    items: facts >> 12,
    target: target === NONE ? undefined : (target as LevelOrdinal),
    selfLevel: selfLevel === NONE ? undefined : (selfLevel as Standing),
    agreement: AGREEMENTS[facts & NONE] ?? 'cannot-say',
  };
}
