import { Injectable } from '@nestjs/common';
import { Crosswalks, type Crosswalk, type CrosswalkState, type NewCrosswalk } from '@qabilet/application';
import type { CrosswalkLink } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface CrosswalkRow {
  id: string;
  from_release_id: string;
  to_release_id: string;
  state: CrosswalkState;
  revision: number;
  links: CrosswalkLink[];
  created_at: Date;
  released_at: Date | null;
  steps: number;
}

const SELECT_SQL = `
  SELECT c.id, c.from_release_id, c.to_release_id, c.state, c.revision, c.links, c.created_at, c.released_at,
    (SELECT count(*)::int FROM crosswalk_step s WHERE s.tenant_id = c.tenant_id AND s.crosswalk_id = c.id) AS steps
  FROM crosswalk c WHERE c.tenant_id = $1`;
const LATEST_FIRST = 'ORDER BY c.created_at DESC, c.id';

@Injectable()
export class TypeOrmCrosswalks extends Crosswalks {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  list(): Promise<readonly Crosswalk[]> {
    return this.select(LATEST_FIRST);
  }

  async byId(id: Id<'Crosswalk'>): Promise<Crosswalk | undefined> {
    const [found] = await this.select('AND c.id = $2', id);
    return found;
  }

  async lock(id: Id<'Crosswalk'>): Promise<Crosswalk | undefined> {
    const [found] = await this.select('AND c.id = $2 FOR UPDATE', id);
    return found;
  }

  between(fromId: Id<'FrameworkRelease'>, toId: Id<'FrameworkRelease'>): Promise<readonly Crosswalk[]> {
    return this.select(`AND c.from_release_id = $2 AND c.to_release_id = $3 ${LATEST_FIRST}`, fromId, toId);
  }

  async add({ id, fromId, toId, links, createdAt }: NewCrosswalk): Promise<void> {
    await this.transaction.query(
      `INSERT INTO crosswalk (tenant_id, id, from_release_id, to_release_id, links, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.transaction.tenantId, id, fromId, toId, JSON.stringify(links), createdAt],
    );
  }

  async change({ id, links: before, steps }: Crosswalk, links: readonly CrosswalkLink[]): Promise<void> {
    await this.transaction.query(
      'INSERT INTO crosswalk_step (tenant_id, crosswalk_id, number, links) VALUES ($1, $2, $3, $4)',
      [this.transaction.tenantId, id, steps + 1, JSON.stringify(before)],
    );
    await this.write(id, links);
  }

  async takeBack({ id, steps }: Crosswalk): Promise<void> {
    const [step] = await this.transaction.query<{ links: CrosswalkLink[] }>(
      'SELECT links FROM crosswalk_step WHERE tenant_id = $1 AND crosswalk_id = $2 AND number = $3',
      [this.transaction.tenantId, id, steps],
    );
    await this.transaction.query(
      'DELETE FROM crosswalk_step WHERE tenant_id = $1 AND crosswalk_id = $2 AND number = $3',
      [this.transaction.tenantId, id, steps],
    );
    if (step) await this.write(id, step.links);
  }

  async release(id: Id<'Crosswalk'>, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE crosswalk SET state = 'released', released_at = $3 WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, at],
    );
  }

  private async write(id: Id<'Crosswalk'>, links: readonly CrosswalkLink[]): Promise<void> {
    await this.transaction.query(
      'UPDATE crosswalk SET links = $3, revision = revision + 1 WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id, JSON.stringify(links)],
    );
  }

  private async select(condition: string, ...values: readonly string[]): Promise<readonly Crosswalk[]> {
    const rows = await this.transaction.query<CrosswalkRow>(`${SELECT_SQL} ${condition}`, [
      this.transaction.tenantId,
      ...values,
    ]);
    return rows.map((row) => ({
      id: idOf<'Crosswalk'>(row.id),
      fromId: idOf<'FrameworkRelease'>(row.from_release_id),
      toId: idOf<'FrameworkRelease'>(row.to_release_id),
      state: row.state,
      revision: row.revision,
      steps: row.steps,
      links: row.links,
      createdAt: row.created_at,
      ...(row.released_at ? { releasedAt: row.released_at } : {}),
    }));
  }
}
