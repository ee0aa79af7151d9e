import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { CompetenceTexts, type FrameworkTexts } from '../../frameworks/ports';
import { AuditLog, Clock, Ids, Transaction } from '../../ports';
import { BlueprintDrafts, type BlueprintId } from '../design/design-ports';
import { BlueprintNotFound } from '../errors';
import { firstCalibration } from '../first-calibration';
import { BankReleases, Blueprints, CalibrationTables, type NewCalibration } from '../ports';
import { RenewTests } from '../renew-tests';
import { shippedTests, type ReleasedFrom } from '../shipped-blueprints';
import { BankReleasePlans, type BankReleasePlan, type PlannedTest } from './bank-release-plan';
import {
  BankCannotBeReleased,
  BankChangedMeanwhile,
  BankHasNotChanged,
  NoTestForBank,
} from './release-errors';

export interface ReadableReleasePlan {
  readonly plan: BankReleasePlan;
  readonly texts: FrameworkTexts;
}

/** What a release of the bank would come to now; nothing is stored. */
@Injectable()
export class ReadBankReleasePlan {
  constructor(
    private readonly plans: BankReleasePlans,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, frameworkReleaseId?: Id<'FrameworkRelease'>): Promise<ReadableReleasePlan> {
    return this.transaction.run(actor.tenantId, async () => {
      const plan = await this.plans.make(frameworkReleaseId);
      return { plan, texts: await this.texts.load(plan.framework.id) };
    });
  }
}

/** Makes the tests of a new release: those of the one before again, or the first ones. Inside a transaction. */
@Injectable()
export class TestsOfRelease {
  constructor(
    private readonly renewTests: RenewTests,
    private readonly drafts: BlueprintDrafts,
    private readonly bankReleases: BankReleases,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** How many. Drafts of a test that moves go on from the new one. */
  async make({ base }: BankReleasePlan, from: ReleasedFrom, only: ReadonlySet<BlueprintId>): Promise<number> {
    if (!base) return this.first(from);
    const renewed = await this.renewTests.execute({ base: base.id, onto: from, only });
    for (const [before, after] of renewed) await this.drafts.follow(before, after);
    return renewed.size;
  }

  private async first(from: ReleasedFrom): Promise<number> {
    const tests = Object.values(shippedTests({ ids: this.ids, from, releasedAt: this.clock.now() }));
    await this.bankReleases.addBlueprints(tests);
    return tests.length;
  }
}

/** Stores a bank with the calibration that it is asked with and its tests. Inside a transaction. */
@Injectable()
export class PutBankInForce {
  constructor(
    private readonly bankReleases: BankReleases,
    private readonly tables: CalibrationTables,
    private readonly tests: TestsOfRelease,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(plan: BankReleasePlan, only: ReadonlySet<BlueprintId>): Promise<MadeRelease> {
    const { version, asked, framework, fingerprint: sourceDigest } = plan;
    const releasedAt = this.clock.now();
    const from = {
      framework: framework.id,
      bank: this.ids.next<'BankRelease'>(),
      calibration: this.ids.next<'Calibration'>(),
    };
    const release = { id: from.bank, frameworkReleaseId: framework.id, version, sourceDigest };
    await this.bankReleases.add({ ...release, asked, releasedAt });
    await this.bankReleases.addCalibration(await this.calibrationOf(plan, from, releasedAt));
    return { bankReleaseId: from.bank, version, tests: await this.tests.make(plan, from, only) };
  }

  /** The scale goes on, or begins with what experts say. */
  private async calibrationOf(
    { version, base, scaled, competences, come: items }: BankReleasePlan,
    from: ReleasedFrom,
    releasedAt: Date,
  ): Promise<NewCalibration> {
    const release = { id: from.calibration, bankReleaseId: from.bank, version, releasedAt };
    if (!base) return firstCalibration({ ...release, competences, items });
    const scale = await this.tables.load(base.id);
    return { ...scale, ...release, baseId: base.id, items: scaled };
  }
}

export interface ReleaseBankInput {
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  /** Of what the author has looked at. */
  readonly fingerprint: string;
  /** Tests to move to the new release; a first release makes its own. */
  readonly blueprintIds: readonly BlueprintId[];
}

export interface MadeRelease {
  readonly bankReleaseId: Id<'BankRelease'>;
  readonly version: string;
  /** Made from it. */
  readonly tests: number;
}

/**
 * Puts the bank as it stands in force, with its calibration and its tests, all or nothing. It never changes
 * afterwards; waves that are open go on with what they began with.
 */
@Injectable()
export class ReleaseBank {
  constructor(
    private readonly plans: BankReleasePlans,
    private readonly blueprints: Blueprints,
    private readonly putInForce: PutBankInForce,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /**
   * Throws `BankChangedMeanwhile`, `BankHasNotChanged`, `BankCannotBeReleased`, `NoTestForBank`, `BlueprintNotFound`
   * and `UnusablePlan`.
   */
  execute(
    actor: Actor,
    { frameworkReleaseId, fingerprint, blueprintIds }: ReleaseBankInput,
  ): Promise<MadeRelease> {
    return this.transaction.run(actor.tenantId, async () => {
      const plan = await this.plans.lock(frameworkReleaseId);
      const tests = await this.testsOf(plan, blueprintIds);
      if (plan.fingerprint !== fingerprint) throw new BankChangedMeanwhile();
      checkStops(plan);
      if (tests.some(({ gaps }) => gaps.length > 0)) throw new BankCannotBeReleased();
      if (plan.base && tests.length === 0) throw new NoTestForBank();
      const released = await this.putInForce.execute(plan, new Set(blueprintIds));
      await this.audit.record({
        actorId: actor.personId,
        action: 'item-bank.bank-released',
        subjectKind: 'bank-release',
        subjectId: released.bankReleaseId,
      });
      return released;
    });
  }

  private async testsOf(
    { plannedTests }: BankReleasePlan,
    chosen: readonly BlueprintId[],
  ): Promise<readonly PlannedTest[]> {
    const planned = plannedTests.filter(({ test }) => chosen.includes(test.id));
    if (planned.length === chosen.length) return planned;
    for (const id of chosen) if (!(await this.blueprints.byId(id))) throw new BlueprintNotFound();
    throw new BankChangedMeanwhile();
  }
}

function checkStops({ stops }: BankReleasePlan): void {
  if (stops.includes('nothing-changed')) throw new BankHasNotChanged();
  if (stops.length > 0) throw new BankCannotBeReleased();
}
