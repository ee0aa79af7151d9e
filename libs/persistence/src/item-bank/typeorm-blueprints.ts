import { Injectable } from '@nestjs/common';
import { Blueprints, type Blueprint } from '@qabilet/application';
import type { BlueprintRules } from '@qabilet/assessment';
import { idOf, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface BlueprintRow {
  id: string;
  name: Text;
  framework_release_id: string;
  framework_title: string;
  framework_version: string;
  bank_release_id: string;
  calibration_id: string;
  rules: BlueprintRules;
  bank_items: number;
  calibration_version: string;
  released_at: Date;
}

const BLUEPRINT_SQL = `
  SELECT b.id, b.name, b.framework_release_id, b.bank_release_id, b.calibration_id, b.rules,
    f.title AS framework_title, r.version AS framework_version, k.version AS calibration_version, b.released_at, (
    SELECT count(*)::int FROM bank_release_item m JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
    WHERE m.tenant_id = b.tenant_id AND m.bank_release_id = b.bank_release_id AND m.asked = 'operational'
      AND i.state IN ('operational', 'pilot')
  ) AS bank_items
  FROM blueprint b
  JOIN calibration k ON k.tenant_id = b.tenant_id AND k.id = b.calibration_id
  JOIN framework_release r ON r.tenant_id = b.tenant_id AND r.id = b.framework_release_id
  JOIN framework f ON f.tenant_id = r.tenant_id AND f.id = r.framework_id
  WHERE b.tenant_id = $1`;

@Injectable()
export class TypeOrmBlueprints extends Blueprints {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  list(): Promise<readonly Blueprint[]> {
    return this.select("ORDER BY b.released_at DESC, b.name ->> 'en', b.id");
  }

  async byId(id: Id<'Blueprint'>): Promise<Blueprint | undefined> {
    const [blueprint] = await this.select('AND b.id = $2', id);
    return blueprint;
  }

  private async select(rest: string, ...parameters: readonly string[]): Promise<readonly Blueprint[]> {
    const rows = await this.transaction.query<BlueprintRow>(`${BLUEPRINT_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map((row) => ({
      id: idOf(row.id),
      name: row.name,
      releases: {
        framework: idOf(row.framework_release_id),
        bank: idOf(row.bank_release_id),
        calibration: idOf(row.calibration_id),
        blueprint: idOf(row.id),
      },
      framework: { title: row.framework_title, version: row.framework_version },
      rules: row.rules,
      bankItems: row.bank_items,
      calibrationVersion: row.calibration_version,
      releasedAt: row.released_at,
    }));
  }
}
