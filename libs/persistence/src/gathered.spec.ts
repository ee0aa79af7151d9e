import { Gathered } from './gathered';

describe('what is gathered', () => {
  const arrange = ({ most = 100, rounds = 1, patienceMs = 1_000_000 } = {}) => {
    const asked: string[][] = [];
    const waiting: (() => void)[] = [];
    const gathered = new Gathered<string, string>(
      async (names) => {
        asked.push([...names]);
        await new Promise<void>((go) => waiting.push(go));
        if (names.includes('bad')) throw new Error(`refused ${names.join(' ')}`);
        return names.map((name) => `told ${name}`);
      },
      { most, rounds, patienceMs },
    );
    /** Lets what is under way come back, and starts what waited for it. */
    const turn = async () => {
      waiting.splice(0).forEach((go) => go());
      await new Promise((done) => setImmediate(done));
    };
    return { asked, gathered, turn };
  };

  it('goes together, and each is told its own', async () => {
    const { asked, gathered, turn } = arrange();
    const told = Promise.all(['one', 'two', 'three'].map((name) => gathered.ask(name)));
    await turn();
    await turn();
    expect(await told).toEqual(['told one', 'told two', 'told three']);
    expect(asked).toEqual([['one', 'two', 'three']]);
  });

  it('waits while all rounds are under way, and then goes together', async () => {
    const { asked, gathered, turn } = arrange();
    const first = gathered.ask('first');
    await turn();
    const later = Promise.all([gathered.ask('second'), gathered.ask('third')]);
    await new Promise((done) => setImmediate(done));
    expect(asked).toEqual([['first']]);

    await turn();
    expect(await first).toBe('told first');
    await turn();
    expect(await later).toEqual(['told second', 'told third']);
    expect(asked).toEqual([['first'], ['second', 'third']]);
  });

  it('has no more in a round and no more rounds at once than allowed', async () => {
    const { asked, gathered, turn } = arrange({ most: 2, rounds: 2 });
    const told = Promise.all([...'abcde'].map((name) => gathered.ask(name)));
    await turn();
    expect(asked).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await turn();
    await turn();
    expect(await told).toHaveLength(5);
    expect(asked[2]).toEqual(['e']);
  });

  it('waits for the round under way although another were allowed beside it', async () => {
    const { asked, gathered, turn } = arrange({ rounds: 2 });
    const told = [gathered.ask('first')];
    await turn();
    told.push(gathered.ask('second'));
    await new Promise((done) => setImmediate(done));
    told.push(gathered.ask('third'));
    await new Promise((done) => setImmediate(done));
    expect(asked).toEqual([['first']]);

    await turn();
    await turn();
    expect(await Promise.all(told)).toEqual(['told first', 'told second', 'told third']);
    expect(asked).toEqual([['first'], ['second', 'third']]);
  });

  it('loses its patience with a round that does not come back, and sets out beside it', async () => {
    const { asked, gathered, turn } = arrange({ rounds: 2, patienceMs: 1 });
    const told = [gathered.ask('stuck')];
    await new Promise((done) => setImmediate(done));
    told.push(gathered.ask('second'));
    while (asked.length < 2) await new Promise((done) => setTimeout(done, 1));
    expect(asked).toEqual([['stuck'], ['second']]);
    await turn();
    expect(await Promise.all(told)).toEqual(['told stuck', 'told second']);
  });

  it('is asked one by one when a round fails, so that only the one at fault is refused', async () => {
    const { asked, gathered, turn } = arrange();
    const told = Promise.allSettled(['good', 'bad', 'better'].map((name) => gathered.ask(name)));
    for (let turns = 0; turns < 6; turns++) await turn();
    expect(await told).toEqual([
      { status: 'fulfilled', value: 'told good' },
      { status: 'rejected', reason: new Error('refused bad') },
      { status: 'fulfilled', value: 'told better' },
    ]);
    expect(asked).toEqual([['good', 'bad', 'better'], ['good'], ['bad'], ['better']]);
  });

  it('goes on after a failure', async () => {
    const { gathered, turn } = arrange();
    const bad = gathered.ask('bad');
    await turn();
    await turn();
    await expect(bad).rejects.toThrow('refused bad');
    const good = gathered.ask('good');
    await turn();
    await turn();
    expect(await good).toBe('told good');
  });
});
