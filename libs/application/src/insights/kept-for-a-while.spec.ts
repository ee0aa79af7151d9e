import { KeptForAWhile } from './kept-for-a-while';

function arrange() {
  const kept = new KeptForAWhile<string>(2, { freshMs: 60, oldestMs: 300 });
  const renewals: { readonly done: (value: string) => void; readonly failed: (why: Error) => void }[] = [];
  const ask = (at: number, mark = 'same') =>
    kept.get('a', mark, {
      now: new Date(at),
      make: () => Promise.resolve(`${mark}, made at ${at}`),
      renew: () => new Promise((done, failed) => renewals.push({ done, failed })),
    });
  return { ask, renewals };
}

describe('what is kept for a while', () => {
  it('is served as it is while it is as good as new', async () => {
    const { ask, renewals } = arrange();
    await ask(0);
    expect(await ask(59)).toBe('same, made at 0');
    expect(renewals).toHaveLength(0);
  });

  it('is served while it is made anew, once for all who ask meanwhile', async () => {
    const { ask, renewals } = arrange();
    await ask(0);
    expect(await Promise.all([ask(60), ask(61)])).toEqual(['same, made at 0', 'same, made at 0']);
    expect(renewals).toHaveLength(1);
    renewals[0]?.done('renewed');
    await Promise.resolve();
    expect(await ask(119)).toBe('renewed');
    expect(renewals).toHaveLength(1);
    expect(await ask(120)).toBe('renewed');
    expect(renewals).toHaveLength(2);
  });

  it('is waited for when it is too old or of something else', async () => {
    const { ask } = arrange();
    await ask(0);
    expect(await ask(1, 'other')).toBe('other, made at 1');
    expect(await ask(301, 'other')).toBe('other, made at 301');
  });

  it('is tried again after a while when it could not be made anew', async () => {
    const { ask, renewals } = arrange();
    await ask(0);
    await ask(60);
    renewals[0]?.failed(new Error('away'));
    await Promise.resolve();
    await Promise.resolve();
    expect(await ask(119)).toBe('same, made at 0');
    expect(renewals).toHaveLength(1);
    await ask(120);
    expect(renewals).toHaveLength(2);
  });
});
