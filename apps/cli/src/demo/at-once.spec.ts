import { eachAtOnce } from './at-once';

const turn = () => new Promise((resume) => setImmediate(resume));

describe('work at once', () => {
  it('is done for each, beginning in their order', async () => {
    const begun: number[] = [];
    await eachAtOnce([1, 2, 3, 4, 5], 2, async (n) => {
      begun.push(n);
      await turn();
    });
    expect(begun).toEqual([1, 2, 3, 4, 5]);
  });

  it('is done for no more than so many at a time', async () => {
    let running = 0;
    let most = 0;
    await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
    });
    expect(most).toBe(3);
  });

  it('begins nothing after a failure, ends what runs, and tells the failure', async () => {
    const ended: number[] = [];
    const work = eachAtOnce([1, 2, 3, 4], 2, async (n) => {
      if (n === 1) throw new Error('no more');
      await turn();
      ended.push(n);
    });
    await expect(work).rejects.toThrow('no more');
    expect(ended).toEqual([2]);
  });
});
