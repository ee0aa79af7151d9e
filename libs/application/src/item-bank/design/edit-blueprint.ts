import { Injectable } from '@nestjs/common';
import { checkRules, type BlueprintRules } from '@qabilet/assessment';
import type { Text } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Ids, Transaction } from '../../ports';
import { BlueprintNotFound } from '../errors';
import { Blueprints } from '../ports';
import { BlueprintDraftNotFound } from './design-errors';
import {
  BlueprintDrafts,
  type BlueprintDraft,
  type BlueprintDraftId,
  type BlueprintId,
} from './design-ports';

/** Finds drafts for their authors, and writes down what becomes of them. */
@Injectable()
export class BlueprintDraftLog {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Locked until the transaction ends. Throws `BlueprintDraftNotFound`. */
  async lock(id: BlueprintDraftId): Promise<BlueprintDraft> {
    const draft = await this.drafts.lock(id);
    if (!draft) throw new BlueprintDraftNotFound();
    return draft;
  }

  edit({ personId }: Actor): { readonly editedBy: Actor['personId']; readonly editedAt: Date } {
    return { editedBy: personId, editedAt: this.clock.now() };
  }

  record({ personId }: Actor, what: string, id: BlueprintDraftId): Promise<void> {
    return this.audit.record({
      actorId: personId,
      action: `item-bank.blueprint-${what}`,
      subjectKind: 'blueprint-draft',
      subjectId: id,
    });
  }
}

/** Begins a new test as a copy of a released one, on the same bank and calibration. */
@Injectable()
export class DraftBlueprint {
  constructor(
    private readonly blueprints: Blueprints,
    private readonly drafts: BlueprintDrafts,
    private readonly log: BlueprintDraftLog,
    private readonly ids: Ids,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, baseId: BlueprintId): Promise<BlueprintDraftId> {
    return this.transaction.run(actor.tenantId, async () => {
      const base = await this.blueprints.byId(baseId);
      if (!base) throw new BlueprintNotFound();
      const id = this.ids.next<'BlueprintDraft'>();
      const { name, rules } = base;
      await this.drafts.add({ id, name, rules, baseId, ...this.log.edit(actor) });
      await this.log.record(actor, 'drafted', id);
      return id;
    });
  }
}

export interface ChangeBlueprintInput {
  readonly id: BlueprintDraftId;
  readonly name: Text;
  readonly rules: BlueprintRules;
}

/** Saves the name and the rules of a draft. Throws `InvalidBlueprint` with each rule that cannot hold. */
@Injectable()
export class ChangeBlueprint {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly log: BlueprintDraftLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { id, name, rules }: ChangeBlueprintInput): Promise<void> {
    checkRules(rules);
    return this.transaction.run(actor.tenantId, async () => {
      await this.log.lock(id);
      await this.drafts.change({ id, name, rules, ...this.log.edit(actor) });
      await this.log.record(actor, 'changed', id);
    });
  }
}

/** Throws a draft away together with its simulations. */
@Injectable()
export class DeleteBlueprintDraft {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly log: BlueprintDraftLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: BlueprintDraftId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.log.lock(id);
      await this.drafts.remove(id);
      await this.log.record(actor, 'deleted', id);
    });
  }
}
