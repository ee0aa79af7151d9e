import { Injectable } from '@nestjs/common';
import { AccountLetters, type ClaimedAccountLetter } from '@qabilet/application';
import type { AccountLetterKind } from '@qabilet/contracts';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import {
  CLAIM_ACCOUNT_LETTER_SQL,
  NEWS_SQL,
  READER_SQL,
  WAY_IN_SQL,
  WRONG_FIGURES_SQL,
} from './account-letter-sql';

interface ClaimRow {
  person_id: string;
  kind: AccountLetterKind;
  tries: number;
  asked_at: Date;
  person_name: string;
  email: string;
  language: Language;
  agency_name: string;
  is_needed: boolean;
}

@Injectable()
export class TypeOrmAccountLetters extends AccountLetters {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  askForWayIn(personId: Id<'Person'>, now: Date): Promise<Id<'AccountLetter'> | undefined> {
    return this.write(WAY_IN_SQL, personId, now);
  }

  askForNews(personId: Id<'Person'>, now: Date): Promise<Id<'AccountLetter'> | undefined> {
    return this.write(NEWS_SQL, personId, now);
  }

  async askForAdministrators(now: Date): Promise<readonly Id<'AccountLetter'>[]> {
    const rows = await this.transaction.query<{ id: string }>(WRONG_FIGURES_SQL, [
      this.transaction.tenantId,
      now,
    ]);
    return rows.map(({ id }) => idOf<'AccountLetter'>(id));
  }

  async missing(limit: number): Promise<readonly { readonly letterId: Id<'AccountLetter'> }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT l.id FROM account_letter l
       WHERE l.tenant_id = $1 AND l.state = 'waiting' AND l.due_at <= now()
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = l.tenant_id AND o.name = 'send-account-letter'
           AND o.done_at IS NULL AND o.payload ->> 'letterId' = l.id::text)
       ORDER BY l.due_at, l.id LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map(({ id }) => ({ letterId: idOf<'AccountLetter'>(id) }));
  }

  async claim(id: Id<'AccountLetter'>, now: Date): Promise<ClaimedAccountLetter | undefined> {
    const [row] = await this.transaction.query<ClaimRow>(CLAIM_ACCOUNT_LETTER_SQL, [
      this.transaction.tenantId,
      id,
      now,
    ]);
    return (
      row && {
        id,
        personId: idOf(row.person_id),
        kind: row.kind,
        tries: row.tries,
        at: row.asked_at,
        address: row.email,
        language: row.language,
        personName: row.person_name,
        agencyName: row.agency_name,
        isNeeded: row.is_needed,
      }
    );
  }

  async settle(
    id: Id<'AccountLetter'>,
    state: 'sent' | 'refused' | 'unsure' | 'dropped',
    now: Date,
  ): Promise<void> {
    await this.transaction.query(
      `UPDATE account_letter SET state = $3, settled_at = $4 WHERE tenant_id = $1 AND id = $2 AND state = 'sending'`,
      [this.transaction.tenantId, id, state, now],
    );
  }

  async putOff(id: Id<'AccountLetter'>, until: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE account_letter SET state = 'waiting', due_at = $3 WHERE tenant_id = $1 AND id = $2 AND state = 'sending'`,
      [this.transaction.tenantId, id, until],
    );
  }

  async giveUpOn(takenBefore: Date): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `WITH lost AS (
         UPDATE account_letter SET state = 'unsure', settled_at = now()
         WHERE tenant_id = $1 AND state = 'sending' AND due_at < $2 RETURNING 1
       ) SELECT count(*)::int AS count FROM lost`,
      [this.transaction.tenantId, takenBefore],
    );
    return row?.count ?? 0;
  }

  private async write(
    statement: string,
    personId: Id<'Person'>,
    now: Date,
  ): Promise<Id<'AccountLetter'> | undefined> {
    const whose = [this.transaction.tenantId, personId];
    const [reader] = await this.transaction.query(READER_SQL, whose);
    const [written] = reader ? await this.transaction.query<{ id: string }>(statement, [...whose, now]) : [];
    return written && idOf(written.id);
  }
}
