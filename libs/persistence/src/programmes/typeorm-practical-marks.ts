import { Injectable } from '@nestjs/common';
import {
  PracticalMarks,
  type NewMark,
  type PersonToMark,
  type PracticalMark,
  type PracticalWork,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { MARK_SQL, markOf, type MarkRow } from './mark-row';

interface PersonRow {
  person_id: string;
  name: string;
  is_member: boolean;
}

@Injectable()
export class TypeOrmPracticalMarks extends PracticalMarks {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async people({ id, cohortId }: Pick<PracticalWork, 'id' | 'cohortId'>): Promise<readonly PersonToMark[]> {
    const rows = await this.transaction.query<PersonRow>(
      `SELECT p.id AS person_id, p.name, m.person_id IS NOT NULL AS is_member
       FROM person p
       LEFT JOIN cohort_member m ON m.tenant_id = p.tenant_id AND m.cohort_id = $3 AND m.person_id = p.id
         AND m.left_at IS NULL
       WHERE p.tenant_id = $1 AND (m.person_id IS NOT NULL OR p.id IN (
         SELECT k.person_id FROM practical_mark k WHERE k.tenant_id = $1 AND k.work_id = $2))
       ORDER BY p.name, p.id`,
      [this.transaction.tenantId, id, cohortId],
    );
    return rows.map(({ person_id, name, is_member }) => ({
      personId: idOf(person_id),
      name,
      isMember: is_member,
    }));
  }

  async of(workId: Id<'PracticalWork'>): Promise<readonly PracticalMark[]> {
    const rows = await this.transaction.query<MarkRow>(
      `${MARK_SQL} AND m.work_id = $2 ORDER BY m.handed_in_at, m.person_id, m.marker_id`,
      [this.transaction.tenantId, workId],
    );
    return rows.map(markOf);
  }

  async keep({ workId, personId, markerId, steps, comment, handedInAt }: NewMark): Promise<void> {
    await this.transaction.query(
      `INSERT INTO practical_mark (tenant_id, work_id, person_id, marker_id, steps, comment, handed_in_at)
       VALUES ($1, $2, $3, $4, $5::smallint[], $6, $7)
       ON CONFLICT ON CONSTRAINT practical_mark_pk DO UPDATE
         SET steps = excluded.steps, comment = excluded.comment, handed_in_at = excluded.handed_in_at`,
      [this.transaction.tenantId, workId, personId, markerId, steps, comment, handedInAt ?? null],
    );
  }

  async reopen({
    workId,
    personId,
    markerId,
  }: Pick<NewMark, 'workId' | 'personId' | 'markerId'>): Promise<void> {
    await this.transaction.query(
      `UPDATE practical_mark SET handed_in_at = NULL
       WHERE tenant_id = $1 AND work_id = $2 AND person_id = $3 AND marker_id = $4`,
      [this.transaction.tenantId, workId, personId, markerId],
    );
  }
}
