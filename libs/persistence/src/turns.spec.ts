import { Turns, WaitedTooLong } from './turns';

describe('taking turns', () => {
  const arrange = (places: number, longestWaitMs?: number) => {
    const turns = new Turns(places, longestWaitMs);
    const atWork: string[] = [];
    const ends = new Map<string, () => void>();
    const come = (name: string) =>
      turns.take(async () => {
        atWork.push(name);
        await new Promise<void>((end) => ends.set(name, end));
        return `${name} has worked`;
      });
    const end = async (name: string) => {
      ends.get(name)?.();
      await new Promise((done) => setImmediate(done));
    };
    return { turns, atWork, come, end };
  };

  it('lets in as many as there are places, and the others in the order in which they came', async () => {
    const { atWork, come, end } = arrange(2);
    const all = ['first', 'second', 'third', 'fourth'].map(come);
    await end('nobody');
    expect(atWork).toEqual(['first', 'second']);
    await end('second');
    expect(atWork).toEqual(['first', 'second', 'third']);
    for (const name of ['first', 'third', 'fourth']) await end(name);
    expect(await Promise.all(all)).toEqual([
      'first has worked',
      'second has worked',
      'third has worked',
      'fourth has worked',
    ]);
  });

  it('gives the place of whoever fails to the next', async () => {
    const { turns, atWork, come, end } = arrange(1);
    const failing = turns.take(() => Promise.reject(new Error('refused')));
    const next = come('next');
    await expect(failing).rejects.toThrow('refused');
    await end('nobody');
    expect(atWork).toEqual(['next']);
    await end('next');
    await next;
  });

  it('refuses whoever waited too long, and gives their turn and its place on', async () => {
    const { atWork, come, end } = arrange(1, 0);
    const first = come('first');
    const late = come('late');
    const lateToo = come('late too');
    const refused = Promise.allSettled([late, lateToo]);
    await new Promise((done) => setTimeout(done, 5));
    await end('first');
    await first;
    expect(await refused).toEqual([
      { status: 'rejected', reason: new WaitedTooLong() },
      { status: 'rejected', reason: new WaitedTooLong() },
    ]);
    const after = come('after');
    await end('nobody');
    await end('after');
    await after;
    expect(atWork).toEqual(['first', 'after']);
  });
});
