import { Injectable } from '@nestjs/common';
import { FrameworkParts, type DraftHead, type PartChange } from '@qabilet/application';
import {
  PART_KINDS,
  partKey,
  type FrameworkPart,
  type LevelOrdinal,
  type PartKind,
  type ReleaseState,
} from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { COUNT_PARTS_SQL, DELETE_PARTS_SQL, READ_PARTS_SQL, WRITE_PARTS_SQL } from './part-sql';

interface HeadRow {
  id: string;
  framework_id: string;
  title: string;
  version: string;
  state: ReleaseState;
  revision: number;
  based_on_id: string | null;
}

interface PartRow extends Omit<FrameworkPart, 'parent' | 'level'> {
  parent: string | null;
  level: LevelOrdinal | null;
}

const HEAD_SQL = `
  SELECT r.id, r.framework_id, f.title, r.version, r.state, r.revision, r.based_on_id
  FROM framework_release r JOIN framework f ON f.tenant_id = r.tenant_id AND f.id = r.framework_id
  WHERE r.tenant_id = $1 AND r.id = $2`;

@Injectable()
export class TypeOrmFrameworkParts extends FrameworkParts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  lock(releaseId: Id<'FrameworkRelease'>): Promise<DraftHead | undefined> {
    return this.select(`${HEAD_SQL} FOR UPDATE OF r`, releaseId);
  }

  head(releaseId: Id<'FrameworkRelease'>): Promise<DraftHead | undefined> {
    return this.select(HEAD_SQL, releaseId);
  }

  async read(releaseId: Id<'FrameworkRelease'>): Promise<readonly FrameworkPart[]> {
    const rows = await this.transaction.query<PartRow>(READ_PARTS_SQL, this.of(releaseId));
    return rows.map(({ parent, level, ...row }) => ({
      ...row,
      parent: parent ?? undefined,
      level: level ?? undefined,
    }));
  }

  async write(releaseId: Id<'FrameworkRelease'>, changes: readonly PartChange[]): Promise<void> {
    const now = changes.flatMap(({ after }) => after ?? []);
    const staying = new Set(now.map(partKey));
    const gone = changes.flatMap(({ before }) => before ?? []).filter((part) => !staying.has(partKey(part)));
    // What is referred to comes first and goes last.
    for (const kind of PART_KINDS) await this.upsert(releaseId, kind, now);
    for (const kind of [...PART_KINDS].reverse()) await this.remove(releaseId, kind, gone);
    await this.transaction.query(COUNT_PARTS_SQL, this.of(releaseId));
  }

  private async upsert(
    releaseId: Id<'FrameworkRelease'>,
    kind: PartKind,
    parts: readonly FrameworkPart[],
  ): Promise<void> {
    const own = parts.filter(({ part }) => part === kind);
    if (own.length === 0) return;
    await this.transaction.query(WRITE_PARTS_SQL[kind], [...this.of(releaseId), JSON.stringify(own)]);
  }

  private async remove(
    releaseId: Id<'FrameworkRelease'>,
    kind: PartKind,
    parts: readonly FrameworkPart[],
  ): Promise<void> {
    const codes = parts.filter(({ part }) => part === kind).map(({ code }) => code);
    if (codes.length === 0) return;
    await this.transaction.query(DELETE_PARTS_SQL[kind], [...this.of(releaseId), codes]);
  }

  private async select(sql: string, releaseId: Id<'FrameworkRelease'>): Promise<DraftHead | undefined> {
    const [row] = await this.transaction.query<HeadRow>(sql, this.of(releaseId));
    return (
      row && {
        releaseId: idOf(row.id),
        frameworkId: idOf(row.framework_id),
        title: row.title,
        version: row.version,
        state: row.state,
        revision: row.revision,
        basedOnId: row.based_on_id === null ? undefined : idOf(row.based_on_id),
      }
    );
  }

  private of(releaseId: Id<'FrameworkRelease'>): readonly [string, string] {
    return [this.transaction.tenantId, releaseId];
  }
}
