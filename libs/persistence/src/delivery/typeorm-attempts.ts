import { Injectable } from '@nestjs/common';
import { Attempts, type AttemptRef, type NewAttempt, type SeatedAttempt } from '@qabilet/application';
import { GRACE_SECONDS, type Attempt, type AttemptId } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';
import { LONGEST_SILENCE_SECONDS } from '../service-pulse';
import { TypeOrmTransaction, type PreparedStatement } from '../transactions';
import { seatedOf, type AnswersRow, type AttemptRow } from './attempt-row';
import { SittingClock, sittingNow } from './sitting-clock';

/** $1 tenant, $2 attempt, $3 pretended instant. */
const ANSWERS_SQL = `
  SELECT ${sittingNow('$3')} AS now, coalesce(jsonb_agg(jsonb_build_object(
    'position', n.position, 'item_id', n.item_id, 'pilot', n.pilot, 'given', n.given, 'category', n.category,
    'key', n.idempotency_key, 'signals', n.signals, 'asked_at', round(extract(epoch FROM n.asked_at) * 1000),
    'answered_at', round(extract(epoch FROM n.answered_at) * 1000)) ORDER BY n.position), '[]') AS answers
  FROM answer n WHERE n.tenant_id = $1 AND n.attempt_id = $2`;

/** $1 tenant, $2 attempt, $3 pretended instant, $4 person or NULL. */
const ATTEMPT_SQL = `
  SELECT a.id, a.wave_id, a.person_id, b.framework_release_id, b.bank_release_id, b.calibration_id, a.blueprint_id,
    a.engine, a.seed, a.language, a.targets, a.seen_before, a.started_at,
    deadline_with_outages(a.started_at, a.deadline_at) AS deadline_at, a.state, a.finished_at, a.finish_reason,
    a.asked_position, a.asked_item_id, a.asked_pilot, a.asked_at, a.held_by, w.closes_at, n.now, n.answers
  FROM attempt a
  JOIN blueprint b ON b.tenant_id = a.tenant_id AND b.id = a.blueprint_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
  CROSS JOIN LATERAL (${ANSWERS_SQL}) n
  WHERE a.tenant_id = $1 AND a.id = $2 AND ($4::uuid IS NULL OR a.person_id = $4)`;

const READ = { name: 'attempt-read', text: ATTEMPT_SQL };
const LOCK = { name: 'attempt-lock', text: `${ATTEMPT_SQL} FOR NO KEY UPDATE OF a` };
const ANSWERS = { name: 'attempt-answers', text: ANSWERS_SQL };

/** While nobody is served no test is ended: how much time the outage takes is known when it is over. */
const IS_SERVED = `NOT EXISTS (SELECT 1 FROM service_pulse
  WHERE beat_at < clock_timestamp() - interval '${LONGEST_SILENCE_SECONDS} seconds')`;

/** One round trip whatever happened: $1 tenant, $2 attempt, $3 new answers, then what is asked now and the end. */
const SAVE_SQL = `
  WITH answered AS (
    INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, signals, asked_at, answered_at)
    SELECT $1, $2, n.position, n.item_id, n.pilot, n.given, n.category, n.key, n.signals, n.asked_at, n.answered_at
    FROM jsonb_to_recordset($3::jsonb) AS n(position integer, item_id uuid, pilot boolean, given jsonb, category smallint,
      key uuid, signals jsonb, asked_at timestamptz, answered_at timestamptz)
  )
  UPDATE attempt SET asked_position = $4, asked_item_id = $5, asked_pilot = $6, asked_at = $7, state = $8,
    finished_at = $9, finish_reason = $10
  WHERE tenant_id = $1 AND id = $2`;
const SAVE = { name: 'attempt-save', text: SAVE_SQL };

