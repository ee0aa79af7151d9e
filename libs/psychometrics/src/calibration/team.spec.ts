import type { ItemParameters } from '../models/item-parameters';
import { simulatedTable } from '../testing/calibration-data';
import { calibrate, type CalibrationItem } from './calibrate';
import { joinCalibration, type SharedWork } from './team';

const items = Array.from({ length: 48 }, (_, j): ItemParameters => ({
  model: '2pl',
  a: 0.8 + 0.02 * j,
  b: -1.9 + 0.05 * j,
}));
const asked = items.map(({ model }, j): CalibrationItem => ({ id: `i${j}`, model }));
const large = simulatedTable(items, { count: 4500, seed: 'team' });
/** Where it stops does not matter here. */
const options = { priors: 'none', maximumSteps: 3 } as const;

describe('a team of threads', () => {
  it('is asked for once where there is enough to do, and has the digits of one thread alone', () => {
    const start = jest.fn<void, [SharedWork]>();
    const alone = calibrate(large, asked, options);
    const together = calibrate(large, asked, { ...options, threads: { start } });
    expect(start).toHaveBeenCalledTimes(1);
    expect(together).toEqual(alone);
  });

  it('is not started for little data', () => {
    const start = jest.fn<void, [SharedWork]>();
    calibrate(simulatedTable(items, { count: 100, seed: 'few' }), asked, { ...options, threads: { start } });
    expect(start).not.toHaveBeenCalled();
  });

  it('gets work that can be sent to other threads, and lets them go in the end, also after a fault', () => {
    const works: SharedWork[] = [];
    const threads = { start: (work: SharedWork) => void works.push(work) };
    calibrate(large, asked, { ...options, threads });
    const stop = (): never => {
      throw new Error('stopped');
    };
    expect(() => calibrate(large, asked, { ...options, threads, onProgress: stop })).toThrow('stopped');
    expect(works).toHaveLength(2);
    // Would never return while the calibration goes on.
    for (const work of works) joinCalibration(work);
    expect(works[0]!.problem.patterns.item.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
