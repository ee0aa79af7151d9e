import { Injectable } from '@nestjs/common';
import {
  BlueprintDrafts,
  type BlueprintDraft,
  type BlueprintDraftId,
  type BlueprintId,
  type NewBlueprintDraft,
} from '@qabilet/application';
import type { BlueprintRules } from '@qabilet/assessment';
import { idOf, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface DraftRow {
  id: string;
  base_blueprint_id: string;
  name: Text;
  rules: BlueprintRules;
  edited_by: string;
  edited_at: Date;
}

const DRAFT_SQL = `
  SELECT d.id, d.base_blueprint_id, d.name, d.rules, p.name AS edited_by, d.edited_at
  FROM blueprint_draft d JOIN person p ON p.tenant_id = d.tenant_id AND p.id = d.edited_by WHERE d.tenant_id = $1`;

@Injectable()
export class TypeOrmBlueprintDrafts extends BlueprintDrafts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({ id, baseId, name, rules, editedBy, editedAt }: NewBlueprintDraft): Promise<void> {
    await this.transaction.query(
      `INSERT INTO blueprint_draft (tenant_id, id, base_blueprint_id, name, rules, edited_by, edited_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.transaction.tenantId,
        id,
        baseId,
        JSON.stringify(name),
        JSON.stringify(rules),
        editedBy,
        editedAt,
      ],
    );
  }

  async list(): Promise<readonly BlueprintDraft[]> {
    return this.select('ORDER BY d.edited_at DESC, d.id');
  }

  async find(id: BlueprintDraftId): Promise<BlueprintDraft | undefined> {
    const [draft] = await this.select('AND d.id = $2', id);
    return draft;
  }

  async lock(id: BlueprintDraftId): Promise<BlueprintDraft | undefined> {
    const [draft] = await this.select('AND d.id = $2 FOR UPDATE OF d', id);
    return draft;
  }

  async change({ id, name, rules, editedBy, editedAt }: Omit<NewBlueprintDraft, 'baseId'>): Promise<void> {
    await this.transaction.query(
      `UPDATE blueprint_draft SET name = $3, rules = $4, edited_by = $5, edited_at = $6
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, JSON.stringify(name), JSON.stringify(rules), editedBy, editedAt],
    );
  }

  async follow(baseId: BlueprintId, successor: BlueprintId): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `DELETE FROM blueprint_simulation s USING blueprint_draft d
       WHERE s.tenant_id = $1 AND d.tenant_id = $1 AND d.id = s.draft_id AND d.base_blueprint_id = $2`,
      [tenantId, baseId],
    );
    await this.transaction.query(
      'UPDATE blueprint_draft SET base_blueprint_id = $3 WHERE tenant_id = $1 AND base_blueprint_id = $2',
      [tenantId, baseId, successor],
    );
  }

  async remove(id: BlueprintDraftId): Promise<void> {
    await this.transaction.query('DELETE FROM blueprint_draft WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
    ]);
  }

  private async select(rest: string, ...parameters: readonly string[]): Promise<readonly BlueprintDraft[]> {
    const rows = await this.transaction.query<DraftRow>(`${DRAFT_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map((row) => ({
      id: idOf(row.id),
      baseId: idOf(row.base_blueprint_id),
      name: row.name,
      rules: row.rules,
      editedBy: row.edited_by,
      editedAt: row.edited_at,
    }));
  }
}
