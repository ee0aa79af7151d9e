import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@qabilet/kernel';
import { joinCalibration } from '@qabilet/psychometrics';
import { calibrateScales } from '@qabilet/scoring';
import { threadsFrom, type ThreadTask } from './calibration-threads';
import type { ThreadMessage } from './thread-message';

/** Entry of the thread in which a calibration is computed, and of those that help it. */
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

const task = workerData as ThreadTask;
if (task.kind === 'help') joinCalibration(task.work);
else {
  try {
    const outcome = calibrateScales(
      task.source,
      (progress) => say({ kind: 'progress', progress }),
      threadsFrom(new URL(import.meta.url)),
    );
    say({ kind: 'done', outcome });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    say({ kind: 'refused', reason: error.message });
  }
}
