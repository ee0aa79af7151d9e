import { Injectable } from '@nestjs/common';
import { AuditLog, Clock } from '../ports';
import { RetentionRuns, type DataClass } from './ports';

/** The calendar of retention, and the traces that it leaves. */
@Injectable()
export class RetentionLog {
  constructor(
    private readonly audit: AuditLog,
    private readonly runs: RetentionRuns,
    private readonly clock: Clock,
  ) {}

  yearsAgo(years: number): Date {
    const before = this.clock.now();
    before.setUTCFullYear(before.getUTCFullYear() - years);
    return before;
  }

  async record(dataClass: DataClass, count: number): Promise<void> {
    await this.runs.note(dataClass, this.clock.now(), count);
    if (count === 0) return;
    await this.audit.record({
      action: `privacy.retention-applied:${count}`,
      subjectKind: 'data-class',
      subjectId: dataClass,
    });
  }
}
