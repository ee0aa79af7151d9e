import { createPostgresBackend, Queue, withBackend, type JobsOptions } from 'bullmq';
import { Cluster, Redis, type RedisOptions } from 'ioredis';

const { Queue: PostgresQueue } = withBackend(createPostgresBackend);

/** One queue for all jobs; the name of the job picks the handler. */
export const QUEUE_NAME = 'work';

/** PostgreSQL schema of the queue where there is no Redis. */
export const QUEUE_SCHEMA = 'queue';

/** Keys of one installation hash to one slot, as Redis Cluster demands. */
export const REDIS_PREFIX = '{qabilet}';

/** One server, or any nodes of a Redis Cluster: they name the others. */
export type RedisSettings =
  | { readonly backend: 'redis'; readonly url: string }
  | { readonly backend: 'redis'; readonly nodes: readonly string[] };

export type QueueSettings =
  RedisSettings | { readonly backend: 'postgres'; readonly url: string; readonly role?: string };

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

/** The producing side of the queue, and how to let go of it. */
export interface OpenQueue {
  readonly queue: Queue;
  readonly close: () => Promise<void>;
}

const KEPT_FAILURES: Pick<JobsOptions, 'attempts' | 'backoff' | 'removeOnFail'> = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnFail: { age: 7 * 24 * 3_600 },
};

/** Opens the producing side: it never waits for a queue that is away. */
export function openQueue(settings: QueueSettings): OpenQueue {
  const opened = settings.backend === 'redis' ? openOnRedis(settings) : openOnPostgres(settings);
  opened.queue.on('error', () => undefined);
  return opened;
}

/** Commands go to a cluster's nodes again for as long as it takes a replica to become the master of what it kept. */
const CLUSTER_PATIENCE = { retryDelayOnFailover: 200, retryDelayOnClusterDown: 200, maxRedirections: 100 };

export function connectRedis(settings: RedisSettings, options: RedisOptions): Redis | Cluster {
  if (!('nodes' in settings)) return new Redis(settings.url, options);
  const { enableOfflineQueue, ...redisOptions } = options;
  return new Cluster([...settings.nodes], { ...CLUSTER_PATIENCE, enableOfflineQueue, redisOptions });
}

function openOnRedis(settings: RedisSettings): OpenQueue {
  // A connection of our own: BullMQ would go on trying to reach a Redis that is away even after closing.
  const redis = connectRedis(settings, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 2_000,
  });
  redis.on('error', () => undefined);
  const queue = new Queue(QUEUE_NAME, {
    prefix: REDIS_PREFIX,
    connection: redis,
    defaultJobOptions: { ...KEPT_FAILURES, removeOnComplete: { age: 3_600, count: 1_000 } },
  });
  return {
    queue,
    close: async () => {
      if (redis.status === 'ready') await queue.close();
      redis.disconnect();
    },
  };
}

function openOnPostgres(settings: Parameters<typeof postgresConnection>[0]): OpenQueue {
  const queue = new PostgresQueue(QUEUE_NAME, {
    connection: postgresConnection(settings),
    skipMetasUpdate: true,
    // Keeping the latest of many by number costs 6 ms a job on this backend.
    defaultJobOptions: { ...KEPT_FAILURES, removeOnComplete: true },
  });
  return { queue: queue as unknown as Queue, close: () => queue.close() };
}
