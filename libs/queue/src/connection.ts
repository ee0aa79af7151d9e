import { Queue, type QueueOptions } from 'bullmq';
import { createPostgresBackend } from 'bullmq';

/** One queue for all jobs; the name of the job picks the handler. */
export const QUEUE_NAME = 'work';

/** PostgreSQL schema of the queue where there is no Redis. */
export const QUEUE_SCHEMA = 'queue';

/** Keys of one installation hash to one slot, as Redis Cluster demands. */
export const REDIS_PREFIX = '{qabilet}';

export type QueueSettings =
  | { readonly backend: 'redis'; readonly url: string }
  | { readonly backend: 'postgres'; readonly url: string; readonly role?: string };

/** Connection options of the PostgreSQL backend: its own schema, and plans that always use the indexes. */
export function postgresConnection({ url, role }: { url: string; role?: string }) {
  const lowered = role === undefined ? '' : `-c role=${role} `;
  return {
    connectionString: url,
    schema: QUEUE_SCHEMA,
    skipMigrations: true,
    max: 5,
    options: `${lowered}-c enable_seqscan=off`,
  };
}

/** The producing side: never waits for a queue that is away. */
export function openQueue(settings: QueueSettings): Queue {
  const defaults: Pick<QueueOptions, 'defaultJobOptions'> = {
    defaultJobOptions: {
      attempts: 8,
      backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
      removeOnComplete: settings.backend === 'redis' ? { age: 3_600, count: 1_000 } : true,
      removeOnFail: { age: 7 * 24 * 3_600 },
    },
  };
  const queue =
    settings.backend === 'redis'
      ? new Queue(QUEUE_NAME, {
          ...defaults,
          prefix: REDIS_PREFIX,
          connection: { url: settings.url, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
        })
      : new Queue(
          QUEUE_NAME,
          { ...defaults, connection: postgresConnection(settings) },
          createPostgresBackend,
        );
  queue.on('error', () => undefined);
  return queue as Queue;
}
