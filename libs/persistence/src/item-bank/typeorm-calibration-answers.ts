import { Injectable } from '@nestjs/common';
import { CalibrationAnswers, CalibrationTables, type CalibrationRun } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import type { ItemErrors, ItemParameters } from '@qabilet/psychometrics';
import type { AnswersToCalibrate, ItemBefore } from '@qabilet/scoring';
import { TypeOrmTransaction } from '../transactions';
import { answerColumns, type AttemptAnswersRow } from './answer-columns';
import { CALIBRATION_ANSWERS_SQL } from './calibration-answers.query';

interface ItemRow {
  id: string;
  competence_code: string;
  seconds: number;
  parameters: ItemParameters;
  errors: ItemErrors | null;
  is_on_scale: boolean;
}

@Injectable()
export class TypeOrmCalibrationAnswers extends CalibrationAnswers {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly tables: CalibrationTables,
  ) {
    super();
  }

  async read({
    baseId,
    waves,
    competences: chosen,
  }: Pick<CalibrationRun, 'baseId' | 'waves' | 'competences'>): Promise<AnswersToCalibrate> {
    const { competences, bankReleaseId, priorCovariance, withinGroupCovariance } =
      await this.tables.load(baseId);
    const items = await this.items(bankReleaseId, baseId);
    const waveIds = waves.map(({ id }) => id);
    const columns = answerColumns(await this.attempts(waveIds, items), waveIds);
    return {
      competences,
      chosen: chosen.length === 0 ? competences : chosen,
      priorCovariance,
      withinGroupCovariance,
      items,
      ...columns,
    };
  }

  /** Items of the bank; one that the base leaves out comes with what was last known of it. */
  private async items(
    bankReleaseId: Id<'BankRelease'>,
    baseId: Id<'Calibration'>,
  ): Promise<readonly ItemBefore[]> {
    const rows = await this.transaction.query<ItemRow>(
      `SELECT i.id, i.competence_code, i.seconds, p.parameters, p.errors, p.calibration_id = $3 AS is_on_scale
       FROM bank_release_item m
       JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
       JOIN LATERAL (
         SELECT p.parameters, p.errors, p.calibration_id FROM item_parameters p
         JOIN calibration k ON k.tenant_id = p.tenant_id AND k.id = p.calibration_id
         WHERE p.tenant_id = m.tenant_id AND p.item_id = m.item_id
         ORDER BY p.calibration_id = $3 DESC, k.released_at DESC, k.id LIMIT 1
       ) p ON true
       WHERE m.tenant_id = $1 AND m.bank_release_id = $2 ORDER BY i.id`,
      [this.transaction.tenantId, bankReleaseId, baseId],
    );
    return rows.map((row) => ({
      id: idOf<'Item'>(row.id),
      competence: idOf<'Competence'>(row.competence_code),
      seconds: row.seconds,
      parameters: row.parameters,
      isOnScale: row.is_on_scale,
      ...(row.errors && { errors: row.errors }),
    }));
  }

  private attempts(
    waveIds: readonly Id<'Wave'>[],
    items: readonly { readonly id: ItemId }[],
  ): Promise<readonly AttemptAnswersRow[]> {
    return this.transaction.query<AttemptAnswersRow & { language: Language }>(CALIBRATION_ANSWERS_SQL, [
      this.transaction.tenantId,
      waveIds,
      items.map(({ id }) => id),
    ]);
  }
}
