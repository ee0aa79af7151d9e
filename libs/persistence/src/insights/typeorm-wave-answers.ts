import { Injectable } from '@nestjs/common';
import { WaveAnswers, type ChosenInWave, type ReadAnswers } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface ChosenRow {
  item_id: string;
  answered: number;
  chosen: Record<string, number> | null;
}

@Injectable()
export class TypeOrmWaveAnswers extends WaveAnswers {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async chosen(
    waveId: Id<'Wave'>,
    { seconds, partOfExpected, least }: ReadAnswers,
  ): Promise<readonly ChosenInWave[]> {
    const rows = await this.transaction.query<ChosenRow>(
      `WITH chosen AS (
         SELECT n.item_id, CASE n.given ->> 'kind' WHEN 'choice' THEN n.given -> 'options' ->> 0 END AS option,
           count(*)::int AS people
         FROM attempt a
         JOIN answer n ON n.tenant_id = a.tenant_id AND n.attempt_id = a.id
         JOIN item i ON i.tenant_id = n.tenant_id AND i.id = n.item_id
         WHERE a.tenant_id = $1 AND a.wave_id = $2 AND a.state = 'finished' AND NOT n.pilot
           AND i.kind = 'single' AND i.state IN ('operational', 'retired')
           AND (n.given ->> 'kind' = 'omitted'
             OR n.answered_at - n.asked_at >= greatest($3::float8, $4::float8 * i.seconds) * interval '1 second')
         GROUP BY 1, 2
       )
       SELECT item_id, sum(people)::int AS answered,
         jsonb_object_agg(option, people) FILTER (WHERE option IS NOT NULL) AS chosen
       FROM chosen GROUP BY item_id HAVING sum(people) >= $5 ORDER BY item_id`,
      [this.transaction.tenantId, waveId, seconds, partOfExpected, least],
    );
    return rows.map(({ item_id, answered, chosen }) => ({
      itemId: idOf<'Item'>(item_id),
      answered,
      chosen: new Map(Object.entries(chosen ?? {})),
    }));
  }
}
