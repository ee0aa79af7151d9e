import { Injectable } from '@nestjs/common';
import { GroupGoals, type GroupGoal } from '@qabilet/application';
import type { GoalKind } from '@qabilet/contracts';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface GoalRow {
  kind: GoalKind;
  unit_id: string | null;
  competence_code: string | null;
  goal: number;
  due_on: string;
}

@Injectable()
export class TypeOrmGroupGoals extends GroupGoals {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(cohortId: Id<'Cohort'>): Promise<readonly GroupGoal[]> {
    const rows = await this.transaction.query<GoalRow>(
      `SELECT kind, unit_id, competence_code, goal, due_on::text FROM group_goal
       WHERE tenant_id = $1 AND cohort_id = $2 ORDER BY ordinal`,
      [this.transaction.tenantId, cohortId],
    );
    return rows.map(({ kind, unit_id, competence_code, goal, due_on }) => ({
      kind,
      unitId: unit_id === null ? undefined : idOf<'Unit'>(unit_id),
      competence: competence_code === null ? undefined : idOf<'Competence'>(competence_code),
      value: goal,
      dueOn: due_on,
    }));
  }

  async replace(cohortId: Id<'Cohort'>, goals: readonly GroupGoal[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query('DELETE FROM group_goal WHERE tenant_id = $1 AND cohort_id = $2', [
      tenantId,
      cohortId,
    ]);
    await this.transaction.query(
      `INSERT INTO group_goal (tenant_id, cohort_id, ordinal, kind, unit_id, competence_code, goal, due_on)
       SELECT $1, $2, g.ordinal, g.kind, g.unit_id, g.competence_code, g.goal, g.due_on
       FROM unnest($3::text[], $4::uuid[], $5::text[], $6::double precision[], $7::date[])
         WITH ORDINALITY AS g (kind, unit_id, competence_code, goal, due_on, ordinal)`,
      [
        tenantId,
        cohortId,
        goals.map(({ kind }) => kind),
        goals.map(({ unitId }) => unitId ?? null),
        goals.map(({ competence }) => competence ?? null),
        goals.map(({ value }) => value),
        goals.map(({ dueOn }) => dueOn),
      ],
    );
  }
}
