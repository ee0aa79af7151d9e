import { availableParallelism } from 'node:os';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { SharedWork, Threads } from '@qabilet/psychometrics';

interface ThreadData {
  readonly calibration: SharedWork;
}

/** Threads of this program that share a calibration's work: one a core unless a count is given, none within a thread. */
export function threadsFor(count = availableParallelism()): Threads | undefined {
  const program = process.argv[1];
  if (count < 2 || !isMainThread || program === undefined) return undefined;
  return {
    start: (calibration) => {
      for (let other = 1; other < count; other++) {
        const worker = new Worker(program, { workerData: { calibration } satisfies ThreadData });
        // The calibration goes on without a thread that failed.
        worker.on('error', () => undefined).unref();
      }
    },
  };
}

/** What this thread was started for, where it was started to help with a calibration. */
export function calibrationToJoin(): SharedWork | undefined {
  return isMainThread ? undefined : (workerData as Partial<ThreadData> | null)?.calibration;
}
