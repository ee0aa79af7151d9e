import type { CalibrationProgress } from '@qabilet/scoring';
import { Heartbeat } from './heartbeat';

const EVERY_MS = 100;
const FIRST: CalibrationProgress = { step: 'reading', done: 0, total: 0 };

describe('signs of life of long work', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function arrange(answers: (() => Promise<boolean>)[] = []) {
    const told: CalibrationProgress[] = [];
    const heartbeat = new Heartbeat<CalibrationProgress>(
      FIRST,
      (progress) => {
        told.push(progress);
        return answers.shift()?.() ?? Promise.resolve(true);
      },
      EVERY_MS,
    );
    return { told, heartbeat };
  }

  it('are given at the same pace however often the work reports, with the latest it said', async () => {
    const { told, heartbeat } = arrange();
    for (let done = 1; done <= 50; done += 1) heartbeat.onProgress({ step: 'items', done, total: 0 });
    await jest.advanceTimersByTimeAsync(2.5 * EVERY_MS);
    expect(told).toEqual([
      { step: 'items', done: 50, total: 0 },
      { step: 'items', done: 50, total: 0 },
    ]);
    await heartbeat.stop();
  });

  it('end the work once nobody wants it', async () => {
    const { heartbeat } = arrange([() => Promise.resolve(false)]);
    expect(heartbeat.isUnwanted).toBe(false);
    await jest.advanceTimersByTimeAsync(EVERY_MS);
    expect(heartbeat.signal.aborted).toBe(true);
    await heartbeat.stop();
  });

  it('go on when one of them cannot be told', async () => {
    const { told, heartbeat } = arrange([() => Promise.reject(new Error('the database is away'))]);
    await jest.advanceTimersByTimeAsync(3 * EVERY_MS);
    expect(told).toHaveLength(3);
    expect(heartbeat.isUnwanted).toBe(false);
    await heartbeat.stop();
  });

  it('do not pile up behind a slow database, and stop with the work', async () => {
    let answer: (isWanted: boolean) => void = () => undefined;
    const { told, heartbeat } = arrange([() => new Promise((resolve) => (answer = resolve))]);
    await jest.advanceTimersByTimeAsync(5 * EVERY_MS);
    expect(told).toHaveLength(1);
    answer(true);
    await heartbeat.stop();
    await jest.advanceTimersByTimeAsync(5 * EVERY_MS);
    expect(told).toHaveLength(1);
  });
});
