import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { AuditLog, Clock } from '../../ports';

/** Writes down what was done with a practical work, and says when that was. */
@Injectable()
export class PracticalLog {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async record({ personId }: Actor, workId: Id<'PracticalWork'>, what: string): Promise<Date> {
    await this.audit.record({
      actorId: personId,
      action: `programmes.practical-${what}`,
      subjectKind: 'practical-work',
      subjectId: workId,
    });
    return this.clock.now();
  }
}
