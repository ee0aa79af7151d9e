import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SharedWork, Threads } from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from '@qabilet/scoring';

/** What a calibration's thread was started for. */
export type ThreadTask =
  | { readonly kind: 'calibrate'; readonly source: AnswersToCalibrate }
  | { readonly kind: 'help'; readonly work: SharedWork };

/** Threads of the same file that share a calibration's sums, one for each other core; none where there is one core. */
export function threadsFrom(file: URL, cores = availableParallelism()): Threads | undefined {
  if (cores < 2) return undefined;
  return {
    start: (work) => {
      for (let other = 1; other < cores; other++) {
        const helper = new Worker(file, { workerData: { kind: 'help', work } satisfies ThreadTask });
        // The calibration goes on without a thread that failed.
        helper.on('error', () => undefined).unref();
      }
    },
  };
}
