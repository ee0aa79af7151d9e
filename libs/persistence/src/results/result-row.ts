import type { CompetenceOutcome, StoredReceipt, StoredResult } from '@qabilet/application';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { Agreement, NextAim } from '@qabilet/scoring';

export interface ResultRow {
  attempt_id: string;
  receipt: StoredReceipt;
  evidence_precision: number[];
  evidence_centre: number[];
  rapid: number;
  next_steps: NextAim[];
  scored_at: Date;
}

/** Columns of `competence_result` beside its key. */
export interface CompetenceRow {
  competence_code: string;
  mean: number;
  sd: number;
  items: number;
  level_probabilities: LevelProbabilities;
  level: Standing | null;
  between_levels: readonly [Standing, Standing] | null;
  target: LevelOrdinal | null;
  at_target: number | null;
  shortfall: number | null;
  self_mean: number | null;
  self_sd: number | null;
  self_level: Standing | null;
  agreement: Agreement;
}

export function competenceRowOf(outcome: CompetenceOutcome): CompetenceRow {
  const { competence, mean, sd, items, levelProbabilities, self, agreement } = outcome;
  return {
    competence_code: competence,
    mean,
    sd,
    items,
    level_probabilities: levelProbabilities,
    level: outcome.level ?? null,
    between_levels: outcome.between ?? null,
    target: outcome.target ?? null,
    at_target: outcome.atTarget ?? null,
    shortfall: outcome.shortfall ?? null,
    self_mean: self?.mean ?? null,
    self_sd: self?.sd ?? null,
    self_level: self?.level ?? null,
    agreement,
  };
}

export function resultOf(row: ResultRow, competences: readonly CompetenceRow[]): StoredResult {
  return {
    attemptId: idOf(row.attempt_id),
    receipt: row.receipt,
    evidence: { precision: row.evidence_precision, centre: row.evidence_centre },
    rapid: row.rapid,
    nextSteps: row.next_steps,
    scoredAt: row.scored_at,
    competences: competences.map(outcomeOf),
  };
}

function outcomeOf(row: CompetenceRow): CompetenceOutcome {
  const { self_mean: mean, self_sd: sd, self_level: level } = row;
  return {
    competence: idOf(row.competence_code),
    mean: row.mean,
    sd: row.sd,
    items: row.items,
    levelProbabilities: row.level_probabilities,
    level: row.level ?? undefined,
    between: row.between_levels ?? undefined,
    target: row.target ?? undefined,
    atTarget: row.at_target ?? undefined,
    shortfall: row.shortfall ?? undefined,
    self: mean === null || sd === null || level === null ? undefined : { mean, sd, level },
    agreement: row.agreement,
  };
}
