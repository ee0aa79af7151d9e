import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Clock } from '../ports';
import { ItemSteps, type NewItemStep } from './workshop-ports';

type Entry = Omit<NewItemStep, 'at' | 'actorId'>;

/** Writes down what somebody did to an item: in its history and in the audit log. Inside a transaction. */
@Injectable()
export class ItemJournal {
  constructor(
    private readonly steps: ItemSteps,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async record({ personId: actorId }: Actor, entry: Entry): Promise<void> {
    await this.steps.record([{ ...entry, actorId, at: this.clock.now() }]);
    await this.audit.record({
      actorId,
      action: entry.to === undefined ? `item-bank.item-${entry.action}` : actionOf(entry.to),
      subjectKind: 'item',
      subjectId: entry.itemId,
    });
  }
}

function actionOf(to: NonNullable<Entry['to']>): string {
  return to === 'quarantined' ? 'item-bank.item-quarantined' : `item-bank.item-moved:${to}`;
}
