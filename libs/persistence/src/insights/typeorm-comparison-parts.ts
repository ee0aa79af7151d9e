import { Injectable } from '@nestjs/common';
import { ComparisonParts, type ComparedFigure } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface FigureRow {
  framework_digest: string | null;
  share: number;
  share_low: number | null;
  share_high: number | null;
  people: number;
}

@Injectable()
export class TypeOrmComparisonParts extends ComparisonParts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async takesPart(): Promise<boolean> {
    const rows = await this.transaction.query('SELECT 1 FROM comparison_part WHERE tenant_id = $1', [
      this.transaction.tenantId,
    ]);
    return rows.length > 0;
  }

  async join(at: Date): Promise<void> {
    await this.transaction.query(
      'INSERT INTO comparison_part (tenant_id, agreed_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [this.transaction.tenantId, at],
    );
  }

  async leave(): Promise<void> {
    await this.transaction.query('DELETE FROM comparison_part WHERE tenant_id = $1', [
      this.transaction.tenantId,
    ]);
  }

  async figure(): Promise<ComparedFigure | undefined> {
    const [row] = await this.transaction.query<FigureRow>(
      'SELECT framework_digest, share, share_low, share_high, people FROM comparison_part WHERE tenant_id = $1',
      [this.transaction.tenantId],
    );
    if (!row || row.framework_digest === null) return undefined;
    const { framework_digest: frameworkDigest, share, share_low: low, share_high: high, people } = row;
    return { frameworkDigest, share, low: low ?? undefined, high: high ?? undefined, people };
  }

  async give(figure: ComparedFigure | undefined, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE comparison_part SET framework_digest = $2, share = $3, share_low = $4, share_high = $5, people = $6,
         figured_at = $7 WHERE tenant_id = $1`,
      [
        this.transaction.tenantId,
        figure?.frameworkDigest ?? null,
        figure?.share ?? null,
        figure?.low ?? null,
        figure?.high ?? null,
        figure?.people ?? null,
        at,
      ],
    );
  }

  async digestOf(frameworkReleaseId: Id<'FrameworkRelease'>): Promise<string | undefined> {
    const [row] = await this.transaction.query<{ source_digest: string }>(
      'SELECT source_digest FROM framework_release WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, frameworkReleaseId],
    );
    return row?.source_digest;
  }
}
