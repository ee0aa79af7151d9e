import { Worker } from 'node:worker_threads';
import { ReportTooLarge } from '@qabilet/application';
import type { ReportDocument } from './report-document';
import { TEMPLATE } from './template';

/** What the thread is given. */
export interface TypstOrder {
  readonly template: string;
  /** As JSON. */
  readonly report: string;
  /** Seconds since 1970. */
  readonly madeAt: number;
}

/** A report about 2,000 units takes about two seconds of one core. */
const LONGEST_SECONDS = 60;

/** Sets reports one after the other in a thread of their own: whoever answers a test meanwhile does not wait for them. */
export class Typesetter {
  private last: Promise<unknown> = Promise.resolve();

  /** The report as tagged PDF (PDF/UA-1). Throws `ReportTooLarge`. */
  pdf({ madeAt, ...report }: ReportDocument): Promise<Uint8Array> {
    const order = {
      template: TEMPLATE,
      report: JSON.stringify(report),
      madeAt: Math.floor(madeAt.getTime() / 1000),
    };
    const next = this.last.then(() => inThread(order));
    this.last = next.catch(() => undefined);
    return next;
  }
}

async function inThread(order: TypstOrder): Promise<Uint8Array> {
  const { SET_REPORT, threadEntry } = await import('./typst-thread.mjs');
  if (threadEntry === import.meta.url) {
    throw new Error(
      'The bundle merged the report thread into the file that starts it: keep code splitting on.',
    );
  }
  const worker = new Worker(new URL(threadEntry), {
    workerData: { task: SET_REPORT, order },
    env: {},
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new ReportTooLarge(LONGEST_SECONDS)), LONGEST_SECONDS * 1000);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) =>
        reject(new Error(`The report thread ended with ${code} before it answered`)),
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
