import { Injectable } from '@nestjs/common';
import { differenceBetween, type FrameworkPart, type PartDifference } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { FrameworkParts, type DraftHead } from './draft-ports';
import { ReleaseNotFound } from './errors';

export interface ReleaseComparison {
  readonly older: DraftHead;
  readonly newer: DraftHead;
  readonly differences: readonly PartDifference[];
}

/** What distinguishes two releases, drafts among them. */
@Injectable()
export class CompareReleases {
  constructor(
    private readonly parts: FrameworkParts,
    private readonly transaction: Transaction,
  ) {}

  execute(
    actor: Actor,
    ids: { readonly olderId: Id<'FrameworkRelease'>; readonly newerId: Id<'FrameworkRelease'> },
  ): Promise<ReleaseComparison> {
    return this.transaction.run(actor.tenantId, async () => {
      const older = await this.parts.head(ids.olderId);
      const newer = await this.parts.head(ids.newerId);
      if (!older || !newer) throw new ReleaseNotFound();
      const [before, after] = [await this.parts.read(ids.olderId), await this.parts.read(ids.newerId)];
      return { older, newer, differences: differenceBetween(termsByName(before), termsByName(after)) };
    });
  }
}

/** A term is the same where it is called the same, wherever it stands in its glossary. */
function termsByName(parts: readonly FrameworkPart[]): readonly FrameworkPart[] {
  return parts.map((part) =>
    part.part === 'term' ? { ...part, code: part.texts.name?.en ?? part.code, place: 0 } : part,
  );
}
