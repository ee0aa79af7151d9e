import { Injectable } from '@nestjs/common';
import { compilePlan } from '@qabilet/assessment';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Ids, Transaction } from '../../ports';
import { BankReleases, ReleasedPlans } from '../ports';
import type { BlueprintDraft, BlueprintDraftId, BlueprintId } from './design-ports';
import { BlueprintDrafts } from './design-ports';
import { BlueprintDraftNotFound } from './design-errors';

/** Makes released tests of drafts. */
@Injectable()
export class NewTests {
  constructor(
    private readonly releases: BankReleases,
    private readonly plans: ReleasedPlans,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async release({ name, rules, baseId }: BlueprintDraft): Promise<BlueprintId> {
    const source = await this.plans.load(baseId);
    compilePlan({ ...source, rules });
    const id = this.ids.next<'Blueprint'>();
    const releases = { ...source.releases, blueprint: id };
    await this.releases.addBlueprints([{ id, name, rules, releases, releasedAt: this.clock.now() }]);
    return id;
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

  /** Throws `UnusablePlan` when no test can be made of it. */
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
