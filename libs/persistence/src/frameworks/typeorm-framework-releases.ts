import { Injectable } from '@nestjs/common';
import {
  countsOf,
  FrameworkReleases,
  type FrameworkCounts,
  type NewFrameworkRelease,
  type ReleaseDetails,
  type ReleaseSource,
  type ReleaseSummary,
} from '@qabilet/application';
import type { ReleaseState } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { insertContent, selectContent } from './release-content';

interface SummaryRow {
  id: string;
  framework_id: string;
  title: string;
  version: string;
  state: ReleaseState;
  source: ReleaseSource;
  based_on_id: string | null;
  created_at: Date;
  released_at: Date | null;
  counts: FrameworkCounts;
}

/** What refers to another comes before it. */
const PARTS_OF_A_DRAFT = [
  'framework_edit',
  'case_object',
  'next_step',
  'glossary_term',
  'learning_outcome',
  'statement',
  'competence',
  'area',
  'level',
];

const SUMMARY_SQL = `
  SELECT r.id, r.framework_id, f.title, r.version, r.state, r.source, r.created_at, r.released_at, r.based_on_id, r.counts
  FROM framework_release r JOIN framework f ON f.tenant_id = r.tenant_id AND f.id = r.framework_id
  WHERE r.tenant_id = $1`;

@Injectable()
export class TypeOrmFrameworkReleases extends FrameworkReleases {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lock(): Promise<void> {
    await this.transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('frameworks ' || $1, 0))", [
      this.transaction.tenantId,
    ]);
  }

  async framework({
    id,
    code,
    title,
  }: {
    id: Id<'Framework'>;
    code: string;
    title: string;
  }): Promise<Id<'Framework'>> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'INSERT INTO framework (tenant_id, id, code, title) VALUES ($1, $2, $3, $4) ON CONFLICT (tenant_id, code) DO NOTHING',
      [tenantId, id, code, title],
    );
    const [row] = await this.transaction.query<{ id: string }>(
      'SELECT id FROM framework WHERE tenant_id = $1 AND code = $2',
      [tenantId, code],
    );
    return row ? idOf(row.id) : id;
  }

  async versionsOf(frameworkId: Id<'Framework'>): Promise<readonly string[]> {
    const rows = await this.transaction.query<{ version: string }>(
      'SELECT version FROM framework_release WHERE tenant_id = $1 AND framework_id = $2',
      [this.transaction.tenantId, frameworkId],
    );
    return rows.map(({ version }) => version);
  }

  async add(release: NewFrameworkRelease): Promise<void> {
    await this.transaction.query(
      `INSERT INTO framework_release (tenant_id, id, framework_id, version, state, source, source_digest, counts, created_at, based_on_id)
       VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9)`,
      [
        this.transaction.tenantId,
        release.id,
        release.frameworkId,
        release.version,
        release.source,
        release.sourceDigest,
        JSON.stringify(countsOf(release.content)),
        release.createdAt,
        release.basedOnId ?? null,
      ],
    );
    await insertContent(this.transaction, release.id, release.content);
    if (release.basedOnId) await this.copyKeptObjects(release.basedOnId, release.id);
  }

  private async copyKeptObjects(from: Id<'FrameworkRelease'>, to: Id<'FrameworkRelease'>): Promise<void> {
    await this.transaction.query(
      `INSERT INTO case_object (tenant_id, release_id, kind, place, identifier, body)
       SELECT tenant_id, $3, kind, place, identifier, body FROM case_object WHERE tenant_id = $1 AND release_id = $2`,
      [this.transaction.tenantId, from, to],
    );
  }

  async setState(id: Id<'FrameworkRelease'>, state: ReleaseState, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE framework_release SET state = $3, released_at = CASE WHEN $3 = 'released' THEN $4 ELSE released_at END
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, state, at],
    );
  }

  async remove(id: Id<'FrameworkRelease'>): Promise<void> {
    const of = [this.transaction.tenantId, id];
    for (const table of PARTS_OF_A_DRAFT)
      await this.transaction.query(`DELETE FROM ${table} WHERE tenant_id = $1 AND release_id = $2`, of);
    await this.transaction.query(
      `WITH gone AS (
         DELETE FROM framework_release WHERE tenant_id = $1 AND id = $2 RETURNING framework_id
       ) SELECT framework_id FROM gone`,
      of,
    );
    await this.transaction.query(
      `DELETE FROM framework f WHERE f.tenant_id = $1
         AND NOT EXISTS (SELECT 1 FROM framework_release r WHERE r.tenant_id = f.tenant_id AND r.framework_id = f.id)`,
      [this.transaction.tenantId],
    );
  }

  async byDigest(sourceDigest: string): Promise<ReleaseSummary | undefined> {
    const [found] = await this.summaries('AND r.source_digest = $2', sourceDigest);
    return found;
  }

  async byId(id: Id<'FrameworkRelease'>): Promise<ReleaseSummary | undefined> {
    const [found] = await this.summaries('AND r.id = $2', id);
    return found;
  }

  list(): Promise<readonly ReleaseSummary[]> {
    return this.summaries('ORDER BY r.created_at DESC, r.id');
  }

  async read(id: Id<'FrameworkRelease'>): Promise<ReleaseDetails | undefined> {
    const summary = await this.byId(id);
    return summary && { ...summary, content: await selectContent(this.transaction, id) };
  }

  private async summaries(
    rest: string,
    ...parameters: readonly string[]
  ): Promise<readonly ReleaseSummary[]> {
    const rows = await this.transaction.query<SummaryRow>(`${SUMMARY_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map((row) => ({
      id: idOf(row.id),
      frameworkId: idOf(row.framework_id),
      title: row.title,
      version: row.version,
      state: row.state,
      source: row.source,
      createdAt: row.created_at,
      releasedAt: row.released_at ?? undefined,
      basedOnId: row.based_on_id === null ? undefined : idOf(row.based_on_id),
      counts: row.counts,
    }));
  }
}
