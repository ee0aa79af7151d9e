import { Injectable } from '@nestjs/common';
import { compilePlan } from '@qabilet/assessment';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Ids, Transaction } from '../../ports';
import { BankReleases, Blueprints, ReleasedPlans } from '../ports';
import type { BlueprintDraft, BlueprintDraftId, BlueprintId } from './design-ports';
import { BlueprintDrafts } from './design-ports';
import { BlueprintDraftNotFound, TestNameTaken } from './design-errors';

/** Makes released tests of drafts. */
@Injectable()
export class NewTests {
  constructor(
    private readonly releases: BankReleases,
    private readonly plans: ReleasedPlans,
    private readonly blueprints: Blueprints,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws `TestNameTaken` and `UnusablePlan`. */
  async release({ name, rules, baseId }: BlueprintDraft): Promise<BlueprintId> {
    const source = await this.plans.load(baseId);
    await this.checkName(name, source.releases.calibration);
    compilePlan({ ...source, rules });
    const id = this.ids.next<'Blueprint'>();
    const releases = { ...source.releases, blueprint: id };
    await this.releases.addBlueprints([{ id, name, rules, releases, releasedAt: this.clock.now() }]);
    return id;
  }

  /** Trainers choose a test by its name: on one calibration no two have the same one in any language. */
  private async checkName(name: Text, calibration: Id<'Calibration'>): Promise<void> {
    const named = Object.entries(name);
    for (const other of await this.blueprints.list()) {
      if (other.releases.calibration !== calibration) continue;
      const taken = named.find(([language, text]) => other.name[language as Language] === text);
      if (taken) throw new TestNameTaken(taken[1]);
    }
  }
}

/** Puts a test in force as a new one, never to be changed again; the draft is gone with it. */
@Injectable()
export class ReleaseBlueprint {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly newTests: NewTests,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `TestNameTaken`, and `UnusablePlan` when no test can be made of it. */
  execute(actor: Actor, draftId: BlueprintDraftId): Promise<BlueprintId> {
    return this.transaction.run(actor.tenantId, async () => {
      const draft = await this.drafts.lock(draftId);
      if (!draft) throw new BlueprintDraftNotFound();
      const id = await this.newTests.release(draft);
      await this.drafts.remove(draftId);
      await this.audit.record({
        actorId: actor.personId,
        action: 'item-bank.blueprint-released',
        subjectKind: 'blueprint',
        subjectId: id,
      });
      return id;
    });
  }
}
