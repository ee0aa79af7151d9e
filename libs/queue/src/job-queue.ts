import type { JobEnvelope, JobName } from '@qabilet/contracts';
import { openQueue, type OpenQueue, type QueueSettings } from './connection';
import { isPatient } from './patient-jobs';

export interface DispatchedJob {
  readonly name: JobName;
  readonly tries: number;
  readonly envelope: JobEnvelope;
}

/** A job by the number of its row in the outbox and of its try: no two are ever named alike. */
export interface JobTry {
  readonly outboxId: string;
  readonly tries: number;
}

/** Where a job is that nobody will take up any more. */
const OVER: ReadonlySet<string> = new Set(['unknown', 'completed', 'failed']);
const ANSWER_WITHIN_MS = 2_000;
/** Who asks how the queue is doing waits in front of a page, or is a health check with little patience. */
const COUNTED_WITHIN_MS = 1_000;

/** Hands jobs of the outbox to the queue and counts what is in it. */
export class JobQueue {
  private readonly opened: OpenQueue;

  constructor(private readonly settings: QueueSettings) {
    this.opened = openQueue(settings);
  }

  get backend(): QueueSettings['backend'] {
    return this.settings.backend;
  }

  /** Rejects when the queue is away; the outbox rows then wait on. */
  async dispatch(jobs: readonly DispatchedJob[]): Promise<void> {
    await within(
      this.opened.queue.addBulk(
        jobs.map(({ name, tries, envelope }) => ({
          name,
          data: envelope,
          // An id still known from an earlier try would be ignored in silence.
          opts: { jobId: nameOf({ outboxId: envelope.outboxId, tries }), priority: priorityOf(name) },
        })),
      ),
    );
  }

  /** Those of the jobs that the queue has forgotten or given up; rejects when the queue is away. */
  async lost<Job extends JobTry>(jobs: readonly Job[]): Promise<readonly Job[]> {
    const states = await within(Promise.all(jobs.map((job) => this.opened.queue.getJobState(nameOf(job)))));
    return jobs.filter((_, index) => OVER.has(states[index] ?? 'unknown'));
  }

  /** Jobs by state, or undefined while the queue cannot be reached. */
  async counts(): Promise<Readonly<Record<string, number>> | undefined> {
    try {
      const { prioritized = 0, ...counts } = await within(
        this.opened.queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed', 'completed'),
        COUNTED_WITHIN_MS,
      );
      return { ...counts, wait: (counts.wait ?? 0) + prioritized };
    } catch {
      return undefined;
    }
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}

/** Zero comes before all that have a number. */
function priorityOf(name: JobName): number {
  return isPatient(name) ? 1 : 0;
}

function nameOf({ outboxId, tries }: JobTry): string {
  return `outbox-${outboxId}-${tries}`;
}

/** A queue that is away may never answer. */
async function within<T>(work: Promise<T>, milliseconds = ANSWER_WITHIN_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The queue did not answer within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
