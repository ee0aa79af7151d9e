import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@qabilet/kernel';
import { calibrateScales, type AnswersToCalibrate } from '@qabilet/scoring';
import type { ThreadMessage } from './thread-message';

/** Entry of the thread in which a calibration is computed. */
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

try {
  const source = workerData as AnswersToCalibrate;
  say({ kind: 'done', outcome: calibrateScales(source, (progress) => say({ kind: 'progress', progress })) });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  say({ kind: 'refused', reason: error.message });
}
