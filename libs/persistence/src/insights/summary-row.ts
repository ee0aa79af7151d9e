import { NO_COMPETENCE_SUMMARY, type CompetenceSummary, type GroupSummary } from '@qabilet/analytics';
import type { GroupKey, StoredSummary } from '@qabilet/application';
import type { CompetenceId } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { sentDoubles } from './sent-array';

export interface GroupRow {
  people: number;
  weight: ArrayLike<number>;
  weighted: ArrayLike<number>;
}

/** Its lists as array_send gives them. */
export interface SentGroupRow {
  people: number;
  weight: Buffer;
  weighted: Buffer;
}

export function readGroup({ people, weight, weighted }: SentGroupRow): GroupRow {
  return { people, weight: sentDoubles(weight), weighted: sentDoubles(weighted) };
}

export interface OfGroup {
  group_kind: GroupKey['kind'];
  group_id: string;
}

export function groupOf({ group_kind: kind, group_id: id }: OfGroup): GroupKey {
  switch (kind) {
    case 'cohort':
      return { kind, id: idOf<'Cohort'>(id) };
    case 'unit':
      return { kind, id: idOf<'Unit'>(id) };
    case 'role':
      return { kind, id: idOf<'RoleProfile'>(id) };
    case 'language':
      return { kind, id: idOf<'LanguageGroup'>(id) };
  }
}

export interface CompetenceRow {
  competence_code: string;
  people: number;
  level_mass: number[];
  targets: number[];
  shortfall_sum: number;
  shortfall_squares: number;
  at_target_sum: number;
  self_rated: number;
  self_level_sum: number;
  self_level_squares: number;
  self_higher: number;
  self_lower: number;
  self_in_line: number;
  spread: number[];
}

/** Where a row of sums belongs. */
const PLACE_TYPES = {
  group_kind: 'text',
  group_id: 'uuid',
  wave_id: 'uuid',
  calibration_id: 'uuid',
} as const;

/** Columns of `group_summary` that a summary fills. */
export const GROUP_TYPES = {
  ...PLACE_TYPES,
  people: 'integer',
  weight: 'double precision[]',
  weighted: 'double precision[]',
  overall_n: 'integer',
  overall_mean: 'double precision',
  overall_error: 'double precision',
  overall_level: 'smallint',
  overall_share: 'double precision',
  overall_enough: 'boolean',
} as const;

const SUM_TYPES = {
  people: 'integer',
  level_mass: 'double precision[]',
  targets: 'integer[]',
  shortfall_sum: 'double precision',
  shortfall_squares: 'double precision',
  at_target_sum: 'double precision',
  self_rated: 'integer',
  self_level_sum: 'integer',
  self_level_squares: 'integer',
  self_higher: 'integer',
  self_lower: 'integer',
  self_in_line: 'integer',
  spread: 'double precision[]',
} as const;

/** Columns of `competence_summary`. */
export const COMPETENCE_TYPES = { ...PLACE_TYPES, competence_code: 'text', ...SUM_TYPES } as const;

/** The names of its columns beside the key. */
export const COMPETENCE_COLUMNS = Object.keys(SUM_TYPES);

export function summaryOf(
  group: GroupRow,
  rows: readonly CompetenceRow[],
  competences: readonly CompetenceId[],
): GroupSummary {
  const byCode = new Map(rows.map((row) => [row.competence_code, row]));
  return {
    people: group.people,
    weight: Float64Array.from(group.weight),
    weighted: Float64Array.from(group.weighted),
    competences: competences.map((code) => {
      const row = byCode.get(code);
      return row ? competenceOf(row) : NO_COMPETENCE_SUMMARY;
    }),
  };
}

function competenceOf(row: CompetenceRow): CompetenceSummary {
  return {
    people: row.people,
    levelMass: row.level_mass,
    targets: row.targets,
    shortfallSum: row.shortfall_sum,
    shortfallSquares: row.shortfall_squares,
    atTargetSum: row.at_target_sum,
    selfRated: row.self_rated,
    selfLevelSum: row.self_level_sum,
    selfLevelSquares: row.self_level_squares,
    selfHigher: row.self_higher,
    selfLower: row.self_lower,
    selfInLine: row.self_in_line,
    spread: row.spread,
  };
}

/** One group as a row of `group_summary`. */
export function groupRecordOf({ place, summary, overall }: StoredSummary) {
  return {
    group_kind: place.group.kind,
    group_id: place.group.id,
    wave_id: place.waveId,
    calibration_id: place.calibrationId,
    people: summary.people,
    weight: summary.weight,
    weighted: summary.weighted,
    overall_n: overall?.n,
    overall_mean: overall?.mean,
    overall_error: overall?.standardError,
    overall_level: overall?.level,
    overall_share: overall?.shareAtTarget,
    overall_enough: overall?.enough,
  };
}

/** The changed competences of a group as rows of `competence_summary`. */
export function competenceRecordsOf(
  { place, summary, changed }: StoredSummary,
  competences: readonly CompetenceId[],
) {
  return changed.map((dimension) => ({
    ...competenceRowAt(summary, dimension, competences),
    group_kind: place.group.kind,
    group_id: place.group.id,
    wave_id: place.waveId,
    calibration_id: place.calibrationId,
  }));
}

function competenceRowAt({ competences }: GroupSummary, dimension: number, codes: readonly CompetenceId[]) {
  return competenceRowOf(competences[dimension] ?? NO_COMPETENCE_SUMMARY, codes[dimension] ?? '');
}

function competenceRowOf(competence: CompetenceSummary, code: string) {
  return {
    competence_code: code,
    people: competence.people,
    level_mass: competence.levelMass,
    targets: competence.targets,
    shortfall_sum: competence.shortfallSum,
    shortfall_squares: competence.shortfallSquares,
    at_target_sum: competence.atTargetSum,
    self_rated: competence.selfRated,
    self_level_sum: competence.selfLevelSum,
    self_level_squares: competence.selfLevelSquares,
    self_higher: competence.selfHigher,
    self_lower: competence.selfLower,
    self_in_line: competence.selfInLine,
    spread: competence.spread,
  };
}
