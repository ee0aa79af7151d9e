import { Injectable } from '@nestjs/common';
import { idOf, type Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import type { ContentPack } from './content-pack';
import { firstCalibration } from './first-calibration';
import { BankReleases, Blueprints } from './ports';
import { shippedTests, type ReleasedFrom } from './shipped-blueprints';
import { StoreShippedItems } from './store-shipped-items';

export interface InstalledBank {
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly bankReleaseId: Id<'BankRelease'>;
  readonly calibrationId: Id<'Calibration'>;
  readonly blueprints: { readonly timed: Id<'Blueprint'>; readonly untimed: Id<'Blueprint'> };
}

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
      asked: new Map(items.map(({ id, state }) => [id, state === 'pilot' ? state : 'operational'])),
      releasedAt: this.clock.now(),
    });
    await this.bankReleases.addCalibration(
      firstCalibration({
        id: from.calibration,
        bankReleaseId: from.bank,
        version: pack.version,
        competences: pack.competences.map(({ code }) => idOf<'Competence'>(code)),
        items,
        releasedAt: this.clock.now(),
      }),
    );
    return this.makeTests(from);
  }

  private async makeTests(from: ReleasedFrom): Promise<InstalledBank> {
    const tests = shippedTests({ ids: this.ids, from, releasedAt: this.clock.now() });
    await this.bankReleases.addBlueprints(Object.values(tests));
    return resultOf(from, { timed: tests.timed.id, untimed: tests.untimed.id });
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
