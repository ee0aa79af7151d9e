import { Injectable } from '@nestjs/common';
import {
  BankReleases,
  type NewBankRelease,
  type NewBlueprint,
  type NewCalibration,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmBankReleases extends BankReleases {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async byDigest(sourceDigest: string): Promise<Id<'BankRelease'> | undefined> {
    const [row] = await this.transaction.query<{ id: string }>(
      'SELECT id FROM bank_release WHERE tenant_id = $1 AND source_digest = $2',
      [this.transaction.tenantId, sourceDigest],
    );
    return row && idOf(row.id);
  }

  async add(release: NewBankRelease): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `INSERT INTO bank_release (tenant_id, id, framework_release_id, version, source_digest, released_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        tenantId,
        release.id,
        release.frameworkReleaseId,
        release.version,
        release.sourceDigest,
        release.releasedAt,
      ],
    );
    await this.transaction.query(
      `INSERT INTO bank_release_item (tenant_id, bank_release_id, item_id, asked)
       SELECT $1, $2, item_id, asked FROM unnest($3::uuid[], $4::text[]) AS r(item_id, asked)`,
      [tenantId, release.id, [...release.asked.keys()], [...release.asked.values()]],
    );
  }

  async addCalibration(calibration: NewCalibration): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `INSERT INTO calibration (tenant_id, id, bank_release_id, version, competences, prior_covariance,
         within_group_covariance, cuts, released_at, base_calibration_id, link_variance)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tenantId,
        calibration.id,
        calibration.bankReleaseId,
        calibration.version,
        calibration.competences,
        Array.from(calibration.priorCovariance),
        Array.from(calibration.withinGroupCovariance),
        JSON.stringify(Object.fromEntries(calibration.cuts)),
        calibration.releasedAt,
        calibration.baseId ?? null,
        calibration.linkVariance,
      ],
    );
    const items = [...calibration.items].map(([item, scaled]) => ({ item, ...scaled }));
    await this.transaction.query(
      `INSERT INTO item_parameters (tenant_id, calibration_id, item_id, parameters, errors, answers, misfit)
       SELECT $1, $2, r.item, r.parameters, r.errors, r.answers, r.misfit FROM jsonb_to_recordset($3::jsonb)
         AS r(item uuid, parameters jsonb, errors jsonb, answers integer, misfit double precision)`,
      [tenantId, calibration.id, JSON.stringify(items)],
    );
  }

  async addBlueprints(blueprints: readonly NewBlueprint[]): Promise<void> {
    for (const { id, name, releases, rules, releasedAt } of blueprints) {
      await this.transaction.query(
        `INSERT INTO blueprint (tenant_id, id, name, framework_release_id, bank_release_id, calibration_id, rules, released_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          this.transaction.tenantId,
          id,
          JSON.stringify(name),
          releases.framework,
          releases.bank,
          releases.calibration,
          JSON.stringify(rules),
          releasedAt,
        ],
      );
    }
  }
}
