import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@qabilet/kernel';
import { Heartbeat } from '../../heartbeat';
import { Transaction } from '../../ports';
import { checkRelease, ReleaseFigures } from './release-figures';
import { ReleaseLog } from './release-log';
import { ReleaseWriter, type KeptRelease, type ReleaseId } from './release-ports';

/**
 * Gathers the figures of a campaign, checks that they tell nothing of too few people, and keeps the package that is
 * written of them. Running it twice makes it once.
 */
@Injectable()
export class RunRelease {
  constructor(
    private readonly log: ReleaseLog,
    private readonly figures: ReleaseFigures,
    private readonly writer: ReleaseWriter,
    private readonly transaction: Transaction,
  ) {}

  async execute(tenantId: Id<'Tenant'>, id: ReleaseId): Promise<void> {
    const release = await this.transaction.run(tenantId, () => this.log.take(id));
    if (!release) return;
    const beat = new Heartbeat(0, (stepsDone) =>
      this.transaction.run(tenantId, () => this.log.tell(id, stepsDone)),
    );
    try {
      await this.make(tenantId, release, beat);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      await this.transaction.run(tenantId, () => this.log.fail(id, refusal.code));
    } finally {
      await beat.stop();
    }
  }

  private async make(
    tenantId: Id<'Tenant'>,
    release: KeptRelease,
    { onProgress }: Heartbeat<number>,
  ): Promise<void> {
    const made = await this.figures.of(tenantId, release.cohortId);
    onProgress(1);
    checkRelease(made);
    onProgress(2);
    const file = await this.writer.pack(made);
    await this.transaction.run(tenantId, () => this.log.finish(release, made, file));
  }
}
