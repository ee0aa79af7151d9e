import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { AuditLog, Clock, Ids, Jobs } from '../ports';
import { SummaryRuns, type NewSummaryRun, type SummaryRunId } from './summary-run-ports';

/** How many people's results one part reads: some seconds of work, begun again when its worker dies. */
const PART_SIZE = 20_000;

/** Opens runs, by people and by the clock; what people do has its entry in the audit log. */
@Injectable()
export class SummaryRunLog {
  constructor(
    private readonly runs: SummaryRuns,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Undefined while another is under way. */
  async open({
    partSize = PART_SIZE,
    ...asked
  }: Pick<NewSummaryRun, 'kind' | 'requestedBy'> & { partSize?: number }): Promise<SummaryRunId | undefined> {
    const id = this.ids.next<'SummaryRun'>();
    const isAdded = await this.runs.add({ ...asked, id, partSize, requestedAt: this.clock.now() });
    if (!isAdded) return undefined;
    await this.jobs.enqueue('run-summary-part', { runId: id, part: 0 });
    if (asked.requestedBy) await this.record(asked.requestedBy, `${asked.kind}-asked-for`, id);
    return id;
  }

  async cancel(actorId: Id<'Person'>, id: SummaryRunId): Promise<void> {
    await this.runs.end(id, { state: 'cancelled' }, this.clock.now());
    await this.record(actorId, 'run-cancelled', id);
  }

  private record(actorId: Id<'Person'>, what: string, id: SummaryRunId): Promise<void> {
    return this.audit.record({
      actorId,
      action: `insights.${what}`,
      subjectKind: 'summary-run',
      subjectId: id,
    });
  }
}
