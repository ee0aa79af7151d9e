import { Injectable } from '@nestjs/common';
import type { FrameworkPart } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { DraftLog, FrameworkParts, type DraftHead, type LogEntry } from './draft-ports';
import { ReleaseNotDraft } from './edit-errors';
import { ReleaseNotFound } from './errors';
import { missingIn, type Missing } from './missing-parts';

const SHOWN_EDITS = 30;

export interface Draft {
  readonly head: DraftHead;
  readonly parts: readonly FrameworkPart[];
  readonly missing: readonly Missing[];
  /** Latest first. */
  readonly edits: readonly LogEntry[];
  readonly undo?: LogEntry;
  readonly redo?: LogEntry;
}

/** A draft as its authors work on it: every text in every language, what is missing, what was done last. */
@Injectable()
export class ReadDraft {
  constructor(
    private readonly parts: FrameworkParts,
    private readonly log: DraftLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, releaseId: Id<'FrameworkRelease'>): Promise<Draft> {
    return this.transaction.run(actor.tenantId, async () => {
      const head = await this.parts.head(releaseId);
      if (!head) throw new ReleaseNotFound();
      if (head.state !== 'draft') throw new ReleaseNotDraft();
      const parts = await this.parts.read(releaseId);
      const edits = await this.log.recent(releaseId, SHOWN_EDITS);
      const [undo, redo] = [await this.log.lastApplied(releaseId), await this.log.firstUndone(releaseId)];
      return { head, parts, missing: missingIn(parts), edits, undo, redo };
    });
  }
}
