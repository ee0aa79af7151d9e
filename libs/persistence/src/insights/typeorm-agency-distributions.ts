import { Injectable } from '@nestjs/common';
import { AgencyDistributions, type AgencyDistribution } from '@qabilet/application';
import { DataSource } from 'typeorm';

interface DistributionRow {
  framework_digest: string;
  agencies: number;
  lower_share: number;
  median_share: number;
  upper_share: number;
  made_at: Date;
}

/** The table belongs to no agency: it is read and written outside any. */
@Injectable()
export class TypeOrmAgencyDistributions extends AgencyDistributions {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async all(): Promise<readonly AgencyDistribution[]> {
    const rows = await this.dataSource.query<DistributionRow[]>(
      'SELECT * FROM agency_distribution ORDER BY framework_digest',
    );
    return rows.map((row) => ({
      frameworkDigest: row.framework_digest,
      agencies: row.agencies,
      lower: row.lower_share,
      median: row.median_share,
      upper: row.upper_share,
      madeAt: row.made_at,
    }));
  }

  async replace(distributions: readonly AgencyDistribution[]): Promise<void> {
    await this.dataSource.query(
      `WITH gone AS (DELETE FROM agency_distribution WHERE framework_digest <> ALL ($1::text[]))
       INSERT INTO agency_distribution (framework_digest, agencies, lower_share, median_share, upper_share, made_at)
       SELECT * FROM unnest($1::text[], $2::integer[], $3::double precision[], $4::double precision[],
         $5::double precision[], $6::timestamptz[])
       ON CONFLICT ON CONSTRAINT agency_distribution_pk DO UPDATE SET agencies = excluded.agencies,
         lower_share = excluded.lower_share, median_share = excluded.median_share,
         upper_share = excluded.upper_share, made_at = excluded.made_at`,
      [
        distributions.map(({ frameworkDigest }) => frameworkDigest),
        distributions.map(({ agencies }) => agencies),
        distributions.map(({ lower }) => lower),
        distributions.map(({ median }) => median),
        distributions.map(({ upper }) => upper),
        distributions.map(({ madeAt }) => madeAt),
      ],
    );
  }
}
