import { Injectable } from '@nestjs/common';
import {
  BlueprintNotFound,
  Blueprints,
  CalibrationTables,
  ReleasedPlans,
  type AskedAs,
  type Calibration,
} from '@qabilet/application';
import type { PlanItem, PlanReleases, PlanSource } from '@qabilet/assessment';
import { DEFAULT_CUTS } from '@qabilet/framework';
import { isDeliverable, type ItemState } from '@qabilet/item-bank';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import type { ItemParameters } from '@qabilet/psychometrics';
import { TypeOrmTransaction } from '../transactions';

interface PlanItemRow {
  id: string;
  code: string;
  competence_code: string;
  parameters: ItemParameters;
  seconds: number;
  enemies: string[];
  languages: Language[];
  drafted_languages: Language[];
  state: ItemState;
  asked: AskedAs;
}

@Injectable()
export class TypeOrmReleasedPlans extends ReleasedPlans {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly blueprints: Blueprints,
    private readonly calibrations: CalibrationTables,
  ) {
    super();
  }

  async load(blueprintId: Id<'Blueprint'>, calibrationId?: Id<'Calibration'>): Promise<PlanSource> {
    const blueprint = await this.blueprints.byId(blueprintId);
    if (!blueprint) throw new BlueprintNotFound();

    const { rules } = blueprint;
    const releases = { ...blueprint.releases, calibration: calibrationId ?? blueprint.releases.calibration };
    const calibration = await this.calibrations.load(releases.calibration);
    return {
      releases,
      rules,
      competences: calibration.competences.map((id) => ({
        id,
        cuts: calibration.cuts.get(id) ?? DEFAULT_CUTS,
      })),
      covariance: rowsOf(calibration),
      items: await this.items(releases),
    };
  }

  /** Items with parameters on this scale; those taken out since the release are withheld, and known to what was answered. */
  private async items({ bank, calibration }: PlanReleases): Promise<readonly PlanItem[]> {
    const rows = await this.transaction.query<PlanItemRow>(
      `SELECT i.id, i.code, i.competence_code, p.parameters, i.seconds, i.enemies, i.languages, i.drafted_languages,
         i.state, m.asked
       FROM bank_release_item m
       JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
       JOIN item_parameters p ON p.tenant_id = m.tenant_id AND p.item_id = m.item_id AND p.calibration_id = $3
       WHERE m.tenant_id = $1 AND m.bank_release_id = $2 ORDER BY i.id`,
      [this.transaction.tenantId, bank, calibration],
    );
    const idByCode = new Map(rows.map(({ code, id }) => [code, idOf<'Item'>(id)]));
    return rows.map((row) => ({
      id: idOf(row.id),
      competence: idOf(row.competence_code),
      parameters: row.parameters,
      seconds: row.seconds,
      enemies: row.enemies.flatMap((code) => idByCode.get(code) ?? []),
      languages: row.languages,
      drafted: row.drafted_languages,
      status: isDeliverable(row.state) ? row.asked : 'withheld',
    }));
  }
}

function rowsOf({ competences, priorCovariance }: Calibration): number[][] {
  const n = competences.length;
  return competences.map((_, row) => Array.from(priorCovariance.subarray(row * n, (row + 1) * n)));
}
