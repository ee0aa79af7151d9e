import type { OutboxRelay, RelayedJob } from '@qabilet/persistence';
import type { JobQueue } from '@qabilet/queue';
import type { Chore } from './schedule';

/** A relayed job may be on its way into the queue for a moment; after so long the queue knows it or has lost it. */
const ON_ITS_WAY_SECONDS = 10;
const PAGE = 200;

/**
 * Gives back to the outbox what the queue was given and has lost: emptied, restarted without its data, or the job given
 * up because its workers died over it. A job that only waits long is left in its place.
 */
export function releaseLostJobs(outbox: OutboxRelay, queue: JobQueue): Chore {
  const run = async (): Promise<number> => {
    let released = 0;
    let after: RelayedJob | undefined;
    do {
      const page = await outbox.unreported(ON_ITS_WAY_SECONDS, { after, limit: PAGE });
      const lost = await queue.lost(page.map((job) => ({ ...job, outboxId: job.id })));
      if (lost.length > 0) released += await outbox.release(lost);
      after = page.length === PAGE ? page.at(-1) : undefined;
    } while (after !== undefined);
    return released;
  };
  return { name: 'release-lost-jobs', everySeconds: 5, run };
}
