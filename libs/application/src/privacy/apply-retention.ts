import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Transaction } from '../ports';
import { PersonalData, RetentionRules, type DataClass } from './ports';
import { RetentionLog } from './retention-log';
import { TakeNameAway } from './take-name-away';

export interface RetentionOutcome {
  readonly dataClass: DataClass;
  /** What is older than this has run its time. */
  readonly before: Date;
  /** People whose name goes, or rows that are deleted. */
  readonly count: number;
}

/** Carries out what retention says is due, or only tells it. */
@Injectable()
export class ApplyRetention {
  constructor(
    private readonly rules: RetentionRules,
    private readonly personalData: PersonalData,
    private readonly takeNameAway: TakeNameAway,
    private readonly transaction: Transaction,
    private readonly retentionLog: RetentionLog,
  ) {}

  /** Idempotent: what is done once is not due again. */
  execute(tenantId: Id<'Tenant'>): Promise<readonly RetentionOutcome[]> {
    return this.overRules(tenantId, async (dataClass, before) => {
      const count = await this.carryOut(dataClass, before);
      await this.retentionLog.record(dataClass, count);
      return count;
    });
  }

  /** What would be done now; nothing is changed. */
  report(tenantId: Id<'Tenant'>): Promise<readonly RetentionOutcome[]> {
    return this.overRules(tenantId, async (dataClass, before) =>
      dataClass === 'people'
        ? (await this.personalData.inactiveSince(before)).length
        : this.personalData.count(dataClass, before),
    );
  }

  private async carryOut(dataClass: DataClass, before: Date): Promise<number> {
    if (dataClass !== 'people') return this.personalData.remove(dataClass, before);
    const people = await this.personalData.inactiveSince(before);
    for (const personId of people) await this.takeNameAway.of(personId);
    return people.length;
  }

  private overRules(
    tenantId: Id<'Tenant'>,
    work: (dataClass: DataClass, before: Date) => Promise<number>,
  ): Promise<readonly RetentionOutcome[]> {
    return this.transaction.run(tenantId, async () => {
      const outcomes: RetentionOutcome[] = [];
      for (const { dataClass, years } of await this.rules.all()) {
        const before = this.retentionLog.yearsAgo(years);
        outcomes.push({ dataClass, before, count: await work(dataClass, before) });
      }
      return outcomes;
    });
  }
}
