import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { IntegerProgram } from '@qabilet/analytics';
import { PlanTooLarge, ProgramSolver } from '@qabilet/application';
import { linearProgramText } from './linear-program-text';
import type { SolverAnswer } from './solver-thread.mjs';

/** What the thread is given. */
export interface SolverOrder {
  readonly text: string;
  readonly variables: number;
  readonly seconds: number;
}

/** Longer than any plan of a few hundred courses took. */
const LONGEST_SECONDS = 20;
const MEMORY_MEGABYTES = 512;

/**
 * HiGHS (branch and cut, to a gap of zero), in a thread of its own: whoever answers a test meanwhile does not wait for a
 * plan.
 */
@Injectable()
export class HighsSolver extends ProgramSolver {
  async solve(program: IntegerProgram): Promise<readonly number[]> {
    const order = {
      text: linearProgramText(program),
      variables: program.variables.length,
      seconds: LONGEST_SECONDS,
    };
    const { status, values } = await inThread(order);
    if (values) return values;
    if (status === 'Time limit reached') throw new PlanTooLarge(LONGEST_SECONDS);
    throw new Error(`The solver ended a training plan with "${status}"`);
  }
}

async function inThread(order: SolverOrder): Promise<SolverAnswer> {
  const { SOLVE_PROGRAM, threadEntry } = await import('./solver-thread.mjs');
  if (threadEntry === import.meta.url) {
    throw new Error(
      'The bundle merged the solver thread into the file that starts it: keep code splitting on.',
    );
  }
  const worker = new Worker(new URL(threadEntry), {
    workerData: { task: SOLVE_PROGRAM, order },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    env: {},
    execArgv: [],
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) =>
        reject(new Error(`The solver thread ended with ${code} before it answered`)),
      );
    });
  } finally {
    await worker.terminate();
  }
}
