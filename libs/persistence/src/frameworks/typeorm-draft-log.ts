import { Injectable } from '@nestjs/common';
import {
  DraftLog,
  type EditState,
  type LoggedEdit,
  type LogEntry,
  type NewLogEntry,
  type PartChange,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface EntryRow {
  number: number;
  revision: number;
  state: EditState;
  edit: LoggedEdit;
  changes: PartChange[];
  touched: string[];
  person_id: string;
  person_name: string;
  made_at: Date;
}

const ENTRY_SQL = `
  SELECT e.number, e.revision, e.state, e.edit, e.changes, e.touched, e.person_id, p.name AS person_name, e.made_at
  FROM framework_edit e JOIN person p ON p.tenant_id = e.tenant_id AND p.id = e.person_id
  WHERE e.tenant_id = $1 AND e.release_id = $2`;

@Injectable()
export class TypeOrmDraftLog extends DraftLog {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async append(entry: NewLogEntry): Promise<void> {
    const of = [this.transaction.tenantId, entry.releaseId];
    await this.transaction.query(
      `UPDATE framework_edit SET state = 'dropped' WHERE tenant_id = $1 AND release_id = $2 AND state = 'undone'`,
      of,
    );
    await this.transaction.query(
      `INSERT INTO framework_edit (tenant_id, release_id, number, revision, edit, changes, touched, person_id, made_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8
       FROM framework_edit WHERE tenant_id = $1 AND release_id = $2`,
      [
        ...of,
        entry.revision,
        JSON.stringify(entry.edit),
        JSON.stringify(entry.changes),
        entry.touched,
        entry.personId,
        entry.at,
      ],
    );
    await this.raise(entry.releaseId, entry.revision);
  }

  since(releaseId: Id<'FrameworkRelease'>, revision: number): Promise<readonly LogEntry[]> {
    return this.select(releaseId, 'AND e.revision > $3 ORDER BY e.revision DESC', revision);
  }

  async lastApplied(releaseId: Id<'FrameworkRelease'>): Promise<LogEntry | undefined> {
    const [entry] = await this.select(
      releaseId,
      `AND e.state = 'applied' ORDER BY e.number DESC LIMIT $3`,
      1,
    );
    return entry;
  }

  async firstUndone(releaseId: Id<'FrameworkRelease'>): Promise<LogEntry | undefined> {
    const [entry] = await this.select(releaseId, `AND e.state = 'undone' ORDER BY e.number LIMIT $3`, 1);
    return entry;
  }

  async turn(entry: LogEntry, state: 'applied' | 'undone', revision: number): Promise<void> {
    await this.transaction.query(
      `UPDATE framework_edit SET state = $4, revision = $5 WHERE tenant_id = $1 AND release_id = $2 AND number = $3`,
      [this.transaction.tenantId, entry.releaseId, entry.number, state, revision],
    );
    await this.raise(entry.releaseId, revision);
  }

  recent(releaseId: Id<'FrameworkRelease'>, most: number): Promise<readonly LogEntry[]> {
    return this.select(releaseId, `AND e.state <> 'dropped' ORDER BY e.number DESC LIMIT $3`, most);
  }

  private async raise(releaseId: Id<'FrameworkRelease'>, revision: number): Promise<void> {
    await this.transaction.query(
      'UPDATE framework_release SET revision = $3 WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, releaseId, revision],
    );
  }

  private async select(
    releaseId: Id<'FrameworkRelease'>,
    rest: string,
    parameter: number,
  ): Promise<readonly LogEntry[]> {
    const rows = await this.transaction.query<EntryRow>(`${ENTRY_SQL} ${rest}`, [
      this.transaction.tenantId,
      releaseId,
      parameter,
    ]);
    return rows.map((row) => ({
      releaseId,
      number: row.number,
      revision: row.revision,
      state: row.state,
      edit: row.edit,
      changes: row.changes,
      touched: row.touched,
      personId: idOf(row.person_id),
      personName: row.person_name,
      at: row.made_at,
    }));
  }
}
