import { Injectable } from '@nestjs/common';
import {
  CalibrationNotFound,
  CalibrationTables,
  type Calibration,
  type ScaledItem,
} from '@qabilet/application';
import { cutScores } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { scaledItemOf, type ScaledItemRow } from './scaled-item-row';

interface CalibrationRow {
  bank_release_id: string;
  competences: string[];
  prior_covariance: number[];
  within_group_covariance: number[];
  link_variance: number[];
  cuts: Record<string, number[]>;
}

@Injectable()
export class TypeOrmCalibrationTables extends CalibrationTables {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async load(id: Id<'Calibration'>): Promise<Calibration> {
    const [row] = await this.transaction.query<CalibrationRow>(
      `SELECT bank_release_id, competences, prior_covariance, within_group_covariance, link_variance, cuts
       FROM calibration WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id],
    );
    if (!row) throw new CalibrationNotFound();

    const competences = row.competences.map((code) => idOf<'Competence'>(code));
    return {
      id,
      bankReleaseId: idOf(row.bank_release_id),
      competences,
      cuts: new Map(competences.map((competence) => [competence, cutScores(row.cuts[competence] ?? [])])),
      priorCovariance: Float64Array.from(row.prior_covariance),
      withinGroupCovariance: Float64Array.from(row.within_group_covariance),
      linkVariance: row.link_variance,
    };
  }

  async items(id: Id<'Calibration'>): Promise<ReadonlyMap<ItemId, ScaledItem>> {
    const rows = await this.transaction.query<ScaledItemRow>(
      `SELECT item_id, parameters, errors, answers, misfit FROM item_parameters
       WHERE tenant_id = $1 AND calibration_id = $2 ORDER BY item_id`,
      [this.transaction.tenantId, id],
    );
    return new Map(rows.map((row) => [idOf<'Item'>(row.item_id), scaledItemOf(row)]));
  }
}
