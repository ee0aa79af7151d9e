import {
  createPostgresBackend,
  DelayedError,
  UnrecoverableError,
  withBackend,
  Worker,
  type Job,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import type { JobEnvelope, JobName, JobPayload } from '@qabilet/contracts';
import {
  connectRedis,
  postgresConnection,
  QUEUE_NAME,
  REDIS_PREFIX,
  type QueueSettings,
  type RedisSettings,
} from './connection';
import { isPatient } from './patient-jobs';

/** One handler a job; a job of the catalogue without one does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (tenantId: string, payload: JobPayload<Name>) => Promise<void>;
};

export interface JobOutcomes {
  done(envelope: JobEnvelope): Promise<void>;
  failed(envelope: JobEnvelope, failure: { message: string; isFinal: boolean }): Promise<void>;
}

const { Worker: PostgresWorker } = withBackend(createPostgresBackend);

/** A killed worker's job is picked up after at most two of these; killed more often than this it is given back to the outbox. */
const TIMING = {
  lockDuration: 15_000,
  stalledInterval: 7_500,
  maxStalledCount: 5,
} satisfies Partial<WorkerOptions>;

/** How long a patient job waits before it is looked at again, once the half of a worker that it may have is taken. */
const PATIENCE_MS = 500;

/** Keeps patient jobs from taking up a whole worker: what people wait for is always let in. */
class RoomForPatience {
  private taken = 0;

  constructor(private readonly places: number) {}

  async within(job: Job, token: string | undefined, work: () => Promise<void>): Promise<void> {
    if (!isPatient(job.name)) return work();
    if (this.taken >= this.places) {
      await job.moveToDelayed(Date.now() + PATIENCE_MS, token);
      throw new DelayedError();
    }
    this.taken += 1;
    try {
      await work();
    } finally {
      this.taken -= 1;
    }
  }
}

/** The queue's words for a job whose workers died over it: nothing is wrong with the job, and the outbox brings it again. */
const WORKERS_DIED = 'job stalled more than allowable limit';

/** Takes jobs from the queue and runs their handlers; every handler may be run twice. */
export function startJobWorker(
  settings: QueueSettings,
  { handlers, outcomes, concurrency }: { handlers: JobHandlers; outcomes: JobOutcomes; concurrency: number },
): Worker {
  const room = new RoomForPatience(Math.max(1, Math.floor(concurrency / 2)));
  const processor: Processor<JobEnvelope, void> = async (job, token) => {
    await room.within(job, token, () => handle(handlers, job));
    await outcomes.done(job.data);
  };
  const worker =
    settings.backend === 'redis'
      ? workerOnRedis(settings, processor, concurrency)
      : new PostgresWorker<JobEnvelope>(QUEUE_NAME, processor, {
          ...TIMING,
          concurrency,
          connection: postgresConnection(settings),
        });

  worker.on('error', () => undefined);
  worker.on('failed', (job, error) => {
    if (!job) return;
    const isHopeless = error instanceof UnrecoverableError && error.message !== WORKERS_DIED;
    const isFinal = isHopeless || job.attemptsMade >= (job.opts.attempts ?? 1);
    void outcomes.failed(job.data, { message: error.message, isFinal });
  });
  return worker as Worker;
}

function workerOnRedis(
  settings: RedisSettings,
  processor: Processor<JobEnvelope, void>,
  concurrency: number,
): Worker<JobEnvelope, void> {
  const connection = connectRedis(settings, { maxRetriesPerRequest: null });
  const worker = new Worker<JobEnvelope, void>(QUEUE_NAME, processor, {
    ...TIMING,
    concurrency,
    prefix: REDIS_PREFIX,
    connection,
  });
  connection.on('error', () => undefined);
  // What was given to it, the worker leaves open.
  worker.on('closed', () => connection.disconnect());
  return worker;
}

async function handle(handlers: JobHandlers, job: Job<JobEnvelope>): Promise<void> {
  if (!isHandled(handlers, job.name)) throw new UnrecoverableError(`There is no job named ${job.name}.`);
  if (!job.data.tenantId) throw new UnrecoverableError('The job names no agency.');
  await run(handlers, job.name, job.data);
}

function run<Name extends JobName>(
  handlers: JobHandlers,
  name: Name,
  { tenantId, payload }: JobEnvelope,
): Promise<void> {
  return handlers[name](tenantId, payload as JobPayload<Name>);
}

function isHandled(handlers: JobHandlers, name: string): name is JobName {
  return Object.hasOwn(handlers, name);
}
