import { Injectable } from '@nestjs/common';
import { defaultCovariance, type PlanReleases } from '@qabilet/assessment';
import { DEFAULT_CUTS } from '@qabilet/framework';
import { expertParameters, fullCreditOf } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import type { ContentPack } from './content-pack';
import { BankReleases, Blueprints, type StoredItem } from './ports';
import { SHIPPED_BLUEPRINTS } from './shipped-blueprints';
import { StoreShippedItems } from './store-shipped-items';

export interface InstalledBank {
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly bankReleaseId: Id<'BankRelease'>;
  readonly calibrationId: Id<'Calibration'>;
  readonly blueprints: { readonly timed: Id<'Blueprint'>; readonly untimed: Id<'Blueprint'> };
}

type ReleasedFrom = Omit<PlanReleases, 'blueprint'>;

/** Second half of installing content: the items as a released bank, its first calibration and the tests made from them. */
@Injectable()
export class InstallItemBank {
  constructor(
    private readonly storeItems: StoreShippedItems,
    private readonly bankReleases: BankReleases,
    private readonly blueprints: Blueprints,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** What was installed from the same source before. */
  async installed(sourceDigest: string): Promise<InstalledBank | undefined> {
    const bankReleaseId = await this.bankReleases.byDigest(sourceDigest);
    if (bankReleaseId === undefined) return undefined;

    const made = (await this.blueprints.list()).filter(
      ({ releases, rules }) => releases.bank === bankReleaseId && !rules.reviewedOnly,
    );
    const timed = made.find(({ rules }) => rules.minutes !== undefined);
    const untimed = made.find(({ rules }) => rules.minutes === undefined);
    return timed && untimed && resultOf(timed.releases, { timed: timed.id, untimed: untimed.id });
  }

  async execute(
    pack: ContentPack,
    { framework, sourceDigest }: { framework: Id<'FrameworkRelease'>; sourceDigest: string },
  ): Promise<InstalledBank> {
    const items = await this.storeItems.execute(pack);
    const from = {
      framework,
      bank: this.ids.next<'BankRelease'>(),
      calibration: this.ids.next<'Calibration'>(),
    };
    await this.bankReleases.add({
      id: from.bank,
      frameworkReleaseId: framework,
      version: pack.version,
      sourceDigest,
      itemIds: items.map(({ id }) => id),
      releasedAt: this.clock.now(),
    });
    await this.calibrate(pack, { items, from });
    return this.makeTests(from);
  }

  /**
   * What experts say until answers have been calibrated. People of one group are taken to differ as much as the whole
   * population does: nothing narrower is known yet, and group means hardly depend on it.
   */
  private async calibrate(
    pack: ContentPack,
    { items, from }: { items: readonly StoredItem[]; from: ReleasedFrom },
  ): Promise<void> {
    const competences = pack.competences.map(({ code }) => idOf<'Competence'>(code));
    const priorCovariance = Float64Array.from(defaultCovariance(competences.length).flat());
    await this.bankReleases.addCalibration({
      id: from.calibration,
      bankReleaseId: from.bank,
      version: pack.version,
      competences,
      cuts: new Map(competences.map((competence) => [competence, DEFAULT_CUTS])),
      priorCovariance,
      withinGroupCovariance: priorCovariance,
      linkVariance: [],
      items: new Map(
        items.map(({ id, content: { kind, options, difficulty, key } }) => [
          id,
          {
            parameters: expertParameters({
              kind,
              optionCount: options.length,
              difficulty,
              fullCredit: fullCreditOf(key),
            }),
          },
        ]),
      ),
      releasedAt: this.clock.now(),
    });
  }

  private async makeTests(from: ReleasedFrom): Promise<InstalledBank> {
    const ids = { timed: this.ids.next<'Blueprint'>(), untimed: this.ids.next<'Blueprint'>() };
    const releasedAt = this.clock.now();
    await this.bankReleases.addBlueprints(
      (['timed', 'untimed'] as const).map((variant) => ({
        id: ids[variant],
        ...SHIPPED_BLUEPRINTS[variant],
        releases: { ...from, blueprint: ids[variant] },
        releasedAt,
      })),
    );
    return resultOf(from, ids);
  }
}

function resultOf(from: ReleasedFrom, blueprints: InstalledBank['blueprints']): InstalledBank {
  return {
    frameworkReleaseId: from.framework,
    bankReleaseId: from.bank,
    calibrationId: from.calibration,
    blueprints,
  };
}
