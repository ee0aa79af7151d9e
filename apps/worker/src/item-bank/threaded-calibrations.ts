import { Worker } from 'node:worker_threads';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CalibrationEngine, CalibrationRefused, CalibrationStopped } from '@qabilet/application';
import type { AnswersToCalibrate, CalibrationProgress, ScaleCalibration } from '@qabilet/scoring';
import type { ThreadTask } from './calibration-threads';
import type { ThreadMessage } from './thread-message';

/** Enough for 20,000 sittings; a thread that wants more ends alone and not with the process. */
const THREAD_MEMORY_MB = 2_048;

/** Makes the numbers of each calibration in a thread of its own, so that the process goes on with its other jobs. */
export class ThreadedCalibrations extends CalibrationEngine implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  /** `thread`: the built file that runs in the thread. */
  constructor(private readonly thread: URL) {
    super();
  }

  calibrate(
    source: AnswersToCalibrate,
    { onProgress, signal }: { onProgress: (progress: CalibrationProgress) => void; signal: AbortSignal },
  ): Promise<ScaleCalibration> {
    const worker = new Worker(this.thread, {
      workerData: { kind: 'calibrate', source } satisfies ThreadTask,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    });
    const stop = AbortSignal.any([signal, this.stopping.signal]);
    return new Promise<ScaleCalibration>((resolve, reject) => {
      stop.addEventListener('abort', () => reject(new CalibrationStopped()), { once: true });
      if (stop.aborted) reject(new CalibrationStopped());
      worker.on('message', (message: ThreadMessage) => {
        switch (message.kind) {
          case 'progress':
            return onProgress(message.progress);
          case 'done':
            return resolve(message.outcome);
          case 'refused':
            return reject(new CalibrationRefused(message.reason));
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The calibration's thread ended with ${code}.`)));
    }).finally(() => worker.terminate());
  }

  /** The job begins again in another process; nobody waits for minutes of numbers. */
  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }
}
