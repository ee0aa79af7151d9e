import type { SeatedAttempt } from '@qabilet/application';
import type { AnswerSignals, Attempt, FinishReason, RecordedAnswer, Target } from '@qabilet/assessment';
import type { Given } from '@qabilet/item-bank';
import { idOf, type Language } from '@qabilet/kernel';

export interface AttemptRow {
  id: string;
  wave_id: string;
  person_id: string;
  framework_release_id: string;
  bank_release_id: string;
  calibration_id: string;
  blueprint_id: string;
  engine: string;
  seed: string;
  language: Language;
  targets: Target[];
  seen_before: string[];
  started_at: Date;
  deadline_at: Date | null;
  state: Attempt['state'];
  finished_at: Date | null;
  finish_reason: FinishReason | null;
  asked_position: number | null;
  asked_item_id: string | null;
  asked_pilot: boolean | null;
  asked_at: Date | null;
  held_by: string | null;
  closes_at: Date;
}

/** Instants in milliseconds since the epoch. */
interface AnswerRow {
  position: number;
  item_id: string;
  pilot: boolean;
  given: Given;
  category: number;
  key: string;
  signals: AnswerSignals | null;
  asked_at: number;
  answered_at: number;
}

/** The answers of an attempt at an instant. */
export interface AnswersRow {
  now: Date;
  answers: AnswerRow[];
}

/** An attempt and its answers as the domain knows them, at `now`. */
export function seatedOf(row: AttemptRow, { answers, now }: AnswersRow): SeatedAttempt {
  return {
    attempt: attemptOf(row, answers.map(answerOf)),
    waveId: idOf(row.wave_id),
    personId: idOf(row.person_id),
    waveClosesAt: row.closes_at.getTime(),
    now: now.getTime(),
    ...(row.held_by !== null && { heldBy: row.held_by }),
  };
}

function attemptOf(row: AttemptRow, answers: readonly RecordedAnswer[]): Attempt {
  const startedAt = row.started_at.getTime();
  return {
    id: idOf(row.id),
    releases: {
      framework: idOf(row.framework_release_id),
      bank: idOf(row.bank_release_id),
      calibration: idOf(row.calibration_id),
      blueprint: idOf(row.blueprint_id),
    },
    engine: row.engine,
    seed: row.seed,
    language: row.language,
    targets: row.targets,
    seenBefore: row.seen_before.map((id) => idOf<'Item'>(id)),
    startedAt,
    ...(row.deadline_at && { allowedSeconds: (row.deadline_at.getTime() - startedAt) / 1_000 }),
    state: row.state,
    asked: askedOf(row),
    answers,
    ...(row.finished_at &&
      row.finish_reason && { finished: { reason: row.finish_reason, at: row.finished_at.getTime() } }),
  };
}

function askedOf({ asked_item_id, asked_position, asked_pilot, asked_at }: AttemptRow): Attempt['asked'] {
  if (asked_item_id === null || asked_position === null || asked_pilot === null || asked_at === null) {
    return undefined;
  }
  return {
    itemId: idOf(asked_item_id),
    position: asked_position,
    pilot: asked_pilot,
    askedAt: asked_at.getTime(),
  };
}

function answerOf(row: AnswerRow): RecordedAnswer {
  return {
    itemId: idOf(row.item_id),
    pilot: row.pilot,
    category: row.category,
    omitted: row.given.kind === 'omitted',
    seconds: Math.max(0, row.answered_at - row.asked_at) / 1_000,
    key: row.key,
    position: row.position,
    given: row.given,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    ...(row.signals && { signals: row.signals }),
  };
}
