// @ts-check
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { readSheets } from './workbook-reader.mjs';
import { Refusal } from './refusal.mjs';

/** Where this file lies, in the sources and in a bundle alike: the thread is started from it. */
export const threadEntry = import.meta.url;

/** Tells a thread started for reading from any other thread that happens to load this file. */
export const READ_CELLS = 'qabilet.read-cells';

if (!isMainThread && workerData?.task === READ_CELLS) {
  parentPort?.postMessage(answer(workerData.order));
}

/**
 * @param {import('./sheet').CellOrder} order
 * @returns {import('./cell-thread.mjs').ThreadAnswer}
 */
function answer(order) {
  try {
    return { sheets: readSheets(order) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: { code: error.code, details: error.details } };
  }
}
