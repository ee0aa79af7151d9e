// @ts-check
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Where this file lies, in the sources and in a bundle alike: the thread is started from it. */
export const threadEntry = import.meta.url;

/** Tells a thread started for solving from any other thread that happens to load this file. */
export const SOLVE_PROGRAM = 'qabilet.solve-program';

if (!isMainThread && workerData?.task === SOLVE_PROGRAM) {
  solve(workerData.order).then(
    (answer) => parentPort?.postMessage(answer),
    // Nobody listens here: an error that escapes ends the thread, and whoever started it is told.
    (error) =>
      setImmediate(() => {
        throw error;
      }),
  );
}

/**
 * @param {import('./highs-solver').SolverOrder} order
 * @returns {Promise<import('./solver-thread.mjs').SolverAnswer>}
 */
async function solve({ text, variables, seconds }) {
  const { default: load } = await import('highs');
  const solver = await load();
  const solution = solver.solve(text, { time_limit: seconds, mip_rel_gap: 0, output_flag: false });
  if (solution.Status !== 'Optimal') return { status: solution.Status };
  const values = Array.from({ length: variables }, (_, i) => solution.Columns[`x${i}`]?.Primal ?? 0);
  return { status: solution.Status, values };
}
