import { ReadTogether } from './read-together';

describe('reading together', () => {
  /** What is read is how often it has been begun to be read; readings end when the test says so. */
  function arrange() {
    const begun: string[] = [];
    const ends: ((how?: 'fails') => void)[] = [];
    const boards = new ReadTogether<number>();
    const read = (key: string) =>
      boards.read(key, () => {
        const place = begun.push(key);
        return new Promise((done, failed) =>
          ends.push((how) => (how === 'fails' ? failed(new Error('away')) : done(place))),
        );
      });
    const settled = () => new Promise((done) => setImmediate(done));
    return { begun, ends, read, settled };
  }

  it('reads once for all who ask before it has begun', async () => {
    const { begun, ends, read, settled } = arrange();
    const all = Promise.all([read('a'), read('a'), read('a')]);
    await settled();
    ends[0]?.();
    expect(await all).toEqual([1, 1, 1]);
    expect(begun).toEqual(['a']);
  });

  it('gives whoever asks during a reading the next one, never what was read before they asked', async () => {
    const { begun, ends, read, settled } = arrange();
    const first = read('a');
    await settled();
    const later = [read('a'), read('a')];
    await settled();
    expect(begun).toEqual(['a']);
    ends[0]?.();
    expect(await first).toBe(1);
    await settled();
    expect(begun).toEqual(['a', 'a']);
    ends[1]?.();
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it('keeps nothing for whoever asks afterwards', async () => {
    const { ends, read, settled } = arrange();
    const first = read('a');
    await settled();
    ends[0]?.();
    expect(await first).toBe(1);
    const second = read('a');
    await settled();
    ends[1]?.();
    expect(await second).toBe(2);
  });

  it('gives nobody what another key brings, and lets none wait for it', async () => {
    const { begun, ends, read, settled } = arrange();
    const [one, other] = [read('a'), read('b')];
    await settled();
    expect(begun).toEqual(['a', 'b']);
    ends.forEach((end) => end());
    expect([await one, await other]).toEqual([1, 2]);
  });

  it('tells a failure to those who waited for it, and reads anew for the others', async () => {
    const { ends, read, settled } = arrange();
    const first = Promise.allSettled([read('a'), read('a')]);
    await settled();
    const second = read('a');
    ends[0]?.('fails');
    expect((await first).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await settled();
    ends[1]?.();
    expect(await second).toBe(2);
  });
});
