import { ReleaseCache } from './release-cache';

describe('keeping what is released', () => {
  it('loads once, also for those who ask while it loads', async () => {
    const cache = new ReleaseCache<number>(2);
    const load = jest.fn(async () => 7);
    expect(await Promise.all([cache.get('a', load), cache.get('a', load)])).toEqual([7, 7]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again after a load that failed', async () => {
    const cache = new ReleaseCache<number>(2);
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await cache.get('a', async () => 7)).toBe(7);
  });

  it('lets the oldest go when there is no more room', async () => {
    const cache = new ReleaseCache<string>(2);
    for (const key of ['a', 'b', 'c']) await cache.get(key, async () => key);
    const load = jest.fn(async () => 'again');
    expect(await cache.get('c', load)).toBe('c');
    expect(await cache.get('b', load)).toBe('b');
    expect(await cache.get('a', load)).toBe('again');
  });
});
