import { Injectable } from '@nestjs/common';
import { CohortDemands } from '@qabilet/application';
import type { CompetenceId } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmCohortDemands extends CohortDemands {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async weights(waveId: Id<'Wave'>): Promise<ReadonlyMap<CompetenceId, number>> {
    const rows = await this.transaction.query<{ competence_code: string; weight: number }>(
      `WITH role AS (
         SELECT role_profile_id, count(*)::double precision AS people FROM participant
         WHERE tenant_id = $1 AND wave_id = $2 GROUP BY role_profile_id
       )
       SELECT q.competence_code, sum(q.weight * role.people) / sum(role.people) AS weight
       FROM role JOIN role_requirement q ON q.tenant_id = $1 AND q.role_profile_id = role.role_profile_id
       GROUP BY q.competence_code`,
      [this.transaction.tenantId, waveId],
    );
    return new Map(rows.map((row) => [idOf<'Competence'>(row.competence_code), row.weight]));
  }
}
