import { Injectable } from '@nestjs/common';
import { Letters, type ClaimedLetter, type LetterFigures } from '@qabilet/application';
import type { LetterKind, LetterProblem } from '@qabilet/contracts';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { CLAIM_SQL, FIGURES_SQL, PLAN_SQL, PROBLEMS_SQL, REMIND_SQL } from './letter-sql';

interface ClaimRow {
  kind: LetterKind;
  tries: number;
  person_name: string;
  email: string;
  language: Language;
  agency_name: string;
  cohort_name: string;
  wave_name: string;
  closes_at: Date;
  is_needed: boolean;
}

interface FiguresRow {
  is_on: boolean;
  reminded_at: Date | null;
  waiting: number;
  sent: number;
  unfinished: number;
  without_account: number;
}

interface ProblemRow {
  person_id: string;
  name: string;
  kind: LetterKind;
  state: LetterProblem['state'];
}

@Injectable()
export class TypeOrmLetters extends Letters {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  plan(now: Date): Promise<number> {
    return this.counted(PLAN_SQL, [now]);
  }

  remind(waveId: Id<'Wave'>, now: Date): Promise<number> {
    return this.counted(REMIND_SQL, [waveId, now]);
  }

  async switch(waveId: Id<'Wave'>, isOn: boolean): Promise<void> {
    await this.transaction.query('UPDATE wave SET writes_letters = $3 WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      waveId,
      isOn,
    ]);
  }

  async figures(waveId: Id<'Wave'>): Promise<LetterFigures> {
    const parameters = [this.transaction.tenantId, waveId];
    const [row] = await this.transaction.query<FiguresRow>(FIGURES_SQL, parameters);
    if (!row) throw new Error(`Wave ${waveId} is gone`);
    const problems = await this.transaction.query<ProblemRow>(PROBLEMS_SQL, parameters);
    return {
      isOn: row.is_on,
      remindedAt: row.reminded_at ?? undefined,
      waiting: row.waiting,
      sent: row.sent,
      unfinished: row.unfinished,
      withoutAccount: row.without_account,
      problems: problems.map(({ person_id, ...problem }) => ({ ...problem, personId: person_id })),
    };
  }

  async missing(limit: number): Promise<readonly { readonly letterId: Id<'Letter'> }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT l.id FROM letter l
       WHERE l.tenant_id = $1 AND l.state = 'waiting' AND l.due_at <= now()
         -- One that failed for good waits for a person to look at it.
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = l.tenant_id AND o.name = 'send-letter'
           AND o.done_at IS NULL AND o.payload ->> 'letterId' = l.id::text)
       ORDER BY l.due_at, l.id LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map(({ id }) => ({ letterId: idOf<'Letter'>(id) }));
  }

  async claim(id: Id<'Letter'>, now: Date): Promise<ClaimedLetter | undefined> {
    const [row] = await this.transaction.query<ClaimRow>(CLAIM_SQL, [this.transaction.tenantId, id, now]);
    return (
      row && {
        id,
        kind: row.kind,
        tries: row.tries,
        address: row.email,
        language: row.language,
        personName: row.person_name,
        agencyName: row.agency_name,
        cohortName: row.cohort_name,
        waveName: row.wave_name,
        closesAt: row.closes_at,
        isNeeded: row.is_needed,
      }
    );
  }

  async settle(id: Id<'Letter'>, state: 'sent' | 'refused' | 'unsure' | 'dropped', now: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE letter SET state = $3, settled_at = $4 WHERE tenant_id = $1 AND id = $2 AND state = 'sending'`,
      [this.transaction.tenantId, id, state, now],
    );
  }

  async putOff(id: Id<'Letter'>, until: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE letter SET state = 'waiting', due_at = $3 WHERE tenant_id = $1 AND id = $2 AND state = 'sending'`,
      [this.transaction.tenantId, id, until],
    );
  }

  giveUpOn(takenBefore: Date): Promise<number> {
    return this.counted(
      `WITH lost AS (
         UPDATE letter SET state = 'unsure', settled_at = now()
         WHERE tenant_id = $1 AND state = 'sending' AND due_at < $2 RETURNING 1
       ) SELECT count(*)::int AS count FROM lost`,
      [takenBefore],
    );
  }

  private async counted(statement: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(statement, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return row?.count ?? 0;
  }
}
