import { Injectable } from '@nestjs/common';
import {
  AnswerExtracts,
  type ExtractGroup,
  type ExtractItem,
  type ExtractScope,
  type StoredSitting,
} from '@qabilet/application';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import type { ItemParameters } from '@qabilet/psychometrics';
import { minimumCell } from '../insights/minimum-cell';
import { TypeOrmTransaction } from '../transactions';

interface ItemRow {
  id: string;
  code: string;
  competence_code: string;
  seconds: number;
  model: ItemParameters['model'];
}

interface SittingRow {
  name: string;
  wave_id: string;
  language: Language;
  answers: [item: string, category: number, seconds: number, flags: number][] | null;
}

const [OMITTED, PILOT, REPEATED] = [1, 2, 4] as const;
const ITEMS_AT_ONCE = 1_000;
/** A few milliseconds of work: whoever answers meanwhile hardly waits. */
const SITTINGS_AT_ONCE = 100;

/** Attempts of the groups: $1 tenant, $2 and $3 waves and languages, one pair a group. */
const ATTEMPTS_SQL = `attempt a JOIN unnest($2::uuid[], $3::text[]) AS g(wave_id, language)
  ON a.wave_id = g.wave_id AND a.language = g.language
  WHERE a.tenant_id = $1 AND a.state = 'finished'`;

/** And $4 the calibration: items of its bank, each with the model it was last known by. */
const ITEMS_SQL = `
  SELECT i.id, i.code, i.competence_code, i.seconds, p.model
  FROM calibration k
  JOIN bank_release_item m ON m.tenant_id = k.tenant_id AND m.bank_release_id = k.bank_release_id
  JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
  JOIN LATERAL (
    SELECT p.parameters ->> 'model' AS model FROM item_parameters p
    JOIN calibration c ON c.tenant_id = p.tenant_id AND c.id = p.calibration_id
    WHERE p.tenant_id = m.tenant_id AND p.item_id = m.item_id
    ORDER BY p.calibration_id = k.id DESC, c.released_at DESC, c.id LIMIT 1
  ) p ON true
  WHERE k.tenant_id = $1 AND k.id = $4 AND i.id IN (
    SELECT n.item_id FROM answer n
    WHERE n.tenant_id = $1 AND n.attempt_id IN (SELECT a.id FROM ${ATTEMPTS_SQL})
  )
  ORDER BY i.code, i.id`;

const SITTINGS_SQL = `
  SELECT gen_random_uuid() AS name, a.wave_id, a.language, n.answers
  FROM (SELECT a.* FROM ${ATTEMPTS_SQL} ORDER BY random()) a LEFT JOIN LATERAL (
    SELECT json_agg(json_build_array(n.item_id, n.category,
      round(greatest(extract(epoch FROM n.answered_at - n.asked_at), 0), 1),
      (n.given ->> 'kind' = 'omitted')::int * ${OMITTED} + n.pilot::int * ${PILOT}
        + (n.item_id = ANY (a.seen_before))::int * ${REPEATED}) ORDER BY n.position) AS answers
    FROM answer n WHERE n.tenant_id = a.tenant_id AND n.attempt_id = a.id
  ) n ON true`;

@Injectable()
export class TypeOrmAnswerExtracts extends AnswerExtracts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  minimumCell(): Promise<number> {
    return minimumCell(this.transaction);
  }

  async groups(waveIds: readonly Id<'Wave'>[]): Promise<readonly ExtractGroup[]> {
    const rows = await this.transaction.query<{ wave_id: string; language: Language; people: number }>(
      `SELECT wave_id, language, count(*)::int AS people FROM attempt
       WHERE tenant_id = $1 AND wave_id = ANY ($2) AND state = 'finished' GROUP BY wave_id, language`,
      [this.transaction.tenantId, waveIds],
    );
    return rows.map(({ wave_id, language, people }) => ({ waveId: idOf<'Wave'>(wave_id), language, people }));
  }

  async items(
    tenantId: Id<'Tenant'>,
    { calibrationId, groups }: ExtractScope,
  ): Promise<readonly ExtractItem[]> {
    const values = [...groupValues(tenantId, groups), calibrationId];
    const read = this.transaction.readLong<ItemRow>(tenantId, {
      text: ITEMS_SQL,
      values,
      size: ITEMS_AT_ONCE,
    });
    const items: ExtractItem[] = [];
    for await (const rows of read)
      for (const { id, code, competence_code, seconds, model } of rows)
        items.push({
          id: idOf<'Item'>(id),
          code,
          competence: idOf<'Competence'>(competence_code),
          seconds,
          model,
        });
    return items;
  }

  async *sittings(
    tenantId: Id<'Tenant'>,
    { groups }: ExtractScope,
  ): AsyncGenerator<readonly StoredSitting[]> {
    const read = this.transaction.readLong<SittingRow>(tenantId, {
      text: SITTINGS_SQL,
      values: groupValues(tenantId, groups),
      size: SITTINGS_AT_ONCE,
    });
    for await (const rows of read) yield rows.map(sittingOf);
  }
}

function groupValues(tenantId: Id<'Tenant'>, groups: readonly ExtractGroup[]): unknown[] {
  return [tenantId, groups.map(({ waveId }) => waveId), groups.map(({ language }) => language)];
}

function sittingOf({ name, wave_id, language, answers }: SittingRow): StoredSitting {
  return {
    name,
    waveId: idOf<'Wave'>(wave_id),
    language,
    answers: (answers ?? []).map(([item, category, seconds, flags]) => ({
      itemId: idOf<'Item'>(item),
      category,
      seconds,
      isOmitted: (flags & OMITTED) > 0,
      isPilot: (flags & PILOT) > 0,
      isRepeated: (flags & REPEATED) > 0,
    })),
  };
}
