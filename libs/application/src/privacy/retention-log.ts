import { Injectable } from '@nestjs/common';
import { AuditLog, Clock } from '../ports';
import type { DataClass } from './ports';

/** The calendar of retention, and its traces in the audit log. */
@Injectable()
export class RetentionLog {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  yearsAgo(years: number): Date {
    const before = this.clock.now();
    before.setUTCFullYear(before.getUTCFullYear() - years);
    return before;
  }

  record(dataClass: DataClass, count: number): Promise<void> {
    return this.audit.record({
      action: `privacy.retention-applied:${count}`,
      subjectKind: 'data-class',
      subjectId: dataClass,
    });
  }
}