@Injectable()
export class TypeOrmAttempts extends Attempts {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: SittingClock,
  ) {
    super();
  }

  async read(ref: AttemptRef): Promise<SeatedAttempt | undefined> {
    const row = await this.row(READ, ref);
    return row && seatedOf(row, row);
  }

  async lock(ref: AttemptRef): Promise<SeatedAttempt | undefined> {
    const row = await this.row(LOCK, ref);
    if (!row || isWhole(row)) return row && seatedOf(row, row);

    // It waited for the lock: the attempt is as its predecessor left it, the answers still as they were before.
    const [read] = await this.transaction.prepared<AnswersRow>(ANSWERS, this.parameters(ref));
    return read && seatedOf(row, read);
  }

  async idOf(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<AttemptId | undefined> {
    const [row] = await this.transaction.query<{ id: string }>(
      'SELECT id FROM attempt WHERE tenant_id = $1 AND wave_id = $2 AND person_id = $3',
      [this.transaction.tenantId, waveId, personId],
    );
    return row && idOf(row.id);
  }

  async add({ attempt, waveId, personId, roleProfileId, extraTime, heldBy }: NewAttempt): Promise<boolean> {
    const { id, releases, language, seed, engine, targets, seenBefore, startedAt, allowedSeconds } = attempt;
    const rows = await this.transaction.query(
      `INSERT INTO attempt (tenant_id, id, wave_id, person_id, blueprint_id, role_profile_id, language, seed, engine, targets,
         seen_before, started_at, deadline_at, asked_position, asked_item_id, asked_pilot, asked_at,
         extra_time, held_by, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 'in-progress')
       ON CONFLICT ON CONSTRAINT attempt_once_a_wave DO NOTHING RETURNING id`,
      [
        this.transaction.tenantId,
        id,
        waveId,
        personId,
        releases.blueprint,
        roleProfileId,
        language,
        seed,
        engine,
        JSON.stringify(targets),
        seenBefore,
        new Date(startedAt),
        allowedSeconds === undefined ? null : new Date(startedAt + allowedSeconds * 1_000),
        ...askedParameters(attempt),
        extraTime,
        heldBy ?? null,
      ],
    );
    return rows.length === 1;
  }

  async save(before: Attempt, after: Attempt): Promise<void> {
    const { finished } = after;
    await this.transaction.prepared(SAVE, [
      this.transaction.tenantId,
      after.id,
      JSON.stringify(after.answers.slice(before.answers.length).map(newAnswer)),
      ...askedParameters(after),
      after.state,
      finished ? new Date(finished.at) : null,
      finished?.reason ?? null,
    ]);
  }

  async hold(id: AttemptId, window: string): Promise<void> {
    await this.transaction.query('UPDATE attempt SET held_by = $3 WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
      window,
    ]);
  }

  async itemsMetBy(personId: Id<'Person'>): Promise<readonly ItemId[]> {
    const rows = await this.transaction.query<{ item_id: string }>(
      `SELECT DISTINCT n.item_id FROM attempt a JOIN answer n ON n.tenant_id = a.tenant_id AND n.attempt_id = a.id
       WHERE a.tenant_id = $1 AND a.person_id = $2 ORDER BY n.item_id`,
      [this.transaction.tenantId, personId],
    );
    return rows.map(({ item_id }) => idOf<'Item'>(item_id));
  }

  async overdue(limit: number): Promise<readonly AttemptId[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT a.id FROM attempt a JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
       WHERE a.tenant_id = $1 AND a.state = 'in-progress' AND ${IS_SERVED}
         AND coalesce(deadline_with_outages(a.started_at, a.deadline_at), w.closes_at) < ${sittingNow('$2')} - interval '${GRACE_SECONDS} seconds'
       ORDER BY coalesce(a.deadline_at, w.closes_at) LIMIT $3`,
      [this.transaction.tenantId, this.clock.instant, limit],
    );
    return rows.map(({ id }) => idOf<'Attempt'>(id));
  }

  async unscored(limit: number): Promise<readonly { readonly attemptId: AttemptId }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT a.id FROM attempt a
       WHERE a.tenant_id = $1 AND a.state = 'finished' AND a.scored_at IS NULL
         AND a.finished_at < ${sittingNow('$2')} - interval '60 seconds'
         -- One that failed for good waits for a person to look at it.
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = a.tenant_id AND o.name = 'score-attempt'
           AND o.done_at IS NULL AND o.payload ->> 'attemptId' = a.id::text)
       ORDER BY a.finished_at LIMIT $3`,
      [this.transaction.tenantId, this.clock.instant, limit],
    );
    return rows.map(({ id }) => ({ attemptId: idOf<'Attempt'>(id) }));
  }

  private async row(statement: PreparedStatement, ref: AttemptRef): Promise<SeatedRow | undefined> {
    const parameters = [...this.parameters(ref), ref.personId ?? null];
    const [row] = await this.transaction.prepared<SeatedRow>(statement, parameters);
    return row;
  }

  private parameters({ id }: AttemptRef): readonly unknown[] {
    return [this.transaction.tenantId, id, this.clock.instant];
  }
}

type SeatedRow = AttemptRow & AnswersRow;

/** The open question follows on the answers; nothing tells of a finished attempt whether all are there. */
function isWhole({ asked_position, answers }: SeatedRow): boolean {
  return asked_position === answers.length + 1;
}

function askedParameters({ asked }: Attempt): readonly unknown[] {
  if (!asked) return [null, null, null, null];
  return [asked.position, asked.itemId, asked.pilot, new Date(asked.askedAt)];
}

function newAnswer(answer: Attempt['answers'][number]): Record<string, unknown> {
  return {
    position: answer.position,
    item_id: answer.itemId,
    pilot: answer.pilot,
    given: answer.given,
    category: answer.category,
    key: answer.key,
    signals: answer.signals ?? null,
    asked_at: new Date(answer.askedAt),
    answered_at: new Date(answer.answeredAt),
  };
}
