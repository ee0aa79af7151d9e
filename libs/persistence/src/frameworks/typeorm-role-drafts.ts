import { Injectable } from '@nestjs/common';
import { RoleDrafts, type RoleDraft, type RoleDraftChange, type RoleName } from '@qabilet/application';
import type { RoleContent } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface DraftRow {
  id: string;
  release_id: string;
  code: string;
  revision: number;
  position: number;
  states: number;
  content: RoleContent;
  changed_by: string;
  changed_at: Date;
}

const DRAFT_SQL = `
  SELECT d.id, d.release_id, d.code, d.revision, d.position, d.changed_at, p.name AS changed_by, s.content,
    (SELECT max(number) FROM role_draft_state a WHERE a.tenant_id = d.tenant_id AND a.draft_id = d.id) AS states
  FROM role_draft d
  JOIN role_draft_state s ON s.tenant_id = d.tenant_id AND s.draft_id = d.id AND s.number = d.position
  JOIN person p ON p.tenant_id = d.tenant_id AND p.id = d.changed_by
  WHERE d.tenant_id = $1`;

@Injectable()
export class TypeOrmRoleDrafts extends RoleDrafts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(
    { id, releaseId, code, content }: RoleName & Pick<RoleDraft, 'id' | 'content'>,
    { personId, at }: RoleDraftChange,
  ): Promise<void> {
    await this.transaction.query(
      `INSERT INTO role_draft (tenant_id, id, release_id, code, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.transaction.tenantId, id, releaseId, code, personId, at],
    );
    await this.addState(id, 1, content);
  }

  find(id: Id<'RoleDraft'>): Promise<RoleDraft | undefined> {
    return this.select('AND d.id = $2', id);
  }

  async lock(id: Id<'RoleDraft'>): Promise<RoleDraft | undefined> {
    await this.transaction.query('SELECT 1 FROM role_draft WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [
      this.transaction.tenantId,
      id,
    ]);
    return this.find(id);
  }

  of({ releaseId, code }: RoleName): Promise<RoleDraft | undefined> {
    return this.select('AND d.release_id = $2 AND d.code = $3', releaseId, code);
  }

  async write(id: Id<'RoleDraft'>, content: RoleContent, change: RoleDraftChange): Promise<void> {
    const position = await this.move(id, 1, change);
    await this.transaction.query(
      'DELETE FROM role_draft_state WHERE tenant_id = $1 AND draft_id = $2 AND number >= $3',
      [this.transaction.tenantId, id, position],
    );
    await this.addState(id, position, content);
  }

  async turn(id: Id<'RoleDraft'>, direction: 'undo' | 'redo', change: RoleDraftChange): Promise<void> {
    await this.move(id, direction === 'undo' ? -1 : 1, change);
  }

  async remove(id: Id<'RoleDraft'>): Promise<void> {
    await this.transaction.query('DELETE FROM role_draft WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
    ]);
  }

  private async move(id: Id<'RoleDraft'>, by: 1 | -1, { personId, at }: RoleDraftChange): Promise<number> {
    const [row] = await this.transaction.query<{ position: number }>(
      `WITH moved AS (
         UPDATE role_draft SET position = position + $3, revision = revision + 1, changed_by = $4, changed_at = $5
         WHERE tenant_id = $1 AND id = $2 RETURNING position
       ) SELECT position FROM moved`,
      [this.transaction.tenantId, id, by, personId, at],
    );
    return row?.position ?? 1;
  }

  private async addState(id: Id<'RoleDraft'>, number: number, content: RoleContent): Promise<void> {
    await this.transaction.query(
      'INSERT INTO role_draft_state (tenant_id, draft_id, number, content) VALUES ($1, $2, $3, $4)',
      [this.transaction.tenantId, id, number, JSON.stringify(content)],
    );
  }

  private async select(rest: string, ...parameters: readonly string[]): Promise<RoleDraft | undefined> {
    const [row] = await this.transaction.query<DraftRow>(`${DRAFT_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return (
      row && {
        id: idOf(row.id),
        releaseId: idOf(row.release_id),
        code: row.code,
        revision: row.revision,
        content: row.content,
        canUndo: row.position > 1,
        canRedo: row.position < row.states,
        changedBy: row.changed_by,
        changedAt: row.changed_at,
      }
    );
  }
}
