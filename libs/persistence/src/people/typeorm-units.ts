import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Units, type NewUnit, type UnitPlacement } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmUnits extends Units {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(units: readonly NewUnit[]): Promise<void> {
    await this.transaction.query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from)
       SELECT $1, u.id, u.parent_id, u.code, u.name, u.valid_from
       FROM jsonb_to_recordset($2::jsonb) AS u(id uuid, parent_id uuid, code text, name text, valid_from date)`,
      [
        this.transaction.tenantId,
        JSON.stringify(
          units.map(({ parentId, validFrom, ...unit }) => ({
            ...unit,
            parent_id: parentId,
            valid_from: validFrom,
          })),
        ),
      ],
    );
  }

  async byCodeOrName(on: string): Promise<ReadonlyMap<string, Id<'Unit'>>> {
    const rows = await this.transaction.query<{ id: string; code: string; name: string }>(
      `SELECT id, lower(code) AS code, lower(name) AS name FROM unit
       WHERE tenant_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
      [this.transaction.tenantId, on],
    );
    return new Map(
      rows.flatMap((row) => [
        [row.name, idOf<'Unit'>(row.id)] as const,
        [row.code, idOf<'Unit'>(row.id)] as const,
      ]),
    );
  }

  async move(placements: readonly UnitPlacement[]): Promise<void> {
    const moved = [
      this.transaction.tenantId,
      placements.map(({ personId }) => personId),
      placements.map(({ validFrom }) => validFrom),
    ];
    // A position that began on the very day, or was to begin later, has never been held.
    await this.transaction.query(
      `DELETE FROM position o USING unnest($2::uuid[], $3::date[]) AS m(person_id, day)
       WHERE o.tenant_id = $1 AND o.person_id = m.person_id AND o.valid_from >= m.day`,
      moved,
    );
    await this.transaction.query(
      `UPDATE position o SET valid_to = m.day FROM unnest($2::uuid[], $3::date[]) AS m(person_id, day)
       WHERE o.tenant_id = $1 AND o.person_id = m.person_id AND (o.valid_to IS NULL OR o.valid_to > m.day)`,
      moved,
    );
    await this.place(placements);
  }

  async place(placements: readonly UnitPlacement[]): Promise<void> {
    await this.transaction.query(
      `INSERT INTO position (tenant_id, id, person_id, unit_id, valid_from)
       SELECT $1, p.id, p.person_id, p.unit_id, p.valid_from
       FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, person_id uuid, unit_id uuid, valid_from date)`,
      [
        this.transaction.tenantId,
        JSON.stringify(
          placements.map(({ personId, unitId, validFrom }) => ({
            id: randomUUID(),
            person_id: personId,
            unit_id: unitId,
            valid_from: validFrom,
          })),
        ),
      ],
    );
  }
}
