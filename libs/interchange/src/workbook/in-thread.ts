import { Worker } from 'node:worker_threads';
import type { PackageLimits } from './sheet';

/** What a thread is started with: its task, and the order it carries out. */
interface ThreadWork {
  readonly task: string;
  readonly order: { readonly limits: PackageLimits };
}

/** In which words work is given up. */
interface ThreadRefusals {
  readonly tooSlow: (milliseconds: number) => Error;
  readonly tooMuchMemory: () => Error;
  readonly damaged: () => Error;
}

/** Has the work done in a thread with bounded memory and time, so that a hostile file costs one thread and no more. */
export async function inThread<Answer>(
  entry: string,
  work: ThreadWork,
  refusals: ThreadRefusals,
): Promise<Answer> {
  const { memoryMegabytes, milliseconds } = work.order.limits;
  const worker = new Worker(new URL(entry), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    env: {},
    execArgv: [],
  });
  try {
    return await answerOf<Answer>(worker, milliseconds, refusals);
  } finally {
    await worker.terminate();
  }
}

function answerOf<Answer>(
  worker: Worker,
  milliseconds: number,
  { tooSlow, tooMuchMemory, damaged }: ThreadRefusals,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow(milliseconds)), milliseconds);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    worker.once('message', (answer: Answer) => settle(() => resolve(answer)));
    worker.once('error', (error) => settle(() => reject(isOutOfMemory(error) ? tooMuchMemory() : error)));
    worker.once('exit', () => settle(() => reject(damaged())));
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
