import { Injectable } from '@nestjs/common';
import { ItemStatisticsReports, type ItemAnswerFigures, type ItemInCalibration } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { ITEM_ANSWERS_SQL } from './item-answers.query';
import { scaledItemOf, type ScaledItemRow } from './scaled-item-row';

interface FiguresRow {
  answers: number;
  scored: number;
  pilot: number;
  facility: number | null;
  discrimination: number | null;
  omitted: number;
  rapid: number;
  median_seconds: number | null;
  languages: { language: Language; answers: number; facility: number | null }[] | null;
  chosen: Record<string, number> | null;
}

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

  async figures(id: ItemId, rapidBelow: number): Promise<ItemAnswerFigures> {
    const [row] = await this.transaction.query<FiguresRow>(ITEM_ANSWERS_SQL, [
      this.transaction.tenantId,
      id,
      rapidBelow,
    ]);
    return figuresOf(row ?? NO_ANSWER);
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

const NO_ANSWER: FiguresRow = {
  answers: 0,
  scored: 0,
  pilot: 0,
  facility: null,
  discrimination: null,
  omitted: 0,
  rapid: 0,
  median_seconds: null,
  languages: null,
  chosen: null,
};

function figuresOf(row: FiguresRow): ItemAnswerFigures {
  return {
    answers: row.answers,
    scored: row.scored,
    pilot: row.pilot,
    facility: row.facility ?? undefined,
    discrimination: row.discrimination ?? undefined,
    omitted: row.omitted,
    rapid: row.rapid,
    medianSeconds: row.median_seconds ?? undefined,
    languages: (row.languages ?? []).map(({ language, answers, facility }) => ({
      language,
      answers,
      facility: facility ?? undefined,
    })),
    chosen: new Map(Object.entries(row.chosen ?? {})),
  };
}
