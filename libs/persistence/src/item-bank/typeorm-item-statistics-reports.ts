import { Injectable } from '@nestjs/common';
import { ItemStatisticsReports, type ItemInCalibration } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { scaledItemOf, type ScaledItemRow } from './scaled-item-row';

interface CalibrationRow extends ScaledItemRow {
  id: string;
  version: string;
  released_at: Date;
}

@Injectable()
export class TypeOrmItemStatisticsReports extends ItemStatisticsReports {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async calibrations(id: ItemId): Promise<readonly ItemInCalibration[]> {
    const rows = await this.transaction.query<CalibrationRow>(
      `SELECT k.id, k.version, k.released_at, p.item_id, p.parameters, p.errors, p.answers, p.misfit
       FROM calibration k
       JOIN item_parameters p ON p.tenant_id = k.tenant_id AND p.calibration_id = k.id AND p.item_id = $2
       WHERE k.tenant_id = $1 ORDER BY k.released_at DESC, k.base_calibration_id IS NULL, k.id`,
      [this.transaction.tenantId, id],
    );
    return rows.map((row) => ({
      calibrationId: idOf<'Calibration'>(row.id),
      version: row.version,
      releasedAt: row.released_at,
      item: scaledItemOf(row),
    }));
  }
}
